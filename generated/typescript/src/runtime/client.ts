import { defaultCredentials, defaultTransport, platformName } from "#platform";
import type { Action } from "./action.js";
import type { Call } from "./attempt.js";
import { Clock } from "./clock.js";
import { aboveZero, withDeadline } from "./deadline.js";
import { decodeMembers } from "./decode.js";
import { newNonce } from "./digest.js";
import { resolveEndpoint } from "./endpoint.js";
import { environmentVariable } from "./environment.js";
import { CallError, ConfigurationError, issueLine, ValidationError } from "./errors.js";
import type { Logger } from "./logger.js";
import type { ClientOptions, RequestOptions, ValidationMode } from "./options.js";
import { textsOf } from "./redact.js";
import { RetryBudget } from "./retry-budget.js";
import { attemptAll } from "./retry-loop.js";
import { serialize } from "./serialize.js";
import { fetchTransport } from "./transport-fetch.js";
import { isRecord } from "./validation.js";
import { VERSION } from "./version.js";

/** Calls Actions of any of the APIs; the clients of the single APIs add a method for each Action. */
export class RpcClient {
  /** Private to the engine too, so that no log line and no JSON of a client shows the credentials. */
  readonly #options: ClientOptions & Pick<Call, "credentials">;
  readonly #clock = new Clock();
  readonly #budget = new RetryBudget();

  constructor(options: ClientOptions = {}) {
    const { credentials = defaultCredentials(), userAgent } = options;
    // A browser has its own name for itself.
    const name = platformName === "web" ? undefined : `slb-sdk/${VERSION} ${platformName}`;
    this.#options = { ...options, credentials, userAgent: userAgent ?? name };
  }

  /**
   * Checks, sends and decodes one request, again if need be. Rejects with one of the errors of this SDK, with the reason
   * of an aborted signal, with the error of a hook, or with a TypeError for a parameter that cannot be written to the
   * wire. Parameters are never changed.
   */
  async call<Params extends object, Result extends object>(
    action: Action<Params, Result>,
    params: NoInfer<Params>,
    options: RequestOptions = {},
  ): Promise<Result> {
    const own = this.#options;
    const { fetch, logger } = own;
    const { signal } = options;
    const mode = options.validation ?? own.validation ?? "error";
    // A mistyped mode would otherwise turn the checks off.
    oneOf("validation", mode, ["error", "warn", "off"]);
    oneOf("signer", own.signer ?? "v3", ["v3", "v1"]);
    oneOf("network", own.network ?? "public", ["public", "vpc"]);
    const limit = (name: "timeout" | "attemptTimeout" | "connectTimeout", standard: number): number =>
      aboveZero(name, options[name] ?? own[name] ?? standard);
    const timeout = limit("timeout", 60_000);
    const attemptTimeout = limit("attemptTimeout", 30_000);
    const connectTimeout = limit("connectTimeout", 5_000);
    const { attempts = 3 } = (options.retry ?? own.retry ?? {}) || { attempts: 1 };
    aboveZero("retry.attempts", attempts);

    const regionId = this.#regionId();
    const { effect, idempotencyToken = "", sensitive = [] } = action;
    const filled = fill(action, params, regionId);
    if (idempotencyToken && attempts > 1) filled[idempotencyToken] ??= newNonce();
    check(action, filled, mode, logger);

    const call = {
      ...own,
      action,
      parameters: serialize(filled, action.parameters, action.method, action.parametersIn),
      endpoint: resolveEndpoint(action.api, { ...own, regionId }),
      secrets: sensitive.length ? textsOf(filled, sensitive) : [],
      transport: own.transport ?? (fetch ? fetchTransport(fetch) : defaultTransport(own)),
      attemptTimeout,
      connectTimeout,
      maxResponseBytes: aboveZero("maxResponseBytes", own.maxResponseBytes ?? 2 ** 24),
      clock: this.#clock,
      attempts,
      isHarmless: effect === "read" || Boolean(filled[idempotencyToken]),
      end: performance.now() + timeout,
      budget: this.#budget,
      made: 0,
    };
    try {
      const limits = { action: action.name, timeout, kind: "total", signal } as const;
      const body = await withDeadline(limits, (limited) => attemptAll(call, limited));
      return decodeMembers(body, action.response) as Result;
    } catch (error) {
      // The reason of the caller's own signal belongs to the caller.
      if (error instanceof CallError && error !== signal?.reason) Object.assign(error, { attempts: call.made });
      throw error;
    }
  }

  /** Read at each call: the environment may be filled after the client is made. */
  #regionId(): string | undefined {
    return (
      this.#options.regionId ??
      environmentVariable("ALIBABA_CLOUD_REGION_ID") ??
      environmentVariable("ALIBABA_CLOUD_REGION")
    );
  }
}

/** A copy of the parameters with those that the client fills in. */
function fill(
  { name, fromClient = {} }: Action<object, object>,
  params: object = {},
  regionId: string | undefined,
): Record<string, unknown> {
  if (!isRecord(params)) throw new TypeError(`${name}: the parameters must be an object.`);
  const filled = { ...params };
  for (const parameter of Object.keys(fromClient)) filled[parameter] ??= regionId;
  return filled;
}

function oneOf(option: string, value: string, values: readonly string[]): void {
  if (!values.includes(value)) throw new ConfigurationError(`\`${option}\` must be one of ${values.join(", ")}.`);
}

function check(
  action: Action<object, object>,
  params: Record<string, unknown>,
  mode: ValidationMode,
  logger: Logger | undefined,
): void {
  if (mode === "off") return;
  const issues = action.validate(params);
  if (mode === "error" && issues.some((issue) => issue.severity === "error")) {
    throw new ValidationError(action.name, issues);
  }
  const target = logger ?? (mode === "warn" ? console : undefined);
  for (const issue of issues) target?.warn?.(`${action.name}: ${issueLine(issue)}`);
}

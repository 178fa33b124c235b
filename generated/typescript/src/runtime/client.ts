import { defaultCredentials, platformName } from "#platform";
import type { Action } from "./action.js";
import { Clock } from "./clock.js";
import { withDeadline } from "./deadline.js";
import { decodeMembers } from "./decode.js";
import { newNonce } from "./digest.js";
import { resolveEndpoint } from "./endpoint.js";
import { environmentVariable } from "./environment.js";
import { CallError, issueLine, ValidationError } from "./errors.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { textsOf } from "./redact.js";
import { RetryBudget } from "./retry-budget.js";
import { attemptAll } from "./retry-loop.js";
import { serialize } from "./serialize.js";
import { type OwnOptions, type Settings, settle } from "./settings.js";
import { isRecord } from "./validation.js";
import { VERSION } from "./version.js";

/** Calls Actions of any of the APIs; the clients of the single APIs add a method for each Action. */
export class RpcClient {
  /** Private to the engine too, so that no log line and no JSON of a client shows the credentials. */
  readonly #options: OwnOptions;
  /** Those of calls without options of their own; made at the first. */
  #settings: Settings | undefined;
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
    options?: RequestOptions,
  ): Promise<Result> {
    const settings = options ? settle(this.#options, options) : (this.#settings ??= settle(this.#options, {}));
    const { attempts, timeout } = settings;
    const { effect, idempotencyToken = "", name, sensitive } = action;
    // Read at each call: the environment may be filled after the client is made.
    const regionId =
      this.#options.regionId ??
      environmentVariable("ALIBABA_CLOUD_REGION_ID") ??
      environmentVariable("ALIBABA_CLOUD_REGION");
    const filled = fill(action, params, regionId);
    if (idempotencyToken && attempts > 1) filled[idempotencyToken] ??= newNonce();
    check(action, filled, settings);

    const signal = options?.signal;
    const call = {
      action,
      parameters: serialize(filled, action.parameters, action.method, action.parametersIn),
      endpoint: resolveEndpoint(action.api, this.#options, regionId),
      secrets: sensitive ? textsOf(filled, sensitive) : [],
      settings,
      clock: this.#clock,
      budget: this.#budget,
      isHarmless: effect === "read" || Boolean(filled[idempotencyToken]),
      end: performance.now() + timeout,
      made: 0,
    };
    try {
      const limits = { action: name, timeout, kind: "total", signal } as const;
      const body = await withDeadline(limits, (deadline) => attemptAll(call, deadline));
      return decodeMembers(body, action.response) as Result;
    } catch (error) {
      // The reason of the caller's own signal belongs to the caller.
      if (error instanceof CallError && error !== signal?.reason) Object.assign(error, { attempts: call.made });
      throw error;
    }
  }
}

/** A copy of the parameters with those that the client fills in. */
function fill(
  { name, fromClient }: Action<object, object>,
  params: object = {},
  regionId: string | undefined,
): Record<string, unknown> {
  if (!isRecord(params)) throw new TypeError(`${name}: the parameters must be an object.`);
  // Each copy by `...` to which a member is added has a hidden class of its own, which slows down all that reads it.
  const filled: Record<string, unknown> = Object.hasOwn(params, "__proto__")
    ? { ...params }
    : Object.assign({}, params);
  for (const parameter in fromClient) filled[parameter] ??= regionId;
  return filled;
}

function check(
  action: Action<object, object>,
  params: Record<string, unknown>,
  { logger, validation }: Settings,
): void {
  if (validation === "off" || action.validate === undefined) return;
  const issues = action.validate(params);
  if (validation === "error" && issues.some((issue) => issue.severity === "error")) {
    throw new ValidationError(action.name, issues);
  }
  const target = logger ?? (validation === "warn" ? console : undefined);
  for (const issue of issues) target?.warn?.(`${action.name}: ${issueLine(issue)}`);
}

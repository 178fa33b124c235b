import type { Action } from "./action.js";
import { environmentCredentials, resolveCredentials } from "./credentials.js";
import { withDeadline } from "./deadline.js";
import { decodeMembers } from "./decode.js";
import { newNonce } from "./digest.js";
import { resolveEndpoint } from "./endpoint.js";
import { environmentVariable } from "./environment.js";
import { ConfigurationError, issueLine, ValidationError } from "./errors.js";
import type { ClientOptions, Logger, RequestOptions, ValidationMode } from "./options.js";
import { readAnswer } from "./response.js";
import type { SerializedParameters } from "./serialize.js";
import { serialize } from "./serialize.js";
import { signV1 } from "./sign-v1.js";
import { signV3 } from "./sign-v3.js";
import { send } from "./transport.js";
import { isRecord } from "./validation.js";

const DEFAULT_TIMEOUT = 60_000;

/** Calls Actions of any of the APIs; the clients of the single APIs add a method for each Action. */
export class RpcClient {
  /** Private to the engine too, so that no log line and no JSON of a client shows the credentials. */
  readonly #options: ClientOptions;

  constructor(options: ClientOptions = {}) {
    this.#options = { ...options };
  }

  /**
   * Checks, sends and decodes one request. Rejects with one of the errors of this SDK, with the reason of an aborted
   * signal, or with a TypeError for a parameter that cannot be written to the wire. Parameters are never changed.
   */
  async call<Params extends object, Result extends object>(
    action: Action<Params, Result>,
    params: NoInfer<Params>,
    options: RequestOptions = {},
  ): Promise<Result> {
    const { validation = "error", timeout = DEFAULT_TIMEOUT, signer = "v3", logger } = this.#options;
    const mode = options.validation ?? validation;
    // A mistyped mode would otherwise turn the checks off.
    oneOf("validation", mode, ["error", "warn", "off"]);
    oneOf("signer", signer, ["v3", "v1"]);
    const filled = fill(action, params, this.#regionId());
    check(action, filled, mode, logger);
    const parameters = serialize(filled, action.parameters, action.method);
    const limits = { action: action.name, timeout: options.timeout ?? timeout, signal: options.signal };
    const body = await withDeadline(limits, (signal) => this.#attempt(action, parameters, signal));
    return decodeMembers(body, action.response) as Result;
  }

  /** One request and its answer, signed anew each time. */
  async #attempt(
    action: Action<object, object>,
    parameters: SerializedParameters,
    signal: AbortSignal,
  ): Promise<Record<string, unknown>> {
    const { api, name, method = "POST" } = action;
    const { fetch = globalThis.fetch, logger, userAgent, signer, ...options } = this.#options;
    const endpoint = resolveEndpoint(api, options.endpoint, this.#regionId());
    const credentials = await resolveCredentials(options.credentials ?? environmentCredentials);
    const stamp = { date: new Date(), nonce: newNonce() };
    const request = { method, endpoint, action: name, version: api.version, ...parameters } as const;
    const signed = await (signer === "v1" ? signV1 : signV3)(request, credentials, stamp);
    if (userAgent) signed.headers["user-agent"] = userAgent;
    const answer = await send(fetch, name, signed, signal);
    const elapsed = Date.now() - stamp.date.getTime();
    logger?.debug?.(`${name}: HTTP ${answer.status} from ${endpoint.host} after ${elapsed} ms.`);
    return readAnswer(answer, action, credentials);
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

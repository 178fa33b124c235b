import type { Action } from "./action.js";
import type { Clock } from "./clock.js";
import { checkedCredentials, resolveCredentials } from "./credentials.js";
import { type Deadline, withDeadline } from "./deadline.js";
import { newNonce } from "./digest.js";
import { afterResponse, beforeSign } from "./hooks.js";
import { readAnswer } from "./response.js";
import type { SerializedParameters } from "./serialize.js";
import type { Settings } from "./settings.js";
import { signV1 } from "./sign-v1.js";
import { signV3 } from "./sign-v3.js";
import { type HttpRequest, type HttpResponse, send } from "./transport.js";

/** What all attempts at a call have in common. */
export interface Call {
  readonly action: Action<object, object>;
  readonly parameters: SerializedParameters;
  readonly endpoint: URL;
  /** Values of parameters that must not show in an error. */
  readonly secrets: readonly string[];
  readonly settings: Settings;
  readonly clock: Clock;
}

/** How an attempt ended: with the fields of the answer or with an error that a repetition may get over. */
export interface Outcome {
  body?: Record<string, unknown> | undefined;
  error?: unknown;
  /** That of the clock when the request was signed. */
  readonly offset: number;
  /** Milliseconds from sending to the end of the answer. */
  readonly duration: number;
  readonly status?: number;
  readonly requestId?: string | undefined;
}

/** Signs and sends a request once. Rejects with what no repetition would change: no credentials, a hook's error. */
export async function attempt(
  { action, parameters, endpoint, secrets, settings, clock }: Call,
  number: number,
  deadline: Deadline,
): Promise<Outcome> {
  const { attemptTimeout, connectTimeout, hooks, maxResponseBytes, signer, transport, userAgent } = settings;
  const { name } = action;
  const method: HttpRequest["method"] = action.method ?? "POST";
  const context = { action: name, attempt: number };
  const source = settings.credentials;
  // Each wait for what is there already would cost as much as a digest.
  const credentials = typeof source === "function" ? await resolveCredentials(source) : checkedCredentials(source);
  let headers: Record<string, string> = userAgent ? { "user-agent": userAgent } : {};
  if (hooks) headers = await beforeSign(hooks, { method, host: endpoint.host, headers }, context);
  const { query, body } = parameters;
  const request = { method, endpoint, action: name, version: action.api.version, query, body, headers };
  const { offset } = clock;
  const stamp = { date: clock.now(), nonce: newNonce() };
  const signing = (signer === "v1" ? signV1 : signV3)(request, credentials, stamp);
  const signed = "then" in signing ? await signing : signing;
  const start = performance.now();
  let answer: HttpResponse;
  try {
    answer = await withDeadline(
      { action: name, timeout: attemptTimeout, kind: "attempt", signal: deadline },
      (ending) => send(transport, name, signed, { connectTimeout, maxResponseBytes, signal: ending }),
    );
  } catch (error) {
    deadline.throwIfAborted();
    return { error, offset, duration: since(start) };
  }
  const { status } = answer;
  clock.hear(answer.headers["date"]);
  const requestId = answer.headers["x-acs-request-id"];
  const outcome: Outcome = { body: undefined, error: undefined, offset, duration: since(start), status, requestId };
  const { duration } = outcome;
  if (hooks) await afterResponse(hooks, { status, requestId, duration, headers: answer.headers }, context);
  try {
    const { accessKeyId, accessKeySecret, securityToken } = credentials;
    outcome.body = readAnswer(answer, action, [...secrets, securityToken, accessKeySecret, accessKeyId]);
  } catch (error) {
    outcome.error = error;
  }
  return outcome;
}

/** Whole milliseconds. */
function since(start: number): number {
  return Math.round(performance.now() - start);
}

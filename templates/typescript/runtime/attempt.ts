import type { Action } from "./action.js";
import type { Clock } from "./clock.js";
import { type Credentials, type CredentialsProvider, resolveCredentials } from "./credentials.js";
import { withDeadline } from "./deadline.js";
import { newNonce } from "./digest.js";
import { afterResponse, beforeSign } from "./hooks.js";
import type { ClientOptions } from "./options.js";
import { readAnswer } from "./response.js";
import type { SerializedParameters } from "./serialize.js";
import { signV1 } from "./sign-v1.js";
import { signV3 } from "./sign-v3.js";
import { type HttpRequest, type HttpResponse, send, type Transport } from "./transport.js";

/** What all attempts at a call have in common. */
export interface Call extends Pick<ClientOptions, "hooks" | "logger" | "signer" | "userAgent"> {
  readonly action: Action<object, object>;
  readonly parameters: SerializedParameters;
  readonly endpoint: URL;
  readonly credentials: Credentials | CredentialsProvider;
  /** Values of parameters that must not show in an error. */
  readonly secrets: readonly string[];
  readonly transport: Transport;
  readonly attemptTimeout: number;
  readonly connectTimeout: number;
  readonly maxResponseBytes: number;
  readonly clock: Clock;
}

/** How an attempt ended: with the fields of the answer or with an error that a repetition may get over. */
export interface Outcome {
  readonly body?: Record<string, unknown>;
  readonly error?: unknown;
  /** Milliseconds from sending to the end of the answer. */
  readonly duration: number;
  readonly status?: number;
  readonly requestId?: string | undefined;
}

/** Signs and sends a request once. Rejects with what no repetition would change: no credentials, a hook's error. */
export async function attempt(call: Call, number: number, signal: AbortSignal): Promise<Outcome> {
  const { action, attemptTimeout, clock, connectTimeout, endpoint, hooks = [], maxResponseBytes, userAgent } = call;
  const { api, name } = action;
  const method: HttpRequest["method"] = action.method ?? "POST";
  const context = { action: name, attempt: number };
  const credentials = await resolveCredentials(call.credentials);
  const own: Record<string, string> = userAgent ? { "user-agent": userAgent } : {};
  const headers = await beforeSign(hooks, { method, host: endpoint.host, headers: own }, context);
  const request = { method, endpoint, action: name, version: api.version, ...call.parameters, headers };
  const stamp = { date: clock.now(), nonce: newNonce() };
  const signed = await (call.signer === "v1" ? signV1 : signV3)(request, credentials, stamp);
  const start = performance.now();
  const elapsed = (): number => Math.round(performance.now() - start);
  let answer: HttpResponse;
  try {
    answer = await withDeadline({ action: name, timeout: attemptTimeout, kind: "attempt", signal }, (limited) =>
      send(call.transport, name, signed, { connectTimeout, maxResponseBytes, signal: limited }),
    );
  } catch (error) {
    signal.throwIfAborted();
    return { error, duration: elapsed() };
  }
  clock.hear(answer.headers["date"]);
  const outcome = { status: answer.status, requestId: answer.headers["x-acs-request-id"], duration: elapsed() };
  await afterResponse(hooks, { ...outcome, headers: answer.headers }, context);
  try {
    const { accessKeyId, accessKeySecret, securityToken = "" } = credentials;
    const secrets = [...call.secrets, securityToken, accessKeySecret, accessKeyId].filter(Boolean);
    return { ...outcome, body: readAnswer(answer, action, secrets) };
  } catch (error) {
    return { ...outcome, error };
  }
}

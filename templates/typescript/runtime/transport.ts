import { NetworkError } from "./errors.js";
import type { Fetch } from "./options.js";
import type { SignedRequest } from "./request.js";

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  /** From the header, which is there even when the body is not the service's. */
  readonly requestId: string | undefined;
  readonly text: string;
}

/**
 * Sends one request and reads the whole answer, whatever its status. Rejects with the signal's reason once that is
 * aborted, with a NetworkError when no complete answer comes.
 */
export async function send(fetch: Fetch, action: string, request: SignedRequest, signal: AbortSignal): Promise<Answer> {
  const { url, ...init } = request;
  // A fetch of the caller's own may not look at the signal, and what was given up must not be sent.
  signal.throwIfAborted();
  try {
    // A redirect is not followed: it would carry the signed request to a host that nobody chose.
    const response = await fetch(url, { ...init, redirect: "manual", signal });
    return {
      status: response.status,
      requestId: response.headers.get("x-acs-request-id") ?? undefined,
      text: await response.text(),
    };
  } catch (cause) {
    signal.throwIfAborted();
    const { host, search } = new URL(url);
    const { authorization, "x-acs-security-token": token } = init.headers;
    const secrets = [search, init.body, authorization, token];
    const code = systemCode(cause);
    throw new NetworkError(action, `no answer from ${host}${code && ` (${code})`}.`, withoutRequest(cause, secrets));
  }
}

/** `ECONNREFUSED` and the like: fetch keeps the system's error as the cause of its own. */
function systemCode(error: unknown): string {
  const codes = causes(error).map((each) => (each as { code?: unknown }).code);
  return codes.find((code) => typeof code === "string") ?? "";
}

/** The error itself, or a stand-in if it quotes a part of the request that holds parameters or a signature. */
function withoutRequest(error: unknown, secrets: readonly (string | undefined)[]): unknown {
  const texts = causes(error).flatMap((each): unknown[] => [each.message, each.stack, ...Object.values(each)]);
  const isQuoted = secrets.some(
    (secret) => secret && texts.some((text) => typeof text === "string" && text.includes(secret)),
  );
  return isQuoted ? new Error("not shown: it repeats the request") : error;
}

/** An error, its cause, the cause of that, …; to a depth that a loop cannot pass. */
function causes(error: unknown): Error[] {
  const found: Error[] = [];
  for (let each = error; each instanceof Error && found.length < 8; each = each.cause) found.push(each);
  return found;
}

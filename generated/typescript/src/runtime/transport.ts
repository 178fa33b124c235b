import { Deadline, type Ending } from "./deadline.js";
import { NetworkError, ResponseTooLargeError, SdkError, TimeoutError } from "./errors.js";

/** A signed request on its way. */
export interface HttpRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  /** Names in lower case; `host` is left to the transport. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A complete answer. */
export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; not `set-cookie`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What a transport must keep to. */
export interface TransportLimits {
  readonly signal: AbortSignal;
  /** For name, connection and TLS together, in milliseconds. */
  readonly connectTimeout: number;
  /** Of the body, unpacked. */
  readonly maxResponseBytes: number;
}

/**
 * Sends one request and reads the whole answer, whatever its status; follows no redirect. Rejects with the signal's
 * reason, a {@link TransportError}, or any other error when no complete answer came.
 */
export type Transport = (request: HttpRequest, limits: TransportLimits) => Promise<HttpResponse>;

/** What is kept to inside of this SDK, where a deadline does for a signal. */
export interface SendLimits<Signal extends Ending = Ending> extends Omit<TransportLimits, "signal"> {
  readonly signal: Signal;
}

/** A transport that needs no signal. */
export type Sender = (request: HttpRequest, limits: SendLimits) => Promise<HttpResponse>;

/** Hands a transport from outside the signal that it needs. */
export function withSignal(transport: Transport): Sender {
  return (request, limits) => {
    const { signal } = limits;
    return transport(request, {
      ...limits,
      signal: signal instanceof Deadline ? signal.signal : (signal as AbortSignal),
    });
  };
}

/**
 * Why there is no complete answer: `unsent`, the service has not seen the request; `connect`, nor has it, as there was no
 * connection within `connectTimeout`; `size`, the answer is larger than `maxResponseBytes`; `lost`, anything else.
 */
export type TransportFailure = "unsent" | "connect" | "size" | "lost";

/** What a transport rejects with when it knows more than that there is no answer. */
export class TransportError extends Error {
  readonly failure: TransportFailure;

  /** The message is shown to users: a few words, `ECONNREFUSED`, and nothing of the request. */
  constructor(failure: TransportFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}

/** System errors after which it is certain that the service has not seen the request. */
const UNSENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * Sends one request and reads the whole answer, whatever its status. Rejects with the signal's reason once that is
 * aborted; with a TimeoutError, ResponseTooLargeError or NetworkError when no complete answer comes.
 */
export async function send<Signal extends Ending>(
  transport: (request: HttpRequest, limits: SendLimits<Signal>) => Promise<HttpResponse>,
  action: string,
  request: HttpRequest,
  limits: SendLimits<Signal>,
): Promise<HttpResponse> {
  const { signal, connectTimeout, maxResponseBytes } = limits;
  // A transport of the caller's own may not look at the signal, and what was given up must not be sent.
  signal.throwIfAborted();
  try {
    return await transport(request, limits);
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof SdkError) throw cause;
    const failure =
      cause instanceof TransportError ? cause.failure : UNSENT.test(systemCode(cause)) ? "unsent" : "lost";
    if (failure === "connect") throw new TimeoutError(action, connectTimeout, "connect");
    if (failure === "size") throw new ResponseTooLargeError(action, maxResponseBytes);
    const { host, search, searchParams } = new URL(request.url);
    const { authorization, "x-acs-security-token": token } = request.headers;
    const shown = withoutRequest(cause, [
      search,
      request.body,
      authorization,
      token,
      searchParams.get("SecurityToken"),
    ]);
    const why = shown instanceof TransportError ? shown.message : systemCode(cause);
    throw new NetworkError(action, `no answer from ${host}${why && ` (${why})`}.`, shown, failure !== "unsent");
  }
}

/** `ECONNREFUSED` and the like: fetch keeps the system's error as the cause of its own. */
function systemCode(error: unknown): string {
  const codes = causes(error).map((each) => (each as { code?: unknown }).code);
  return codes.find((code) => typeof code === "string") ?? "";
}

/** The error itself, or a stand-in if it quotes a part of the request that holds parameters or a signature. */
function withoutRequest(error: unknown, secrets: readonly (string | null | undefined)[]): unknown {
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

import type { Action, Retry } from "./action.js";
import type { Trouble } from "./backoff.js";
import { isCodeOf } from "./error-code.js";
import { ApiError, NetworkError, TimeoutError } from "./errors.js";

type Facts = Pick<Action<object, object>, "api" | "retry">;

/** When a request may be repeated that failed with a code: what is known of the code, or what it looks like. */
export function retryOf({ api, retry = {} }: Facts, status: number, code: string): Retry {
  const facts = [...Object.entries(retry), ...Object.entries(api.retry ?? {})];
  return facts.find(([text]) => isCodeOf(text, code))?.[1] ?? guess(status, code);
}

/** Throttled, busy, at work on an earlier change, or broken for the moment, whatever the Action. */
function guess(status: number, code: string): Retry {
  if (status === 429 || /Throttling/i.test(code)) return "backoff";
  const isPassing =
    (status >= 500 && status !== 501) ||
    status === 408 ||
    /^ServiceUnavailable|^SignatureNonceUsed$|Busy|Processing|Configuring|IsStopping|ListenerStatusNotSupport/i.test(
      code,
    );
  return isPassing ? "later" : "never";
}

/**
 * The trouble that a repetition may get over; undefined when there is no hope, or when the first request may have been
 * carried out and a second one would do harm.
 */
export function troubleOf(error: unknown, action: Facts, isHarmless: boolean): Trouble | undefined {
  if (error instanceof ApiError) {
    const { code, retry, retryAfter, status } = error;
    const isRefused = retryAfter !== undefined || status === 429 || isRefusal(action, code);
    if (retry === "never" || !(isHarmless || isRefused)) return undefined;
    return retry === "backoff" ? "throttled" : isRefused ? "busy" : "broken";
  }
  const isUnsent =
    (error instanceof NetworkError && !error.sent) || (error instanceof TimeoutError && error.kind === "connect");
  const isLost = error instanceof NetworkError || (error instanceof TimeoutError && error.kind === "attempt");
  return isUnsent || (isHarmless && isLost) ? "broken" : undefined;
}

/**
 * Whether a code says that the service has not begun to work: it is known to pass whatever the HTTP status, and does not
 * stand for a failure in the middle. A nonce that was used before means that the request arrived twice.
 */
function isRefusal(action: Facts, code: string): boolean {
  return (
    retryOf(action, 400, code) !== "never" && !/^ServiceUnavailable|Internal|Unknown|Timeout|NonceUsed/i.test(code)
  );
}

import type { Action, Retry } from "./action.js";
import { isCodeOf } from "./error-code.js";

/** When a request may be repeated that failed with a code: what is known of the code, or what it looks like. */
export function retryOf(
  { api, retry = {} }: Pick<Action<object, object>, "api" | "retry">,
  status: number,
  code: string,
): Retry {
  const facts = [...Object.entries(retry), ...Object.entries(api.retry ?? {})];
  return facts.find(([text]) => isCodeOf(text, code))?.[1] ?? guess(status, code);
}

/** Throttled, busy, at work on an earlier change, or broken for the moment, whatever the Action. */
function guess(status: number, code: string): Retry {
  if (status === 429 || /Throttling/i.test(code)) return "backoff";
  const isPassing =
    (status >= 500 && status !== 501) ||
    status === 408 ||
    /^ServiceUnavailable|Busy|Processing|Configuring|IsStopping|ListenerStatusNotSupport/i.test(code);
  return isPassing ? "later" : "never";
}

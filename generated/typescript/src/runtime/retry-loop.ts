import { logAttempt } from "./attempt-log.js";
import { attempt, type Call } from "./attempt.js";
import { backoff } from "./backoff.js";
import { sleep } from "./clock.js";
import type { Deadline } from "./deadline.js";
import { ApiError, TimeoutError } from "./errors.js";
import type { RetryBudget } from "./retry-budget.js";
import { troubleOf } from "./retry.js";

/** A call that is repeated if need be. */
export interface RepeatedCall extends Call {
  /** A second request does no harm, even if the first was carried out. */
  readonly isHarmless: boolean;
  /** When the call as a whole ends, by `performance.now()`. */
  readonly end: number;
  readonly budget: RetryBudget;
  /** How many attempts there were. */
  made: number;
}

/** Makes attempts at a call, with pauses between them, until one succeeds or no further one is of use. */
export async function attemptAll(call: RepeatedCall, deadline: Deadline): Promise<Record<string, unknown>> {
  const { logger } = call.settings;
  for (let price = 1; ;) {
    const outcome = await attempt(call, ++call.made, deadline);
    const { body, error, offset } = outcome;
    const delay = body ? undefined : delayAfter(error, offset, call);
    const paid = delay === undefined ? undefined : call.budget.take(error instanceof TimeoutError);
    if (logger) logAttempt(logger, call, call.made, outcome, paid && delay);
    if (body) {
      call.budget.give(price);
      return body;
    }
    if (!paid) throw error;
    price = paid;
    await sleep(delay!, deadline);
  }
}

/** Milliseconds until the next attempt; undefined when there should be none, or when it would be too late. */
function delayAfter(
  error: unknown,
  offset: number,
  { action, clock, end, isHarmless, made, settings }: RepeatedCall,
): number | undefined {
  const isTime = error instanceof ApiError && /^(InvalidTimeStamp|IllegalTimestamp)/i.test(error.code);
  // Later requests profit even if there is no further attempt at this one.
  const isCorrected = isTime && clock.correct(offset);
  const trouble = isCorrected ? "broken" : troubleOf(error, action, isHarmless);
  if (!trouble || made >= settings.attempts) return undefined;
  const delay = backoff(trouble, made, isCorrected ? 0 : (error as Partial<ApiError>).retryAfter);
  return performance.now() + delay < end ? delay : undefined;
}

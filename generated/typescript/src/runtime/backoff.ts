/** Why a request is repeated: there were too many, something is busy, or something broke on the way. */
export type Trouble = "throttled" | "busy" | "broken";

/** The longest pause, and the longest that a service can ask for, in milliseconds. */
const LONGEST = 20_000;
const LONGEST_HINT = 60_000;

/**
 * Milliseconds to wait after an attempt that failed, the first being number 1. The pause doubles each time. It is random,
 * so that clients that failed together do not come back together: at least half of it where there were too many
 * requests, anything from 0 elsewhere. What the service asks for comes first.
 */
export function backoff(trouble: Trouble, attempt: number, hint: number | undefined): number {
  if (hint !== undefined) return Math.min(hint, LONGEST_HINT);
  const ceiling = Math.min(LONGEST, (trouble === "broken" ? 200 : 1000) * 2 ** (attempt - 1));
  const least = trouble === "throttled" ? ceiling / 2 : 0;
  return Math.round(least + Math.random() * (ceiling - least));
}

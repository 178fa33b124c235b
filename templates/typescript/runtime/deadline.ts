import { ConfigurationError, TimeoutError, type TimeoutKind } from "./errors.js";

/** The longest delay of setTimeout, some 24 days; a longer one would fire at once. */
const LONGEST_DELAY = 2_147_483_647;

/** What may end work before it is done. */
export interface Limits {
  /** Whose work it is; for the message. */
  readonly action: string;
  /** Milliseconds; `Infinity` for no limit. */
  readonly timeout: number;
  readonly kind: TimeoutKind;
  /** The caller's own signal. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Does work under a time limit and the caller's signal. The work gets a signal that tells of both. As soon as one of
 * them strikes, whatever the work is waiting for, the promise rejects: with the reason of the caller's signal, or
 * with a TimeoutError.
 */
export async function withDeadline<T>(limits: Limits, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { action, timeout, kind, signal } = limits;
  signal?.throwIfAborted();
  const controller = new AbortController();
  let strike!: (reason: unknown) => void;
  const ended = new Promise<never>((_, reject) => {
    strike = (reason) => {
      reject(reason);
      controller.abort(reason);
    };
  });
  const forward = (): void => strike(signal?.reason);
  signal?.addEventListener("abort", forward);
  const timer =
    timeout <= LONGEST_DELAY ? setTimeout(() => strike(new TimeoutError(action, timeout, kind)), timeout) : undefined;
  try {
    return await Promise.race([ended, work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", forward);
  }
}

/** The value of an option, if it is a number above 0 (`Infinity` is one); throws a ConfigurationError otherwise. */
export function aboveZero(option: string, value: number): number {
  if (typeof value === "number" && value > 0) return value;
  throw new ConfigurationError(`\`${option}\` must be a number above 0.`);
}

import { ConfigurationError, TimeoutError, type TimeoutKind } from "./errors.js";

/** The longest delay of setTimeout, some 24 days; a longer one would fire at once. */
const LONGEST_DELAY = 2_147_483_647;

/** What tells of the end of some work: the part of an AbortSignal that this SDK uses. */
export interface Ending {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** What may end work before it is done. */
export interface Limits {
  /** Whose work it is; for the message. */
  readonly action: string;
  /** Milliseconds; `Infinity` for no limit. */
  readonly timeout: number;
  readonly kind: TimeoutKind;
  /** The caller's own signal. */
  readonly signal: Ending | undefined;
}

/** Stands for an AbortSignal, which costs as much as signing a request, until somebody outside of the SDK needs one. */
export class Deadline implements Ending {
  aborted = false;
  reason: unknown;
  readonly #listeners = new Set<() => void>();
  #controller: AbortController | undefined;

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.aborted) this.#controller.abort(this.reason);
    return this.#controller.signal;
  }

  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const listener of this.#listeners) listener();
    this.#controller?.abort(reason);
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  addEventListener(_: "abort", listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_: "abort", listener: () => void): void {
    this.#listeners.delete(listener);
  }
}

/**
 * Does work under a time limit and the caller's signal. The work is told of both. As soon as one of them strikes, whatever
 * the work is waiting for, the promise rejects: with the reason of the caller's signal, or with a TimeoutError.
 */
export async function withDeadline<T>(
  { action, timeout, kind, signal }: Limits,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const deadline = new Deadline();
  let end!: (reason: unknown) => void;
  const strike = (reason: unknown): void => {
    end(reason);
    deadline.abort(reason);
  };
  const forward = (): void => strike(signal!.reason);
  signal?.addEventListener("abort", forward);
  const timer =
    timeout <= LONGEST_DELAY ? setTimeout(() => strike(new TimeoutError(action, timeout, kind)), timeout) : undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      end = reject;
      // With functions of our own in between, stack traces would end here.
      work(deadline).then(resolve, reject);
    });
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

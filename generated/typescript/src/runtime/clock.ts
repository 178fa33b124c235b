/** A service takes requests whose time is up to 15 minutes off; less than this is no reason for its refusal. */
const TOLERANCE = 60_000;

/** The time as the services have it, for signatures: that of the machine, until one of them proves it wrong. */
export class Clock {
  #offset = 0;
  /** What the offset should be, by the latest answer. */
  #heard = 0;

  now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  /** Takes note of the `Date` header of an answer. */
  hear(date: string | undefined): void {
    const time = Date.parse(date ?? "");
    if (!Number.isNaN(time)) this.#heard = time - Date.now();
  }

  /** Goes by the latest answer from now on; false when that changes nothing that matters. */
  correct(): boolean {
    const isWrong = Math.abs(this.#heard - this.#offset) > TOLERANCE;
    if (isWrong) this.#offset = this.#heard;
    return isWrong;
  }
}

/** Waits; rejects with the signal's reason as soon as that is aborted. Leaves no timer and no listener behind. */
export function sleep(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      if (signal.aborted) reject(signal.reason);
      else resolve();
    };
    const timer = setTimeout(end, delay);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
}

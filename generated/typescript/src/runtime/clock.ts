import type { Ending } from "./deadline.js";

/** A service takes requests whose time is up to 15 minutes off; less than this is no reason for its refusal. */
const TOLERANCE = 60_000;

/** The time as the services have it, for signatures: that of the machine, until one of them proves it wrong. */
export class Clock {
  /** How far the services are ahead of the machine, in milliseconds. */
  offset = 0;
  /** The `Date` header of the latest answer, and when that came; read once a service doubts the time. */
  #heard: string | undefined = undefined;
  #heardAt = 0;

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  /** Takes note of the `Date` header of an answer. */
  hear(date: string | undefined): void {
    if (date === undefined) return;
    this.#heard = date;
    this.#heardAt = Date.now();
  }

  /**
   * Goes by the latest answer from now on; false when that changes nothing that matters for a request signed with the
   * offset `signed`. Others that were under way at the time may have brought the correction already.
   */
  correct(signed: number): boolean {
    const offset = Date.parse(this.#heard ?? "") - this.#heardAt;
    const isWrong = Math.abs(offset - signed) > TOLERANCE;
    if (isWrong) this.offset = offset;
    return isWrong;
  }
}

/** Waits; rejects with the signal's reason as soon as that is aborted. Leaves no timer and no listener behind. */
export function sleep(delay: number, signal: Ending): Promise<void> {
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

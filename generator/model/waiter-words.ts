import type { Waiter } from "./model.js";

/** How often is asked, and for how long: `at most 40 times, with pauses from 2 to 20 seconds, some 12 minutes in all`. */
export function paceInWords({ delay, maxDelay, attempts }: Pick<Waiter, "delay" | "maxDelay" | "attempts">): string {
  const pauses = delay === maxDelay ? `of ${seconds(delay)}` : `from ${delay} to ${seconds(maxDelay)}`;
  let total = 0;
  for (let index = 0; index < attempts - 1; index++) total += Math.min(maxDelay, delay * 2 ** index);
  const time = total < 120 ? seconds(total) : `${Math.round(total / 60)} minutes`;
  return `at most ${attempts} times, with pauses ${pauses}, some ${time} in all`;
}

function seconds(count: number): string {
  return count === 1 ? "1 second" : `${count} seconds`;
}

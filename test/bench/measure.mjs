import { spawnSync } from "node:child_process";

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs some things in turn, A B A B …, so that whatever else the machine does hits all of them alike; the first round
 * does not count. Each of them gives a number; the medians come back in the same order.
 */
export function alternating(rounds, things) {
  const numbers = things.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    things.forEach((thing, index) => {
      const number = thing();
      if (round > 0) numbers[index].push(number);
    });
  }
  return numbers.map(median);
}

/** Milliseconds of a whole node process, from its start to its end. */
export function processTime(args, cwd) {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed: ${error ?? stderr}`);
  return time;
}

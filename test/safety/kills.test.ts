/** Runs are killed at moments of chance: no file is ever torn, and the next run leaves what a clean one would. */
import { once } from "node:events";
import fc from "fast-check";
import { expect, test } from "vitest";
import { temporaryFolder } from "../cases/spec-root.js";
import { cleanRun, contentsOf, ONE, OTHER, runWith, type State, torn } from "./two-states.js";
import { writers } from "./writer.js";

/** Runs that are killed. */
const KILLS = 200;
/** As many at once, each in a folder of its own: to start a process takes much longer than to start a thread. */
const AT_ONCE = 20;
/** The most that one of them begins later than the others. */
const LATEST_MS = 50;

/** More files, so that most of the time of a run goes into writing. */
function many(base: State, name: string): State {
  const more = Array.from({ length: 8 }, (_, index) => {
    const common = index % 2 === 0 ? "both" : name;
    return [`go/${common}/${index % 5}/${index}.go`, `${name}\n`.repeat(index * 50)] as const;
  });
  return new Map([...base, ...more]);
}

test(`${KILLS} kills`, { timeout: 240_000 }, async () => {
  const [one, other] = [many(ONE, "one"), many(OTHER, "other")];
  const clean = new Map([
    [one, await cleanRun(one)],
    [other, await cleanRun(other)],
  ]);
  const { start } = await writers(one, other);
  const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);
  const delays = fc.sample(fc.double({ min: 0, max: LATEST_MS, noNaN: true }), { numRuns: KILLS, seed });
  const folders = Array.from({ length: AT_ONCE }, () => temporaryFolder());

  /** What was found right after the kills: how many runs had been cut off in the middle. */
  let cut = 0;
  for (let first = 0; first < KILLS; first += AT_ONCE) {
    // They begin at moments of chance, and end at the same one: when the last of them begins to write.
    const child = await start(folders.map((folder, index) => ({ folder, delay: delays[first + index] ?? 0 })));
    expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
    for (const [index, folder] of folders.entries()) {
      const found = contentsOf(folder);
      const what = `seed ${seed}, kill ${first + index}`;
      expect(torn(found, one, other), what).toEqual([]);
      if ([...found.keys()].some((path) => path.startsWith(".slbgen-"))) cut++;
      const next = index % 3 === 0 ? one : other;
      await runWith(folder, next);
      expect(contentsOf(folder), what).toEqual(clean.get(next));
    }
  }
  expect(cut).toBeGreaterThan(KILLS / 10);
});

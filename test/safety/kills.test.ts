/** Runs are killed at moments of chance: no file is ever torn, and the next run leaves what a clean one would. */
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { temporaryFolder } from "../cases/spec-root.js";
import { cleanRun, contentsOf, ONE, OTHER, runWith, type State, torn } from "./two-states.js";
import { writers } from "./writer.js";

const KILLS = 200;
/** As long as a few runs take. */
const LONGEST_MS = 30;
/** Two processes at once, each with a folder of its own. */
const AT_ONCE = 2;

/** More files, so that most of the time of a run goes into writing. */
function many(base: State, name: string): State {
  const more = Array.from({ length: 24 }, (_, index) => {
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
  const delays = fc.sample(fc.double({ min: 0, max: LONGEST_MS, noNaN: true }), { numRuns: KILLS, seed });

  /** What was found right after the kills: how many runs had been cut off in the middle. */
  let cut = 0;
  const killed = async (folder: string, delay: number, next: State) => {
    const child = await start(folder);
    await setTimeout(delay);
    child.kill("SIGKILL");
    expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
    const found = contentsOf(folder);
    const what = `seed ${seed}, killed after ${delay} ms`;
    expect(torn(found, one, other), what).toEqual([]);
    if ([...found.keys()].some((path) => path.startsWith(".slbgen-"))) cut++;
    await runWith(folder, next);
    expect(contentsOf(folder), what).toEqual(clean.get(next));
  };
  const chain = async (first: number) => {
    const folder = temporaryFolder();
    for (let index = first; index < KILLS; index += AT_ONCE) {
      await killed(folder, delays[index] ?? 0, index % 3 === 0 ? one : other);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, first) => chain(first)));
  // On a machine that is busy, many are killed before they write.
  expect(cut).toBeGreaterThan(KILLS / 10);
});

/** Runs at the same time in one folder: what stays is what one of them writes, whole. */
import { once } from "node:events";
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { isClaimed, withClaim } from "../../generator/write/claim.js";
import { type Plan, planWrites } from "../../generator/write/plan.js";
import { bringUpToDate } from "../../generator/write/update.js";
import { carryOut } from "../../generator/write/write.js";
import { temporaryFolder } from "../cases/spec-root.js";
import { cleanRun, contentsOf, ONE, OTHER, runWith } from "./two-states.js";
import { writers } from "./writer.js";

const HERE = /^\.slbgen-([0-9a-f]{8})-/;
const ignore = () => {};

/** The name of a claim of a process on this machine, or on another. */
async function claimName(pid: number, host?: string): Promise<string> {
  const folder = temporaryFolder();
  const own = await withClaim(folder, () => readdirSync(folder)[0] ?? "", ignore);
  const [, here = ""] = HERE.exec(own) ?? [];
  return `.slbgen-${host ?? here}-${pid}-01234567-89abcdef`;
}

test("in one process", { timeout: 30_000 }, async () => {
  const folder = temporaryFolder();
  const cleans = [await cleanRun(ONE), await cleanRun(OTHER)];
  for (let round = 0; round < 5; round++) {
    await Promise.all([runWith(folder, ONE), runWith(folder, OTHER), runWith(folder, ONE)]);
    expect(cleans).toContainEqual(contentsOf(folder));
  }
});

test("in four processes, again and again", { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  const [forth, back] = [await writers(ONE, OTHER), await writers(OTHER, ONE)];
  const ends = await Promise.all(
    [forth, back, forth, back].map(async ({ start }) => {
      const child = await start([{ folder, times: 5 }]);
      const said: unknown[] = [];
      child.stderr?.on("data", (chunk) => said.push(String(chunk)));
      return [...(await once(child, "exit")), ...said];
    }),
  );
  expect(ends).toEqual(ends.map(() => [0, null]));
  expect([await cleanRun(ONE), await cleanRun(OTHER)]).toContainEqual(contentsOf(folder));
});

test("one waits for the other and says so", async () => {
  const folder = temporaryFolder();
  const theirs = join(folder, await claimName(process.ppid));
  mkdirSync(theirs);
  const waited: string[] = [];
  const run = withClaim(
    folder,
    () => "done",
    (other) => waited.push(other),
  );
  await setTimeout(300);
  expect(new Set(waited)).toEqual(new Set([`process ${process.ppid}`]));
  expect(readdirSync(folder)).toHaveLength(1);
  utimesSync(theirs, 0, 0);
  expect(await run).toBe("done");
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ["of a process that is gone", 2 ** 22 + 1, undefined, 0],
  ["of a number that somebody else has now", process.ppid, undefined, 16],
  ["of an earlier process with our number", process.pid, undefined, 0],
  ["of another machine, long ago", 1, "ffffffff", 16],
])("a claim %s is taken over at once", async (_, pid, host, seconds) => {
  const folder = temporaryFolder();
  const theirs = join(folder, await claimName(pid, host));
  mkdirSync(join(theirs, "x"), { recursive: true });
  const then = Date.now() / 1000 - seconds;
  utimesSync(theirs, then, then);
  expect(isClaimed(folder)).toBe(true);
  const waited: string[] = [];
  expect(
    await withClaim(
      folder,
      () => readdirSync(folder).length,
      (other) => waited.push(other),
    ),
  ).toBe(1);
  expect(waited).toEqual([]);
  expect(isClaimed(folder)).toBe(false);
});

test("a leftover is taken away even when there is nothing to write", async () => {
  const folder = temporaryFolder();
  await runWith(folder, ONE);
  mkdirSync(join(folder, await claimName(2 ** 22 + 1)));
  mkdirSync(join(folder, ".slbgen-123"));
  await runWith(folder, ONE);
  expect(contentsOf(folder)).toEqual(await cleanRun(ONE));
});

test("a run whose claim was taken over moves nothing more", async () => {
  const folder = temporaryFolder();
  await runWith(folder, ONE);
  const outputs = [...OTHER].map(([path, contents]) => ({ path, contents }));
  const plan = planWrites(folder, outputs, () => true);
  const late = withClaim(
    folder,
    (claim) => {
      rmSync(claim.staging, { recursive: true });
      carryOut(plan, claim);
    },
    ignore,
  );
  await expect(late).rejects.toThrow(/ENOENT/);
  expect(contentsOf(folder)).toEqual(await cleanRun(ONE));
});

test("what a run has done is told before another one can change it", async () => {
  const folder = temporaryFolder();
  const outputs = [...ONE].map(([path, contents]) => ({ path, contents }));
  const heard: unknown[] = [];
  const onDone = ({ write }: Plan) => heard.push([write.length, isClaimed(folder)]);
  await bringUpToDate(folder, () => planWrites(folder, outputs, () => true), { onDone });
  expect(heard).toEqual([[ONE.size + 1, true]]);
  expect(isClaimed(folder)).toBe(false);
});

test("a run that takes long says that it is alive at each file, and is not taken for dead", async () => {
  const folder = temporaryFolder();
  const outputs = [...ONE].map(([path, contents]) => ({ path, contents }));
  const plan = planWrites(folder, outputs, () => true);
  const clock = vi.spyOn(process, "uptime");
  const ages: number[] = [];
  await withClaim(
    folder,
    (claim) => {
      const started = process.uptime();
      const renew = () => {
        utimesSync(claim.staging, 0, 0);
        clock.mockReturnValue(started + 10 * ages.length + 10);
        claim.renew();
        ages.push(Date.now() - statSync(claim.staging).mtimeMs);
      };
      carryOut(plan, { ...claim, renew });
    },
    ignore,
  );
  clock.mockRestore();
  // Each is written once and moved, alone or with its folder; so is the manifest, and the list of what will be there.
  expect(ages.length).toBeGreaterThan(ONE.size + 4);
  expect(Math.max(...ages)).toBeLessThan(10_000);
});

/** A run that ends before any of the changes that it makes to the disk leaves whole files, and the next run mends all. */
import fs, { readdirSync, readFileSync, utimesSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../cases/spec-root.js";
import { cleanRun, contentsOf, ONE, OTHER, runWith, type State, state, torn } from "./two-states.js";

const CHANGES = ["writeFileSync", "renameSync", "mkdirSync", "rmdirSync", "rmSync", "unlinkSync"] as const;

class Dead extends Error {}

/**
 * Runs until so many changes are made; then no further one happens, as if the process were gone. If it was about to write a
 * file, half of it is there. Whether it came to an end.
 */
async function endsAfter(count: number, run: () => Promise<void>): Promise<boolean> {
  const originals = CHANGES.map((name) => [name, fs[name] as (...args: unknown[]) => unknown] as const);
  let changes = 0;
  for (const [name, original] of originals) {
    Object.assign(fs, {
      [name]: (...args: unknown[]) => {
        const change = changes++;
        if (change === count && name === "writeFileSync") original(args[0], halfOf(args[1] as string | Uint8Array));
        if (change >= count) throw new Dead();
        return original(...args);
      },
    });
  }
  syncBuiltinESMExports();
  try {
    await run();
    return true;
  } catch (cause) {
    if (!(cause instanceof Dead)) throw cause;
    return false;
  } finally {
    for (const [name, original] of originals) Object.assign(fs, { [name]: original });
    syncBuiltinESMExports();
  }
}

function halfOf(contents: string | Uint8Array): string | Uint8Array {
  return contents.slice(0, contents.length / 2);
}

/** The process that made a claim here is this one, and alive: only its age tells that the claim is dead. */
function age(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(".slbgen-")) utimesSync(join(folder, name), 0, 0);
  }
}

function listed(folder: string): string[] {
  const { files } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { files: object };
  return Object.keys(files);
}

test.each([
  ["everything is new", state({}), ONE],
  ["everything differs", ONE, OTHER],
  ["much is gone", ONE, state({ "docs/same.md": "same" })],
])("%s", { timeout: 60_000 }, async (_, before: State, after: State) => {
  /** What comes next: the same run again, the one before, or one that wants neither. */
  const nexts = [after, before, state({ "docs/third.md": "third" })];
  const cleans = await Promise.all(nexts.map(cleanRun));
  const [clean] = cleans;
  let points = 0;
  for (let ended = false; !ended; points++) {
    const folder = temporaryFolder();
    for (const [index, next] of nexts.entries()) {
      await runWith(folder, before);
      ended = await endsAfter(points, () => runWith(folder, after));
      const found = contentsOf(folder);
      expect(torn(found, before, after), `after ${points} changes`).toEqual([]);
      const unlisted = [...found.keys()].filter((path) => !/^(\.slbgen-|manifest)|\/$/.test(path));
      expect(listed(folder)).toEqual(expect.arrayContaining(unlisted));
      if (ended) expect(found).toEqual(clean);
      age(folder);
      await runWith(folder, next);
      expect(contentsOf(folder), `after ${points} changes`).toEqual(cleans[index]);
    }
  }
  expect(points).toBeGreaterThan(15);
});

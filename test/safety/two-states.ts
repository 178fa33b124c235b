/** Two outputs that differ in every way: files that are new, changed, gone, and that became folders or the reverse. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../../generator/write/output-file.js";
import { planWrites } from "../../generator/write/plan.js";
import { bringUpToDate } from "../../generator/write/update.js";
import { temporaryFolder } from "../cases/spec-root.js";

export type State = ReadonlyMap<string, string>;

export const ONE = state({
  "docs/same.md": "same",
  "docs/changed.md": "one",
  "docs/only-one.md": "one",
  "docs/one/deep/a.md": "one",
  "docs/turns/a.md": "a file below a folder",
  "docs/becomes": "a file",
  "python/long.py": "1".repeat(100_000),
});

export const OTHER = state({
  "docs/same.md": "same",
  "docs/changed.md": "other",
  "docs/only-other.md": "other",
  "docs/other/deep/a.md": "other",
  "docs/turns": "a file",
  "docs/becomes/b.md": "a file below a folder",
  "python/long.py": "2".repeat(150_000),
});

export function state(files: Readonly<Record<string, string>>): State {
  return new Map(Object.entries(files));
}

/** A whole run, from comparing to the end. */
export async function runWith(folder: string, files: State): Promise<void> {
  const outputs: OutputFile[] = [...files].map(([path, contents]) => ({ path, contents }));
  await bringUpToDate(folder, () => planWrites(folder, outputs, () => true));
}

/** What a run in an empty folder leaves, the manifest included. */
export async function cleanRun(files: State): Promise<State> {
  const folder = temporaryFolder();
  await runWith(folder, files);
  const found = contentsOf(folder);
  rmSync(folder, { recursive: true });
  return found;
}

/** Everything below a folder, hidden or not; of an empty folder its path with a slash. */
export function contentsOf(folder: string, below = ""): State {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  if (entries.length === 0 && below !== "") return new Map([[`${below}/`, ""]]);
  return new Map(
    entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry): [string, string][] => {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        return entry.isDirectory() ? [...contentsOf(folder, path)] : [[path, readFileSync(join(folder, path), "utf8")]];
      }),
  );
}

/** The files that are neither as they are in one of the states nor a run's own. */
export function torn(found: State, ...states: readonly State[]): string[] {
  return [...found]
    .filter(([path]) => !path.startsWith(".slbgen-") && !path.endsWith("/") && path !== "manifest.json")
    .filter(([path, contents]) => states.every((each) => each.get(path) !== contents))
    .map(([path]) => path);
}

import { mkdirSync, readdirSync, renameSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Claim } from "./claim.js";
import { explained, HALF_DONE } from "./failure.js";
import { type Manifest, MANIFEST, parseManifest, readManifest, renderManifest } from "./manifest.js";
import type { Plan } from "./plan.js";
import { checkPermission, checkTargets, containedPaths, statusOf } from "./target.js";

/** New contents that lie in the claim, and the path below `generated/` where they belong. */
interface Staged {
  readonly from: string;
  readonly path: string;
}

/**
 * Carries a plan out. New contents are first written into the claim and then moved into place, so that a run killed at any
 * moment leaves either the old file or the new one. Before anything changes, the manifest lists old and new files, so that
 * the next run knows as its own whatever this one may leave behind.
 *
 * Nothing is flushed to the disk: the next run compares contents and mends what a power cut has taken, and 600 files would
 * take up to twenty times as long.
 *
 * @throws OutputError when that is not possible; except for a failing disk, nothing has been touched then
 */
export function carryOut(plan: Pick<Plan, "write" | "remove">, { root, staging }: Claim): void {
  const placeOf = containedPaths(root);
  const staleFiles = new Set(plan.remove.map(placeOf));
  for (const full of staleFiles) checkPermission(root, dirname(full));
  checkTargets(
    root,
    plan.write.map(({ path }) => placeOf(path)),
    staleFiles,
  );

  const stage = (contents: string | Uint8Array, path: string, name: string): Staged => {
    const from = join(staging, name);
    writeFileSync(from, contents);
    return { from, path };
  };
  const known = readManifest(root);
  const after = manifestAfter(plan) ?? known;
  const staged = plan.write.map(({ path, contents }, index) => stage(contents, path, String(index)));
  const isListed = [...after.keys()].every((path) => known.has(path));
  const both = isListed ? [] : [stage(renderManifest(union(known, after)).contents, MANIFEST, "both")];
  try {
    // Once more, since links may have been put there meanwhile.
    const currentPlaceOf = containedPaths(root);
    for (const { from, path } of both) move(from, currentPlaceOf(path));
    for (const path of plan.remove) takeAway(currentPlaceOf(path), join(staging, "removed"));
    removeEmptyFolders(currentPlaceOf, [...plan.remove, ...known.keys()], after);
    for (const { from, path } of staged) move(from, currentPlaceOf(path));
  } catch (cause) {
    throw explained(cause, root, HALF_DONE);
  }
}

/** The manifest that the plan writes, which has it last. */
function manifestAfter({ write }: Pick<Plan, "write">): Manifest | undefined {
  const last = write.at(-1);
  return last?.path === MANIFEST ? parseManifest(last.contents) : undefined;
}

/** Old and new files; what a new one contains is open until it is there. */
function union(known: Manifest, after: Manifest): Manifest {
  return new Map([...[...after.keys()].map((path) => [path, ""] as const), ...known]);
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    makeRoom(to);
    renameSync(from, to);
  }
}

/** What is missing is the folder, or what is in the way is an empty one. */
function makeRoom(full: string): void {
  mkdirSync(dirname(full), { recursive: true });
  if (statusOf(full)?.isDirectory()) removeIfEmpty(full);
}

/** Moved and not deleted: what a run does whose claim was taken away fails from then on. */
function takeAway(full: string, to: string): void {
  if (statusOf(full)?.isDirectory()) return;
  try {
    renameSync(full, to);
  } catch (cause) {
    if (statusOf(full) !== undefined) throw cause;
    // Somebody else was faster.
  }
}

/** Removes the folders in which nothing is left of the files that were there, also of those that a killed run removed. */
function removeEmptyFolders(placeOf: (path: string) => string, before: readonly string[], after: Manifest): void {
  const needed = foldersOf([...after.keys()]);
  const longestFirst = [...foldersOf(before)].filter((path) => !needed.has(path)).sort((a, b) => b.length - a.length);
  for (const path of longestFirst) {
    try {
      rmdirSync(placeOf(path));
    } catch {
      // It still holds something, or it is not there.
    }
  }
}

/** Every folder on the way to the files. */
function foldersOf(paths: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const path of paths) {
    for (let folder = dirname(path); folder !== "." && !found.has(folder); folder = dirname(folder)) found.add(folder);
  }
  return found;
}

/** Removes a folder that holds folders and nothing else; with a file in it, it stays and the error is thrown. */
function removeIfEmpty(folder: string): void {
  for (const name of readdirSync(folder)) removeIfEmpty(join(folder, name));
  rmdirSync(folder);
}

import { mkdirSync, readdirSync, renameSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Claim } from "./claim.js";
import { explained, HALF_DONE } from "./failure.js";
import { type Manifest, renderManifest } from "./manifest.js";
import type { MadeFile } from "./output-file.js";
import type { Changes } from "./plan.js";
import { checkPermission, checkTargets, containedPaths, statusOf } from "./target.js";

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
export function carryOut({ write, remove, before, after }: Changes, { root, staging, renew }: Claim): void {
  const placeOf = containedPaths(root);
  const staleFiles = new Set(remove.map(placeOf));
  for (const full of staleFiles) checkPermission(root, dirname(full));
  checkTargets(
    root,
    write.map(({ path }) => placeOf(path)),
    staleFiles,
  );

  const isListed = [...after.keys()].every((path) => before.has(path));
  const list = stage(isListed ? [] : [renderManifest(union(before, after))], join(staging, "list"), renew);
  const files = stage(write.slice(0, -1), join(staging, "files"), renew);
  // The new manifest, where it differs: until it is in place, the next run knows old and new files as its own.
  const last = stage(write.slice(-1), join(staging, "last"), renew);
  try {
    // Once more, since links may have been put there meanwhile.
    const currentPlaceOf = containedPaths(root);
    moveAll(list, currentPlaceOf, renew);
    for (const path of remove) takeAway(currentPlaceOf(path), join(staging, "removed"));
    removeEmptyFolders(currentPlaceOf, [...remove, ...before.keys()], after);
    moveAll(files, currentPlaceOf, renew);
    moveAll(last, currentPlaceOf, renew);
  } catch (cause) {
    throw explained(cause, root, HALF_DONE);
  }
}

/** Old and new files; what a new one contains is open until it is there. */
function union(before: Manifest, after: Manifest): Manifest {
  return new Map([...[...after.keys()].map((path) => [path, ""] as const), ...before]);
}

/** Writes files below a folder of their own, each at its path. */
function stage(files: readonly MadeFile[], folder: string, renew: () => void): string {
  mkdirSync(folder);
  const made = new Set([folder]);
  for (const { path, contents } of files) {
    const place = join(folder, path);
    if (!made.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
    made.add(dirname(place));
    writeFileSync(place, contents);
    renew();
  }
  return folder;
}

/** Moves what was staged into place. A folder that is new goes as a whole: hundreds of files need not be moved then. */
function moveAll(from: string, placeOf: (path: string) => string, renew: () => void, below = ""): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    const place = placeOf(path);
    if (entry.isDirectory() && isFolder(place)) moveAll(source, placeOf, renew, path);
    else move(source, place);
    renew();
  }
}

function isFolder(full: string): boolean {
  return statSync(full, { throwIfNoEntry: false })?.isDirectory() === true;
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
  const gone = before.filter((path) => !after.has(path));
  if (gone.length === 0) return;
  const needed = foldersOf([...after.keys()]);
  const longestFirst = [...foldersOf(gone)].filter((path) => !needed.has(path)).sort((a, b) => b.length - a.length);
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

import { accessSync, constants, lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { OutputError, UNTOUCHED } from "./failure.js";

/** A file would have been written outside of `generated/`. */
export class OutsideError extends OutputError {
  constructor(what: string) {
    super(`${what}. ${UNTOUCHED}`);
    this.name = "OutsideError";
  }
}

/**
 * The absolute paths of files that really lie below the folder, symbolic links to folders followed. What leads to a folder
 * is looked at when the first file in it is asked for.
 *
 * @returns takes a path relative to the folder, and throws OutsideError
 */
export function containedPaths(root: string): (path: string) => string {
  const folders = new Map<string, string>();
  return (path) => {
    const full = join(root, path);
    if (isAbsolute(path) || isOutside(root, full)) throw outside(root, path);
    let folder = folders.get(dirname(full));
    if (folder === undefined) folders.set(dirname(full), (folder = containedFolder(root, dirname(full))));
    return join(folder, basename(full));
  };
}

function containedFolder(root: string, full: string): string {
  let folder = root;
  for (const part of relative(root, full).split(sep).filter(Boolean)) {
    folder = join(folder, part);
    if (statusOf(folder)?.isSymbolicLink() !== true) continue;
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) throw inTheWay(root, folder, LOOSE_LINK);
    const link = folder;
    folder = realpathSync(link);
    if (isOutside(root, folder)) throw outsideBy(root, link);
  }
  return folder;
}

function outside(root: string, path: string): OutsideError {
  return new OutsideError(`${JSON.stringify(path)} does not lie below ${basename(root)}`);
}

function outsideBy(root: string, link: string): OutsideError {
  const place = nameOf(root, link);
  return new OutsideError(`${place} is a link that leads out of ${basename(root)}. Remove it, and run it again`);
}

function isOutside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === "" || way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** What is at a path, links not followed; undefined for nothing, also when a folder on the way is a file. */
export function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOTDIR") return undefined;
    throw cause;
  }
}

/**
 * Makes sure that files can be put in their places.
 *
 * @param places what `containedPaths` gives
 * @param stale the files that are removed before, which are in nobody's way
 * @throws OutputError, or an error of the system when there is no permission
 */
export function checkTargets(root: string, places: readonly string[], stale: ReadonlySet<string>): void {
  const isThere = new Map<string, boolean>();
  for (const full of places) {
    const folder = dirname(full);
    if (!isThere.has(folder)) isThere.set(folder, checkFolder(root, folder, stale));
    if (!isThere.get(folder)) continue;
    if (statusOf(full)?.isDirectory() && !holdsNothingBut(full, stale)) throw inTheWay(root, full, FOLDER);
  }
}

/** Whether the folder is there; if not, that it can be made is made sure of. */
function checkFolder(root: string, path: string, stale: ReadonlySet<string>): boolean {
  for (let folder = path; folder !== root; folder = dirname(folder)) {
    const status = statusOf(folder);
    if (status !== undefined && !status.isDirectory() && !stale.has(folder)) throw inTheWay(root, folder, FILE);
  }
  checkPermission(root, path);
  return statusOf(path)?.isDirectory() === true;
}

/** Makes sure that what is in a folder, or in the one in which it will be made, may be changed. */
export function checkPermission(root: string, path: string): void {
  let folder = path;
  while (folder !== root && statusOf(folder)?.isDirectory() !== true) folder = dirname(folder);
  accessSync(folder, constants.W_OK | constants.X_OK);
}

const FOLDER = "is a folder that holds more than slbgen has put there, where a file must be";
const FILE = "is a file where a folder must be";
const LOOSE_LINK = "is a link that leads nowhere, where a folder must be";

function inTheWay(root: string, full: string, what: string): OutputError {
  return new OutputError(`${nameOf(root, full)} ${what}. Move it away, and run it again. ${UNTOUCHED}`);
}

/** A path as the user knows it: `generated/docs/a.md`. */
function nameOf(root: string, full: string): string {
  return [basename(root), ...relative(root, full).split(sep)].join("/");
}

function holdsNothingBut(folder: string, stale: ReadonlySet<string>): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).every(
    (entry) => entry.isDirectory() || stale.has(join(entry.parentPath, entry.name)),
  );
}

import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostic, Diagnostics } from "../diagnostics/diagnostic.js";
import { wholeFile } from "../diagnostics/span.js";
import { createFile } from "../draft/create.js";
import { type RawFile, readSpecFolder } from "../spec/files.js";

/** A file to write, by its path relative to the working folder, with `/`. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of metadata that a path leads to: itself when it is a file, or does not exist; of a folder all JSON files below
 * it that have `actions`, and those that cannot be read as JSON.
 */
export function listMetadata(root: string, path: string): string[] {
  const full = resolve(root, path);
  if (!(statSync(full, { throwIfNoEntry: false })?.isDirectory() ?? false)) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[^.].*\.json$/.test(entry.name))
    .map((entry) => join(path, join(entry.parentPath, entry.name).slice(full.length)))
    .filter((file) => isMetadata(resolve(root, file)))
    .sort((a, b) => (a < b ? -1 : 1));
}

function isMetadata(path: string): boolean {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof value === "object" && value !== null && "actions" in value;
  } catch {
    return true;
  }
}

/** Whether anything has this path, a link that leads nowhere too. */
export function isThere(root: string, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}

/** The files that the spec has of an API; none when there is no such folder. */
export function readApiFolder(root: string, folder: string, diagnostics: Diagnostics): RawFile[] {
  return existsSync(join(root, folder)) ? readSpecFolder(root, folder, diagnostics) : [];
}

/**
 * Writes files below a folder where there are none yet: all of them, or none when one of them cannot be written.
 *
 * @param within where all of it belongs, relative to the working folder
 * @returns what is in the way, with which nothing is written
 */
export function createFiles(root: string, within: string, files: readonly NewFile[]): Diagnostic | undefined {
  const wanted = [...new Set(files.map(({ path }) => dirname(path)))];
  const outside = wanted.find((folder) => leadsOut(root, within, folder));
  if (outside !== undefined) return diagnostic("link-outside", wholeFile(outside), { folder: outside, within });
  const folders = missingFolders(wanted.map((folder) => join(root, folder)));
  const written: string[] = [];
  try {
    for (const folder of folders) mkdirSync(folder);
    for (const { path, text } of files) {
      if (!createFile(join(root, path), text)) {
        takeBack(written, folders);
        return diagnostic("action-exists", wholeFile(path), { name: basename(path, ".yaml") });
      }
      written.push(join(root, path));
    }
    return undefined;
  } catch (cause) {
    takeBack(written, folders);
    throw cause;
  }
}

/** Whether a link on the way to a folder leads to somewhere else. */
function leadsOut(root: string, within: string, folder: string): boolean {
  if (!existsSync(join(root, within))) return false;
  let there = join(root, folder);
  while (!existsSync(there)) there = dirname(there);
  const way = relative(realpathSync(join(root, within)), realpathSync(there));
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** The folders to make, each after the one that holds it. */
function missingFolders(wanted: readonly string[]): string[] {
  const missing = new Set<string>();
  for (let folder of wanted) {
    for (; !missing.has(folder) && !existsSync(folder); folder = dirname(folder)) missing.add(folder);
  }
  return [...missing].sort((a, b) => a.length - b.length);
}

function takeBack(files: readonly string[], folders: readonly string[]): void {
  for (const file of files) rmSync(file, { force: true });
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      // It was never made, or somebody else has put something into it.
    }
  }
}

import { lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import type { Plan } from "./plan.js";

/** Folders of this name hold new contents until they are moved into place; the number is the process that made them. */
const STAGING = /^\.slbgen-(\d+)$/;

/**
 * Carries a plan out. New contents are first written into a folder of their own and then moved into place, so that a run
 * killed at any moment leaves either the old file or the new one. Nothing is touched when a path leads outside.
 *
 * @param folder the absolute path of `generated/`
 */
export function carryOut(plan: Pick<Plan, "write" | "remove">, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const root = realpathSync(folder);
  const writes = plan.write.map(({ path, contents }) => ({ contents, to: containedPath(root, path) }));
  const stale = plan.remove.map((path) => containedPath(root, path));
  sweep(root);
  const staging = join(root, `.slbgen-${process.pid}`);
  mkdirSync(staging);
  try {
    const staged = writes.map(({ contents, to }, index) => {
      const from = join(staging, String(index));
      writeFileSync(from, contents);
      return { from, to };
    });
    // Before the new manifest is there, which does not know them any more.
    for (const path of stale) removeFile(root, path);
    for (const { from, to } of staged) {
      mkdirSync(dirname(to), { recursive: true });
      renameSync(from, to);
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** The absolute path of a file that really lies below the folder, symbolic links to folders followed. */
function containedPath(root: string, path: string): string {
  const full = join(root, path);
  if (isAbsolute(path) || isOutside(root, full)) throw new OutsideError(path);
  let folder = root;
  for (const part of relative(root, dirname(full)).split(sep).filter(Boolean)) {
    folder = join(folder, part);
    if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
    folder = realpathSync(folder);
    if (isOutside(root, folder)) throw new OutsideError(path);
  }
  return join(folder, basename(full));
}

function isOutside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === "" || way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** Removes what killed runs have left behind. */
function sweep(root: string): void {
  for (const name of readdirSync(root)) {
    const pid = STAGING.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(root, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
}

/** Removes a stale file and the folders that it leaves empty. */
function removeFile(root: string, full: string): void {
  rmSync(full, { force: true });
  try {
    for (let folder = dirname(full); folder !== root; folder = dirname(folder)) rmdirSync(folder);
  } catch {
    // The folder still holds something.
  }
}

/** A file would have been written outside of `generated/`. */
export class OutsideError extends Error {
  constructor(path: string) {
    super(`${JSON.stringify(path)} does not lie below the generated folder; nothing was written`);
    this.name = "OutsideError";
  }
}

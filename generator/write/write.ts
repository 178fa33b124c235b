import { mkdirSync, realpathSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import type { Plan } from "./plan.js";

/**
 * Carries a plan out. New contents are first written beside their targets and then moved into place, so that a run killed
 * at any moment leaves either the old file or the new one.
 *
 * @param folder the absolute path of `generated/`
 */
export function carryOut(plan: Plan, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const root = realpathSync(folder);
  const moves: { from: string; to: string }[] = [];
  try {
    for (const { path, contents } of plan.write) {
      const to = containedPath(root, path);
      const from = `${to}.${process.pid}.tmp`;
      moves.push({ from, to });
      writeFileSync(from, contents);
    }
    for (const { from, to } of moves) renameSync(from, to);
  } finally {
    for (const { from } of moves) rmSync(from, { force: true });
  }
  for (const path of plan.remove) removeFile(root, path);
}

/** The absolute path of a file that really lies below the folder, symbolic links followed; its folder is made. */
function containedPath(root: string, path: string): string {
  const full = join(root, path);
  if (isOutside(root, full)) throw new OutsideError(path);
  mkdirSync(dirname(full), { recursive: true });
  const real = join(realpathSync(dirname(full)), full.slice(dirname(full).length + 1));
  if (isOutside(root, real)) throw new OutsideError(path);
  return real;
}

function isOutside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === "" || way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** Removes a stale file and the folders that it leaves empty. */
function removeFile(root: string, path: string): void {
  const full = containedPath(root, path);
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
    super(`${JSON.stringify(path)} does not lie below the generated folder`);
    this.name = "OutsideError";
  }
}

import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plan } from "../../generator/write/plan.js";
import { bringUpToDate } from "../../generator/write/update.js";
import { temporaryFolder } from "../cases/spec-root.js";

/** A folder `generated` inside of another one, so that there is an outside to look at. */
export function place(files: Readonly<Record<string, string>> = {}): { root: string; folder: string } {
  const root = temporaryFolder();
  const folder = join(root, "generated");
  mkdirSync(folder);
  for (const [path, contents] of Object.entries(files)) put(root, path, contents);
  return { root, folder };
}

export function put(folder: string, path: string, contents: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}

/** A plan that writes these files. */
export function write(...paths: string[]): Plan {
  const files = paths.map((path) => ({ path, contents: `new ${path}`, isNew: true }));
  return { write: files, remove: [], foreign: [], unchanged: 0 };
}

/** A plan that removes these files. */
export function remove(...paths: string[]): Plan {
  return { write: [], remove: paths, foreign: [], unchanged: 0 };
}

/** Carries a plan out as a run does. */
export function carriedOut(plan: Plan, folder: string): Promise<Plan> {
  return bringUpToDate(folder, () => plan);
}

/** Every path below a folder, folders with a slash. */
export function tree(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1) + (entry.isDirectory() ? "/" : ""))
    .sort();
}

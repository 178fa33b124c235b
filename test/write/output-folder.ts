import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseManifest, readManifest } from "../../generator/write/manifest.js";
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

/** What a plan is about, apart from what is listed. */
export type Part = Pick<Plan, "write" | "remove">;

/** A plan that writes these files. */
export function write(...paths: string[]): Part {
  const files = paths.map((path) => ({ path, contents: `new ${path}`, isNew: true }));
  return { write: files, remove: [] };
}

/** A plan that removes these files. */
export function remove(...paths: string[]): Part {
  return { write: [], remove: paths };
}

/** Carries a plan out as a run does. */
export function carriedOut(part: Part, folder: string): Promise<Plan> {
  return bringUpToDate(folder, () => {
    const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    const before = isFolder ? readManifest(folder) : new Map<string, string>();
    const list = part.write.find(({ path }) => path === "manifest.json");
    const after = list === undefined ? before : parseManifest(list.contents);
    return { ...part, before, after, foreign: [], unchanged: 0 };
  });
}

/** Every path below a folder, folders with a slash. */
export function tree(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1) + (entry.isDirectory() ? "/" : ""))
    .sort();
}

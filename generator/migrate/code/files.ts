import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { nearest } from "../../diagnostics/near.js";

export interface Named {
  /** Absolute paths, each once. */
  readonly files: readonly string[];
  /** What is wrong with the arguments. */
  readonly mistakes: readonly string[];
}

const TYPESCRIPT = /\.[cm]?tsx?$/;
const DECLARATIONS = /\.d\.[cm]?ts$/;
const SOURCE = /\.[cm]?[jt]sx?$/;

/**
 * The files that the arguments name: a folder stands for the TypeScript files below it, but for declarations, for what
 * is hidden and for what npm has put there.
 */
export function filesNamed(root: string, names: readonly string[]): Named {
  const files = new Set<string>();
  const mistakes: string[] = [];
  for (const name of names) {
    const full = resolve(root, name);
    const status = statSync(full, { throwIfNoEntry: false });
    if (status === undefined) mistakes.push(nothingThere(root, name));
    else if (status.isDirectory()) {
      const found = filesBelow(full);
      if (found.length === 0) mistakes.push(`There is no TypeScript file in ${JSON.stringify(name)}.`);
      for (const file of found) files.add(file);
    } else if (SOURCE.test(name)) files.add(full);
    else mistakes.push(`${JSON.stringify(name)} is neither TypeScript nor JavaScript.`);
  }
  return { files: [...files].sort(), mistakes };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() && TYPESCRIPT.test(entry.name) && !DECLARATIONS.test(entry.name) ? [path] : [];
  });
}

function nothingThere(root: string, name: string): string {
  const full = resolve(root, name);
  const folder = dirname(full);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const near = isFolder ? nearest(basename(full), readdirSync(folder)) : undefined;
  const hint = near === undefined ? "" : ` Did you mean ${JSON.stringify(relative(root, join(folder, near)))}?`;
  return `There is no file or folder ${JSON.stringify(name)}.${hint}`;
}

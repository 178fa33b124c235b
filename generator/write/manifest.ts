import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { MadeFile } from "./output-file.js";

/** The file that lists every other file below `generated/`: path to SHA-256 of its contents. */
export const MANIFEST = "manifest.json";

export type Manifest = ReadonlyMap<string, string>;

/** The manifest of the last run; empty when there is none or it cannot be read. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return new Map();
  return parseManifest(readFileSync(path));
}

/** @param contents text, or its bytes in UTF-8 */
export function parseManifest(contents: string | Uint8Array): Manifest {
  try {
    const text = typeof contents === "string" ? contents : new TextDecoder().decode(contents);
    const { files } = JSON.parse(text) as { files?: unknown };
    return new Map(Object.entries(files as object).filter(isEntry));
  } catch {
    // A damaged manifest costs nothing but the knowledge of stale files; the run writes a new one.
    return new Map();
  }
}

/** Whether an entry is one that we could have written; others are dropped. */
function isEntry(entry: [string, unknown]): entry is [string, string] {
  const [path, sum] = entry;
  const steps = path.split("/");
  return typeof sum === "string" && steps.length > 1 && steps.every((step) => !["", ".", ".."].includes(step));
}

export function renderManifest(manifest: Manifest): MadeFile {
  const paths = [...manifest.keys()].sort();
  const files = Object.fromEntries(paths.map((path) => [path, manifest.get(path)]));
  return { path: MANIFEST, contents: `${JSON.stringify({ files }, null, 2)}\n` };
}

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "./format.js";

/** The file that lists every other file below `generated/`: path to SHA-256 of its contents. */
export const MANIFEST = "manifest.json";

export type Manifest = ReadonlyMap<string, string>;

/** The manifest of the last run; empty when there is none or it cannot be read. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return new Map();
  try {
    const { files } = JSON.parse(readFileSync(path, "utf8")) as { files: Record<string, string> };
    return new Map(Object.entries(files));
  } catch {
    // A damaged manifest costs nothing but the knowledge of stale files; the run writes a new one.
    return new Map();
  }
}

export function renderManifest(manifest: Manifest): OutputFile {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { path: MANIFEST, contents: `${JSON.stringify({ files }, null, 2)}\n` };
}

export function hash(contents: string): string {
  return createHash("sha256").update(contents).digest("hex");
}

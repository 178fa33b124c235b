/** Files of a cache: any value, read as a whole and written as a whole. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";

/** What a file holds; undefined when it is missing or damaged. */
export function readKept(path: string): unknown {
  try {
    return deserialize(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** Writes a file, whole or not at all. A cache that cannot be written costs time and nothing else. */
export function keep(path: string, value: unknown): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, serialize(value));
    renameSync(unfinished, path);
  } catch {
    drop(unfinished);
  }
}

function drop(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It is not even there.
  }
}

/** Files of a cache: any value, read as a whole and written as a whole. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import { crc32 } from "node:zlib";

/** Before the value stands its checksum: `deserialize` takes most damage for another value. */
const CHECKSUM_BYTES = 4;

/** What a file holds; undefined when it is missing or damaged. */
export function readKept(path: string): unknown {
  try {
    const bytes = readFileSync(path);
    const value = bytes.subarray(CHECKSUM_BYTES);
    return bytes.readUInt32LE() === crc32(value) ? deserialize(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file, whole or not at all. A cache that cannot be written costs time and nothing else. */
export function keep(path: string, value: unknown): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    const bytes = serialize(value);
    const checksum = Buffer.alloc(CHECKSUM_BYTES);
    checksum.writeUInt32LE(crc32(bytes));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, Buffer.concat([checksum, bytes]));
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

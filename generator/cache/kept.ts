/** Files of a cache. One that cannot be read or written costs time and nothing else. */
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import { crc32 } from "node:zlib";

/** Before the value stands its checksum: `deserialize` takes most damage for another value. */
const CHECKSUM_BYTES = 4;

/** What a file holds that `keep` has written; undefined when it is missing or damaged. */
export function readKept(path: string): unknown {
  const bytes = readBytes(path);
  try {
    const value = bytes.subarray(CHECKSUM_BYTES);
    return bytes.readUInt32LE() === crc32(value) ? deserialize(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps any value. */
export function keep(path: string, value: unknown): void {
  const bytes = serialize(value);
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(crc32(bytes));
  replace(path, Buffer.concat([checksum, bytes]));
}

/** The bytes of a file; none when there is no file. */
export function readBytes(path: string): Buffer {
  return tried(() => readFileSync(path)) ?? Buffer.alloc(0);
}

/** The length of a file; 0 when there is none. */
export function lengthOf(path: string): number {
  return tried(() => statSync(path).size) ?? 0;
}

/** Adds to the end of a file; whether that is done. */
export function append(path: string, bytes: Uint8Array): boolean {
  return done(() => {
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, bytes);
  });
}

/** Writes a file, whole or not at all; whether that is done. */
export function replace(path: string, bytes: Uint8Array): boolean {
  const unfinished = `${path}.${process.pid}`;
  const isDone = done(() => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
  });
  if (!isDone) done(() => rmSync(unfinished, { force: true }));
  return isDone;
}

function done(work: () => void): boolean {
  return tried(() => (work(), true)) ?? false;
}

function tried<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

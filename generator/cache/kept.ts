/** Files of a cache. One that cannot be read or written costs time and nothing else. */
import { appendFileSync, closeSync, fstatSync, mkdirSync, openSync, readFileSync, readSync } from "node:fs";
import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import { crc32 } from "node:zlib";

/** Before the value stands its checksum: `deserialize` takes most damage for another value. */
const CHECKSUM_BYTES = 4;

/** What a file holds that `keep` has written; undefined when it is missing or damaged. */
export function readKept(path: string): unknown {
  try {
    const bytes = readFileSync(path);
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

/** A file of which parts are read when they are wanted; one that cannot be opened is empty. */
export class OpenFile {
  readonly #descriptor: number | undefined;
  readonly length: number;

  constructor(path: string) {
    const descriptor = tried(() => openSync(path, "r"));
    this.#descriptor = descriptor;
    this.length = descriptor === undefined ? 0 : fstatSync(descriptor).size;
  }

  /** Bytes of the file; undefined when they are not all there. */
  readonly read = (at: number, length: number): Buffer | undefined => {
    const descriptor = this.#descriptor;
    if (descriptor === undefined || at < 0 || at + length > this.length) return undefined;
    const bytes = Buffer.allocUnsafe(length);
    return tried(() => readSync(descriptor, bytes, 0, length, at)) === length ? bytes : undefined;
  };

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
  }
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

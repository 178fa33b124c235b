/**
 * The end of a file that holds things behind each other: where each of them is. Who opens the file reads this, and of the
 * rest only what is wanted.
 *
 * Checksums stand beside what they are about, since what is damaged must cost time and nothing else. That of the directory
 * is checked when it is read, that of a body when the body is wanted.
 */
import { crc32 } from "node:zlib";

/** Where a body is. */
export interface Place {
  readonly at: number;
  readonly length: number;
  readonly checksum: number;
}

export interface Listed {
  /** A digest. */
  readonly key: string;
  readonly place: Place;
  /** The number of the last run that made it or asked for it. */
  readonly run: number;
}

export interface Directory {
  readonly entries: readonly Listed[];
  /** How many runs have added something. */
  readonly runs: number;
}

/** Reads some bytes of a file; undefined when they are not there. */
export type Read = (at: number, length: number) => Buffer | undefined;

/** Characters of a key, which are ASCII. */
const KEY_LENGTH = 43;
/** Key, start, length, checksum and run. */
const ENTRY_LENGTH = KEY_LENGTH + 16;
/** Behind the entries: their number, the number of runs, and the checksum of all that stands before it. */
const TAIL_LENGTH = 12;

export function writeDirectory({ entries, runs }: Directory): Buffer {
  const bytes = Buffer.alloc(entries.length * ENTRY_LENGTH + TAIL_LENGTH);
  let at = 0;
  for (const { key, place, run } of entries) {
    bytes.write(key, at, "latin1");
    at += KEY_LENGTH;
    for (const number of [place.at, place.length, place.checksum, run]) at = bytes.writeUInt32LE(number, at);
  }
  for (const number of [entries.length, runs]) at = bytes.writeUInt32LE(number, at);
  bytes.writeUInt32LE(crc32(bytes.subarray(0, at)), at);
  return bytes;
}

/** The directory at the end of a file of this length; undefined when it is damaged. */
export function readDirectory(read: Read, length: number): Directory | undefined {
  const count = read(length - TAIL_LENGTH, TAIL_LENGTH)?.readUInt32LE(0) ?? 0;
  const size = count * ENTRY_LENGTH + TAIL_LENGTH;
  const bytes = read(length - size, size);
  if (bytes === undefined || bytes.readUInt32LE(size - 4) !== crc32(bytes.subarray(0, size - 4))) return undefined;
  const entries = Array.from({ length: count }, (_, index): Listed => {
    const at = index * ENTRY_LENGTH;
    const number = (place: number) => bytes.readUInt32LE(at + KEY_LENGTH + 4 * place);
    const place = { at: number(0), length: number(1), checksum: number(2) };
    return { key: bytes.toString("latin1", at, at + KEY_LENGTH), place, run: number(3) };
  });
  return { entries, runs: bytes.readUInt32LE(size - 8) };
}

/** A body where it is put at the end of a file of this length. */
export function placeOf(body: Uint8Array, at: number): Place {
  return { at, length: body.length, checksum: crc32(body) };
}

/** The body at a place; undefined when it is damaged. */
export function bodyAt(read: Read, { at, length, checksum }: Place): Buffer | undefined {
  const body = read(at, length);
  return body !== undefined && crc32(body) === checksum ? body : undefined;
}

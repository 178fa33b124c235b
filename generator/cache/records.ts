/**
 * The format of a file that grows at its end: records behind each other, each with a key and a body.
 *
 * Checksums stand before what they are about, since what is damaged must cost time and nothing else. Those of the heads are
 * checked when a file is opened: behind a wrong one nobody knows where the next record starts. That of a body is checked
 * when the body is wanted.
 */
import { crc32 } from "node:zlib";

export interface StoredRecord {
  readonly key: string;
  /** Where it starts in the file. */
  readonly at: number;
  /** The whole record, to be copied as it is. */
  readonly bytes: Buffer;
}

/** Characters of a key, which are ASCII. */
const KEY_LENGTH = 43;
/** Checksum of what follows in the head, length of the body, checksum of the body, key. */
const HEAD_LENGTH = 12 + KEY_LENGTH;

/** A record as it is written; the key is a digest, or shorter. */
export function recordOf(key: string, body: Uint8Array): Buffer {
  const record = Buffer.allocUnsafe(HEAD_LENGTH + body.length);
  record.writeUInt32LE(body.length, 4);
  record.writeUInt32LE(crc32(body), 8);
  record.write(key.padEnd(KEY_LENGTH), 12, "latin1");
  record.writeUInt32LE(crc32(record.subarray(4, HEAD_LENGTH)), 0);
  record.set(body, HEAD_LENGTH);
  return record;
}

/** The records of a file, and whether they are all that it holds. */
export function recordsIn(file: Buffer): { readonly records: readonly StoredRecord[]; readonly isWhole: boolean } {
  const records: StoredRecord[] = [];
  let at = 0;
  while (at + HEAD_LENGTH <= file.length) {
    const end = at + HEAD_LENGTH + file.readUInt32LE(at + 4);
    if (end > file.length || file.readUInt32LE(at) !== crc32(file.subarray(at + 4, at + HEAD_LENGTH))) break;
    const key = file.toString("latin1", at + 12, at + HEAD_LENGTH).trimEnd();
    records.push({ key, at, bytes: file.subarray(at, end) });
    at = end;
  }
  return { records, isWhole: at === file.length };
}

/** The body of a record; undefined when it is damaged. */
export function bodyOf(record: Buffer): Buffer | undefined {
  const body = record.subarray(HEAD_LENGTH);
  return record.readUInt32LE(8) === crc32(body) ? body : undefined;
}

import { createHash, type Hash } from "node:crypto";

const known = new WeakMap<object, string>();

/**
 * A digest of plain data, which is what JSON can say: no maps, no classes, and what is undefined is absent. Bytes are
 * data as well, as an input of their own. Equal digests mean equal data. Objects must not change after they have been asked for.
 *
 * It is JSON that is digested, since V8's own serialization writes the same data in several ways: arrays that it has read
 * itself in another way than those that a program has made.
 */
export function fingerprint(kind: string, inputs: readonly unknown[]): string {
  const hash = createHash("sha256").update(kind);
  for (const input of inputs) addInput(hash, input);
  return hash.digest("base64url");
}

function addInput(hash: Hash, input: unknown): void {
  hash.update(typeof input === "object" && input !== null ? digestOf(input) : (JSON.stringify(input) ?? "undefined"));
  hash.update("\n");
}

/** The digest of an object, if it has been found out. */
export function knownDigest(value: object): string | undefined {
  return known.get(value);
}

/** Takes over what an earlier run or another thread has found out. */
export function learnDigest(value: object, digest: string | undefined): void {
  if (digest !== undefined) known.set(value, digest);
}

export function digestOf(value: object): string {
  let digest = known.get(value);
  if (digest === undefined) {
    digest = value instanceof Uint8Array ? digestOfBytes(value) : digestOfData(value);
    known.set(value, digest);
  }
  return digest;
}

function digestOfData(value: object): string {
  if (value instanceof Map || value instanceof Set) throw new TypeError("a map or a set is no plain data");
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url");
}

/** No JSON starts as this does. */
function digestOfBytes(bytes: Uint8Array): string {
  return createHash("sha256").update("bytes\n").update(bytes).digest("base64url");
}

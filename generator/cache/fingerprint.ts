import { createHash, type Hash } from "node:crypto";

const known = new WeakMap<object, string>();

/** Digests by what they are of. Where both are written and read together, or cloned together, they stay together. */
export type Digests = ReadonlyMap<object, string>;

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

/** The digests of these objects that have been found out. */
export function knownDigests(values: readonly object[]): Digests {
  const found = new Map<object, string>();
  for (const value of values) {
    const digest = known.get(value);
    if (digest !== undefined) found.set(value, digest);
  }
  return found;
}

/** The digests of these objects, to be kept beside them: that is quicker than to find them out once more. */
export function digestsOf(values: readonly object[]): Digests {
  return new Map(values.map((value) => [value, digestOf(value)]));
}

/** Takes over what an earlier run or another thread has found out. */
export function learnDigests(digests: Digests): void {
  for (const [value, digest] of digests) known.set(value, digest);
}

function digestOf(value: object): string {
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

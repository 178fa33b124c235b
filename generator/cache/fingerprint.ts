import { createHash, type Hash } from "node:crypto";
import { serialize } from "node:v8";

const known = new WeakMap<object, string>();

/** A digest of plain data; equal digests mean equal data. Objects must not change after they have been asked for. */
export function fingerprint(kind: string, inputs: readonly unknown[]): string {
  const hash = createHash("sha256").update(kind);
  for (const input of inputs) addInput(hash, input);
  return hash.digest("base64url");
}

function addInput(hash: Hash, input: unknown): void {
  if (typeof input === "object" && input !== null) hash.update(digestOf(input));
  else hash.update(serialize(input));
  hash.update("\n");
}

function digestOf(value: object): string {
  let digest = known.get(value);
  if (digest === undefined) {
    digest = createHash("sha256").update(serialize(value)).digest("base64url");
    known.set(value, digest);
  }
  return digest;
}

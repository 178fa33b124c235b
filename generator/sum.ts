import { createHash } from "node:crypto";

/** SHA-256 of what is in a file, as the manifest lists it. */
export function sumOf(contents: string | Uint8Array): string {
  return createHash("sha256").update(contents).digest("hex");
}

import { nearest } from "../diagnostics/near.js";

/** The known name that an unknown one was probably meant to be; every generated validator finds the same one. */
export function nearName(name: string, known: readonly string[]): string | undefined {
  return nearest(name, known, Math.min(3, Math.floor(name.length / 3)));
}

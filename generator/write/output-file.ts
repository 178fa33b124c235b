import { sumOf } from "../sum.js";

/** A file as it goes to the disk. */
export type OutputFile = MadeFile | KnownFile;

/** One that was made. */
export interface MadeFile {
  /** Relative to `generated/`, with `/`. */
  readonly path: string;
  /** The text, or its bytes in UTF-8. */
  readonly contents: string | Uint8Array;
  /** SHA-256 of the contents, where it was looked for already. */
  readonly sum?: string | undefined;
}

/** One that was made by an earlier run, and would be the same again. */
export interface KnownFile {
  readonly path: string;
  readonly contents?: undefined;
  readonly sum: string;
}

/** A file that is known is not on the disk as it should be, and so has to be made. */
export class ContentsWanted extends Error {}

/** The sums of files that are compared twice, before the folder is ours alone and then. */
const sums = new WeakMap<MadeFile, string>();

export function sumOfFile(file: OutputFile): string {
  // Contents may be made when they are asked for.
  return file.sum ?? sumOfContents(file as MadeFile);
}

function sumOfContents(file: MadeFile): string {
  let sum = sums.get(file);
  if (sum === undefined) sums.set(file, (sum = sumOf(file.contents)));
  return sum;
}

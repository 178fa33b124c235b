import type { Templates } from "../emitter.js";

/** What the threads of a run know before there is a model. Each worker gets a clone, in which only `counters` is shared. */
export interface Task {
  /** The targets: our own thread takes the first that is left, and workers take the last. */
  readonly names: readonly string[];
  readonly templates: Templates;
  /** Where what is made is kept for the next run, if it is. */
  readonly memoryFolder: string | undefined;
  /** How many of the targets have been taken, and how many of them by workers. */
  readonly counters: Int32Array<SharedArrayBuffer>;
}

/** The places of the counters. */
export const TAKEN = 0;
export const BY_WORKERS = 1;

export function newCounters(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

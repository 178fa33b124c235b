/** What the last run of a selection left up to date. As long as it holds, there is nothing to do. */
import { join } from "node:path";
import { fingerprint } from "./cache/fingerprint.js";
import { keep, readKept } from "./cache/kept.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { isClaimed } from "./write/claim.js";
import type { Disk, Knowledge } from "./write/disk.js";

export interface LastRun {
  /** The digest of all that the run read. */
  readonly inputs: string;
  /** What is worth a warning. */
  readonly diagnostics: readonly Diagnostic[];
  readonly actions: number;
  /** How many files it answers for. */
  readonly files: number;
  /** Every file below the output folder, those of others too. */
  readonly listing: readonly string[];
  /** Those that the run looked at or wrote. */
  readonly known: Knowledge;
}

/** Whether a run would find everything as the last one left it. */
export function holds(last: LastRun, inputs: string | undefined, disk: Disk): boolean {
  // What a killed run has left is for the next one to clear away.
  if (inputs !== last.inputs || isClaimed(disk.folder)) return false;
  const listing = disk.list();
  if (listing.length !== last.listing.length || !listing.every((path, index) => path === last.listing[index]))
    return false;
  return [...last.known].every(([path, { sum }]) => disk.sum(path) === sum);
}

/** The last runs of a working folder, one for each selection. */
export class LastRuns {
  readonly #path: string | undefined;

  /**
   * @param folder where they are kept; undefined when nothing is
   * @param selection what was selected, as plain data
   */
  constructor(folder: string | undefined, selection: unknown) {
    this.#path = folder === undefined ? undefined : join(folder, `run-${fingerprint("run", [selection])}.kept`);
  }

  read(): LastRun | undefined {
    // What is kept is ours: the folder is one of this very state of the sources.
    return this.#path === undefined ? undefined : (readKept(this.#path) as LastRun | undefined);
  }

  keep(run: LastRun): void {
    if (this.#path !== undefined) keep(this.#path, run);
  }
}

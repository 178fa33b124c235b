import { join } from "node:path";
import { type Memory, noMemory } from "./memory.js";
import { Pack } from "./pack.js";

/** The memories of a run by name, each a file of its own. Those of other threads are opened there, on the same folder. */
export class Memories {
  /** Undefined when nothing is remembered. */
  readonly folder: string | undefined;
  readonly #packs = new Map<string, Pack>();

  constructor(folder: string | undefined) {
    this.folder = folder;
  }

  of(name: string): Memory {
    if (this.folder === undefined) return noMemory;
    let pack = this.#packs.get(name);
    if (pack === undefined) this.#packs.set(name, (pack = new Pack(join(this.folder, `${name}.pack`))));
    return pack;
  }

  /** Keeps what is new for the next run. */
  save(): void {
    for (const pack of this.#packs.values()) pack.save();
  }
}

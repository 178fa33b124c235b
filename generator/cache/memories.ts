import { join } from "node:path";
import { type Memory, noMemory } from "./memory.js";
import { Pack } from "./pack.js";

/** The memories of a run by name, each a file of its own. Those of other threads are opened there, in the same folders. */
export class Memories {
  /** Where it is kept what was made of the spec; undefined when that is not remembered. */
  readonly folder: string | undefined;
  readonly #templateFolder: string | undefined;
  readonly #packs = new Map<string, Pack>();

  /** @param templateFolder where it is kept what was made of templates alone; without one, that is not remembered */
  constructor(folder: string | undefined, templateFolder?: string) {
    this.folder = folder;
    this.#templateFolder = templateFolder;
  }

  /** What was made of the spec. */
  of(name: string): Memory {
    return this.#in(this.folder, name);
  }

  /** What was made of templates alone. */
  ofTemplates(name: string): Memory {
    return this.#in(this.#templateFolder, name);
  }

  /** Keeps what is new for the next run. */
  save(): void {
    for (const pack of this.#packs.values()) pack.save();
  }

  #in(folder: string | undefined, name: string): Memory {
    if (folder === undefined) return noMemory;
    const path = join(folder, `${name}.pack`);
    let pack = this.#packs.get(path);
    if (pack === undefined) this.#packs.set(path, (pack = new Pack(path)));
    return pack;
  }
}

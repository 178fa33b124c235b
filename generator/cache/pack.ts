import { fingerprint } from "./fingerprint.js";
import { keep, readKept } from "./kept.js";
import type { Memory } from "./memory.js";

/** How many runs an entry outlives that nobody asks for: going to another branch and back costs nothing. */
const LIFETIME = 8;

/** What was made, and in how many runs since then nobody has asked for it. */
interface Entry {
  readonly made: unknown;
  age: number;
}

/** A memory in one file, which is read as a whole and written as a whole. A damaged one is as good as none. */
export class Pack implements Memory {
  readonly #path: string;
  readonly #entries: Map<string, Entry>;
  readonly #taken = new Set<string>();
  #isNew = false;

  constructor(path: string) {
    this.#path = path;
    this.#entries = read(path);
  }

  recall<Made>(kind: string, inputs: readonly unknown[], make: () => Made): Made {
    const key = fingerprint(kind, inputs);
    const entry = this.#find<Made>(key);
    return entry === undefined ? this.#keep(key, make()) : entry.made;
  }

  async recallLater<Made>(kind: string, inputs: readonly unknown[], make: () => Promise<Made>): Promise<Made> {
    const key = fingerprint(kind, inputs);
    const entry = this.#find<Made>(key);
    return entry === undefined ? this.#keep(key, await make()) : entry.made;
  }

  /** Keeps what is new for the next run; where nothing is, the file stays as it is. */
  save(): void {
    if (!this.#isNew) return;
    for (const [key, entry] of this.#entries) {
      entry.age = this.#taken.has(key) ? 0 : entry.age + 1;
      if (entry.age > LIFETIME) this.#entries.delete(key);
    }
    this.#isNew = false;
    this.#taken.clear();
    keep(this.#path, this.#entries);
  }

  /** What was kept under a key. It was made of this kind of thing and of these inputs, and so is of this type. */
  #find<Made>(key: string): { readonly made: Made } | undefined {
    this.#taken.add(key);
    return this.#entries.get(key) as { readonly made: Made } | undefined;
  }

  #keep<Made>(key: string, made: Made): Made {
    this.#entries.set(key, { made, age: 0 });
    this.#isNew = true;
    return made;
  }
}

function read(path: string): Map<string, Entry> {
  const entries = readKept(path);
  return entries instanceof Map ? entries : new Map();
}

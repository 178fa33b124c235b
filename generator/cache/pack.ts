import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import { fingerprint } from "./fingerprint.js";
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
    this.#taken.add(key);
    const entry = this.#entries.get(key);
    // The key is of this kind and of these inputs, and so is what was made.
    if (entry !== undefined) return entry.made as Made;
    const made = make();
    this.#entries.set(key, { made, age: 0 });
    this.#isNew = true;
    return made;
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
    write(this.#path, serialize(this.#entries));
  }
}

function read(path: string): Map<string, Entry> {
  try {
    const entries: unknown = deserialize(readFileSync(path));
    if (entries instanceof Map) return entries;
  } catch {
    // It is missing or damaged.
  }
  return new Map();
}

/** A cache that cannot be written costs time and nothing else. */
function write(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

import { deserialize, serialize } from "node:v8";
import { bodyAt, type Place, placeOf, readDirectory, writeDirectory } from "./directory.js";
import { fingerprint } from "./fingerprint.js";
import { append, lengthOf, OpenFile, replace } from "./kept.js";
import type { Memory } from "./memory.js";

/** How many runs an entry outlives that nobody asks for: going to another branch and back costs nothing. */
const LIFETIME = 8;

/** What was made. */
interface Entry {
  /** Where it is in the file; undefined when it is new. */
  place: Place | undefined;
  /** The number of the last run that made it or asked for it. */
  run: number;
  /** What is at the place, once somebody has asked for it. */
  read: { readonly made: unknown } | undefined;
}

/**
 * A memory in one file. A run adds to its end what is new, and reads of the rest what it asks for. When more than half of
 * the file is of no use any more, it is written anew.
 *
 * A damaged entry is as good as none. Of two runs at the same time, what one of them has to add may be lost.
 */
export class Pack implements Memory {
  readonly #path: string;
  /** Open from the start until what is new is saved, and from the first look after that. */
  #file: OpenFile | undefined;
  readonly #entries = new Map<string, Entry>();
  readonly #taken = new Set<Entry>();
  /** How long the file is, as far as we know; NaN when it has to be written anew. */
  #length: number;
  /** How many runs have added something. */
  #runs = 0;

  constructor(path: string) {
    this.#path = path;
    const file = (this.#file = new OpenFile(path));
    this.#length = file.length;
    if (file.length === 0) return;
    const directory = readDirectory(file.read, file.length);
    if (directory === undefined) this.#length = Number.NaN;
    this.#runs = directory?.runs ?? 0;
    for (const { key, ...entry } of directory?.entries ?? []) this.#entries.set(key, { ...entry, read: undefined });
  }

  recall<Made>(kind: string, inputs: readonly unknown[], make: () => Made): Made {
    const key = fingerprint(kind, inputs);
    return (this.#find<Made>(key) ?? this.#add(key, make())).made;
  }

  async recallLater<Made>(kind: string, inputs: readonly unknown[], make: () => Promise<Made>): Promise<Made> {
    const key = fingerprint(kind, inputs);
    return (this.#find<Made>(key) ?? this.#add(key, await make())).made;
  }

  find(kind: string, inputs: readonly unknown[]): unknown {
    return this.#find(fingerprint(kind, inputs))?.made;
  }

  /** Keeps what is new for the next run; where nothing is, the file stays as it is. */
  save(): void {
    const fresh = [...this.#entries.values()].filter(({ place }) => place === undefined);
    if (fresh.length > 0) this.#save(fresh);
    this.#file?.close();
    this.#file = undefined;
  }

  #save(fresh: readonly Entry[]): void {
    this.#runs += 1;
    for (const entry of this.#taken) entry.run = this.#runs;
    this.#taken.clear();
    for (const [key, { run }] of this.#entries) if (this.#runs - run > LIFETIME) this.#entries.delete(key);
    const added = new Map(fresh.map((entry) => [entry, serialize(entry.read?.made)]));
    const isAsWeLeftIt = lengthOf(this.#path) === this.#length;
    if (!isAsWeLeftIt || !this.#append(added)) this.#rewrite(added);
  }

  /** Whether the file would not grow too long by it. */
  #append(added: ReadonlyMap<Entry, Buffer>): boolean {
    const length = this.#place(added, this.#length);
    const directory = this.#directory();
    if (length + directory.length > 2 * this.#livingLength(directory)) return false;
    const isDone = append(this.#path, Buffer.concat([...added.values(), directory]));
    this.#length = isDone ? length + directory.length : Number.NaN;
    return true;
  }

  /** Writes all entries that can still be read, and those that are new. */
  #rewrite(added: ReadonlyMap<Entry, Buffer>): void {
    const bodies = new Map<Entry, Buffer>();
    for (const [key, entry] of this.#entries) {
      const body = added.get(entry) ?? this.#body(entry) ?? (entry.read && serialize(entry.read.made));
      if (body === undefined) this.#entries.delete(key);
      else bodies.set(entry, body);
    }
    const length = this.#place(bodies, 0);
    const directory = this.#directory();
    const isDone = replace(this.#path, Buffer.concat([...bodies.values(), directory]));
    this.#length = isDone ? length + directory.length : Number.NaN;
  }

  /** Gives entries their places behind each other from here on, and tells where they end. */
  #place(bodies: ReadonlyMap<Entry, Buffer>, start: number): number {
    let at = start;
    for (const [entry, body] of bodies) {
      entry.place = placeOf(body, at);
      at += body.length;
    }
    return at;
  }

  #directory(): Buffer {
    const entries = [...this.#entries].flatMap(([key, { place, run }]) =>
      place === undefined ? [] : { key, place, run },
    );
    return writeDirectory({ entries, runs: this.#runs });
  }

  #livingLength(directory: Buffer): number {
    let length = directory.length;
    for (const { place } of this.#entries.values()) length += place?.length ?? 0;
    return length;
  }

  /** What was kept under a key. It was made of this kind of thing and of these inputs, and so is of this type. */
  #find<Made>(key: string): { readonly made: Made } | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    entry.read ??= madeOf(this.#body(entry));
    if (entry.read === undefined) return undefined;
    this.#taken.add(entry);
    return entry.read as { readonly made: Made };
  }

  #body({ place }: Entry): Buffer | undefined {
    this.#file ??= new OpenFile(this.#path);
    return place && bodyAt(this.#file.read, place);
  }

  #add<Made>(key: string, made: Made): { readonly made: Made } {
    const read = { made };
    const entry = { place: undefined, run: this.#runs, read };
    this.#entries.set(key, entry);
    this.#taken.add(entry);
    return read;
  }
}

function madeOf(body: Buffer | undefined): Entry["read"] {
  try {
    return body && { made: deserialize(body) };
  } catch {
    // Its checksum is right, and yet nobody can read it: as good as none.
    return undefined;
  }
}

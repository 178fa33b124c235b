import { deserialize, serialize } from "node:v8";
import { fingerprint } from "./fingerprint.js";
import { append, lengthOf, readBytes, replace } from "./kept.js";
import type { Memory } from "./memory.js";
import { bodyOf, recordOf, recordsIn } from "./records.js";

/** How many runs an entry outlives that nobody asks for: going to another branch and back costs nothing. */
const LIFETIME = 8;

/** The key of the record that a run writes before its new entries: the places of the older ones that it asked for. */
const RUN = "run";

/** What was made. */
interface Entry {
  /** As it is kept; undefined when it is new. */
  record: Buffer | undefined;
  /** Where the record starts in the file. */
  at: number;
  /** The number of the last run that made it or asked for it. */
  run: number;
  /** What is in the record, once somebody has asked for it. */
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
  readonly #entries = new Map<string, Entry>();
  readonly #taken = new Set<Entry>();
  /** How long the file is, as far as we know; NaN when it has to be written anew. */
  #length = 0;
  /** How many runs have added something. */
  #runs = 0;

  constructor(path: string) {
    this.#path = path;
    this.#open();
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
    const fresh = [...this.#entries].filter(([, { record }]) => record === undefined);
    if (fresh.length === 0) return;
    const places = [...this.#taken].filter(({ record }) => record !== undefined).map(({ at }) => at);
    const added = [recordOf(RUN, new Uint8Array(Uint32Array.from(places).buffer))];
    this.#runs += 1;
    for (const entry of this.#taken) entry.run = this.#runs;
    this.#taken.clear();
    let end = this.#length + added[0]!.length;
    for (const [key, entry] of fresh) {
      entry.record = recordOf(key, serialize(entry.read?.made));
      entry.at = end;
      added.push(entry.record);
      end += entry.record.length;
    }
    this.#forget();
    const isAsWeLeftIt = lengthOf(this.#path) === this.#length;
    if (isAsWeLeftIt && end <= 2 * this.#livingLength()) {
      this.#length = append(this.#path, Buffer.concat(added)) ? end : Number.NaN;
    } else {
      this.#rewrite();
    }
  }

  #open(): void {
    const file = readBytes(this.#path);
    const { records, isWhole } = recordsIn(file);
    const places = new Map<number, Entry>();
    for (const { key, at, bytes } of records) {
      if (key === RUN) {
        this.#runs += 1;
        for (const place of placesIn(bodyOf(bytes))) {
          const entry = places.get(place);
          if (entry !== undefined) entry.run = this.#runs;
        }
      } else {
        const entry = { record: bytes, at, run: this.#runs, read: undefined };
        this.#entries.set(key, entry);
        places.set(at, entry);
      }
    }
    this.#length = isWhole ? file.length : Number.NaN;
    this.#forget();
  }

  /** Writes the entries as if the runs that made them or asked for them had added them one after the other. */
  #rewrite(): void {
    const entries = [...this.#entries.values()].sort((a, b) => a.run - b.run);
    const parts: Buffer[] = [];
    let length = 0;
    const add = (part: Buffer) => {
      parts.push(part);
      length += part.length;
    };
    let run = entries[0]?.run ?? 0;
    for (const entry of entries) {
      for (; run < entry.run; run++) add(recordOf(RUN, new Uint8Array()));
      entry.at = length;
      add(entry.record ?? Buffer.alloc(0));
    }
    this.#length = replace(this.#path, Buffer.concat(parts)) ? length : Number.NaN;
  }

  #forget(): void {
    for (const [key, { run }] of this.#entries) if (this.#runs - run > LIFETIME) this.#entries.delete(key);
  }

  #livingLength(): number {
    let length = 0;
    for (const { record } of this.#entries.values()) length += record?.length ?? 0;
    return length;
  }

  /** What was kept under a key. It was made of this kind of thing and of these inputs, and so is of this type. */
  #find<Made>(key: string): { readonly made: Made } | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    entry.read ??= readRecord(entry.record);
    if (entry.read === undefined) return undefined;
    this.#taken.add(entry);
    return entry.read as { readonly made: Made };
  }

  #add<Made>(key: string, made: Made): { readonly made: Made } {
    const read = { made };
    const entry = { record: undefined, at: 0, run: this.#runs, read };
    this.#entries.set(key, entry);
    this.#taken.add(entry);
    return read;
  }
}

function readRecord(record: Buffer | undefined): Entry["read"] {
  const body = record && bodyOf(record);
  try {
    return body && { made: deserialize(body) };
  } catch {
    // Its checksum is right, and yet nobody can read it: as good as none.
    return undefined;
  }
}

function placesIn(body: Buffer | undefined): Uint32Array {
  // A copy, since numbers of four bytes must start at a multiple of four.
  return body === undefined ? new Uint32Array() : new Uint32Array(new Uint8Array(body).buffer);
}

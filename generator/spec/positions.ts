import type { SourceFile } from "../diagnostics/source.js";
import type { Span } from "../diagnostics/span.js";

/** Where an object or array and what is in it stands. */
interface Places {
  readonly whole: Span;
  /** The place of a key of an object, or of an index of an array. */
  key(name: string): Span | undefined;
  value(name: string): Span | undefined;
}

/** So many names are looked through more quickly than they are put into a map. */
const FEW = 12;

/** Places as offsets in a text; spans are made when somebody asks for them, which happens to few. */
export class ParsedPlaces implements Places {
  readonly #source: SourceFile;
  readonly #names: string[] = [];
  /** Start and end of each key and of its value; of an item twice the same. */
  readonly #offsets: number[] = [];
  #start = 0;
  #end = 0;
  #indices: Map<string, number> | undefined;

  constructor(source: SourceFile) {
    this.#source = source;
  }

  addKey(name: string, start: number, end: number): void {
    this.#names.push(name);
    this.#offsets.push(start, end);
  }

  addValue(start: number, end: number): void {
    this.#offsets.push(start, end);
  }

  addItem(start: number, end: number): void {
    this.addKey(String(this.#names.length), start, end);
    this.addValue(start, end);
  }

  close(start: number, end: number): void {
    this.#start = start;
    this.#end = end;
  }

  get whole(): Span {
    return this.#source.span(this.#start, this.#end);
  }

  key(name: string): Span | undefined {
    return this.#span(name, 0);
  }

  value(name: string): Span | undefined {
    return this.#span(name, 2);
  }

  #span(name: string, part: 0 | 2): Span | undefined {
    const index = this.#indexOf(name);
    if (index < 0) return undefined;
    const at = index * 4 + part;
    return this.#source.span(this.#offsets[at] ?? 0, this.#offsets[at + 1] ?? 0);
  }

  #indexOf(name: string): number {
    if (this.#names.length <= FEW) return this.#names.indexOf(name);
    this.#indices ??= new Map(this.#names.map((each, index) => [each, index]));
    return this.#indices.get(name) ?? -1;
  }
}

/** Where each object and array of a parsed file stands; values keep no position of their own. */
export class Positions {
  readonly #places = new WeakMap<object, Places>();
  readonly #incomplete = new WeakSet<object>();
  readonly #others: readonly Positions[];

  /** @param others those of specs whose objects are used together */
  constructor(...others: readonly Positions[]) {
    this.#others = others;
  }

  record(value: object, places: Places): void {
    this.#places.set(value, places);
  }

  whole(value: object): Span {
    return this.#of(value).whole;
  }

  /** The place of a key, for what is wrong with the key itself or with its absence of a value. */
  key(value: object, key: string | number): Span {
    const places = this.#of(value);
    return places.key(String(key)) ?? places.whole;
  }

  /** The place of the value under a key. */
  value(value: object, key: string | number): Span {
    const places = this.#of(value);
    return places.value(String(key)) ?? places.whole;
  }

  /** Takes a key that is reported as wrong for the one that was meant; it keeps its place. */
  rename(value: Record<string, unknown>, from: string, to: string): void {
    const places = this.#of(value);
    const named = (name: string) => (name === to ? from : name === from ? "" : name);
    value[to] = value[from];
    delete value[from];
    this.record(value, {
      get whole() {
        return places.whole;
      },
      key: (name) => places.key(named(name)),
      value: (name) => places.value(named(name)),
    });
  }

  /** Takes a key out that is reported as wrong: what is then missing in the object is no second mistake. */
  remove(value: Record<string, unknown>, key: string): void {
    delete value[key];
    this.#incomplete.add(value);
  }

  isIncomplete(value: object): boolean {
    return this.#incomplete.has(value) || this.#others.some((each) => each.isIncomplete(value));
  }

  /** A copy of `base` with the keys of `over` put on top; each key keeps its own place. */
  merge<T extends object>(base: T, over: T): T {
    const merged = Object.assign(Object.create(null) as T, base, over);
    const [lower, upper] = [this.#of(base), this.#of(over)];
    this.record(merged, {
      get whole() {
        return upper.whole;
      },
      key: (name) => upper.key(name) ?? lower.key(name),
      value: (name) => upper.value(name) ?? lower.value(name),
    });
    if (this.isIncomplete(base) || this.isIncomplete(over)) this.#incomplete.add(merged);
    return merged;
  }

  #of(value: object): Places {
    const places = this.#find(value);
    if (places === undefined) throw new Error("this object was not read from a spec file");
    return places;
  }

  #find(value: object): Places | undefined {
    const own = this.#places.get(value);
    if (own !== undefined || this.#others.length === 0) return own;
    for (const other of this.#others) {
      const found = other.#find(value);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

import type { Span } from "../diagnostics/span.js";

interface Places {
  readonly whole: Span;
  /** Keys of an object, or indices of an array. */
  readonly keys: ReadonlyMap<string, Span>;
  readonly values: ReadonlyMap<string, Span>;
}

/** Where each object and array of a parsed file stands; values keep no position of their own. */
export class Positions {
  readonly #places = new WeakMap<object, Places>();
  readonly #incomplete = new WeakSet<object>();

  record(value: object, places: Places): void {
    this.#places.set(value, places);
  }

  whole(value: object): Span {
    return this.#of(value).whole;
  }

  /** The place of a key, for what is wrong with the key itself or with its absence of a value. */
  key(value: object, key: string | number): Span {
    const places = this.#of(value);
    return places.keys.get(String(key)) ?? places.whole;
  }

  /** The place of the value under a key. */
  value(value: object, key: string | number): Span {
    const places = this.#of(value);
    return places.values.get(String(key)) ?? places.whole;
  }

  /** Takes a key that is reported as wrong for the one that was meant; it keeps its place. */
  rename(value: Record<string, unknown>, from: string, to: string): void {
    const places = this.#of(value);
    const move = (spans: ReadonlyMap<string, Span>) =>
      new Map([...spans].map(([key, span]) => [key === from ? to : key, span]));
    value[to] = value[from];
    delete value[from];
    this.record(value, { ...places, keys: move(places.keys), values: move(places.values) });
  }

  /** Takes a key out that is reported as wrong: what is then missing in the object is no second mistake. */
  remove(value: Record<string, unknown>, key: string): void {
    delete value[key];
    this.#incomplete.add(value);
  }

  isIncomplete(value: object): boolean {
    return this.#incomplete.has(value);
  }

  /** A copy of `base` with the keys of `over` put on top; each key keeps its own place. */
  merge<T extends object>(base: T, over: T): T {
    const merged = Object.assign(Object.create(null) as T, base, over);
    const [lower, upper] = [this.#of(base), this.#of(over)];
    this.record(merged, {
      whole: upper.whole,
      keys: new Map([...lower.keys, ...upper.keys]),
      values: new Map([...lower.values, ...upper.values]),
    });
    if (this.isIncomplete(base) || this.isIncomplete(over)) this.#incomplete.add(merged);
    return merged;
  }

  #of(value: object): Places {
    const places = this.#places.get(value);
    if (places === undefined) throw new Error("this object was not read from a spec file");
    return places;
  }
}

/** Where a part of a template looks for what it names. */
import type { Path } from "./program.js";

export interface Scope<Setting> {
  readonly context: unknown;
  /** What a partial was given by name. */
  readonly given: Given | undefined;
  /** What `../` leads to; nothing outside of a partial. */
  readonly outer: Scope<Setting> | undefined;
  /** Which element of how many this is about, if there is a list around. */
  readonly index: number | undefined;
  readonly count: number;
  /** What stands between `{{#> partial}}` and its end, where the partial says `{{> @partial-block}}`. */
  readonly block: PartialBody<Setting> | undefined;
  readonly whole: Whole<Setting>;
}

/**
 * Values by name, which hide fields of the context. The names are those of the call, the same each time, and only the
 * values are made anew: partials are called tens of thousands of times.
 */
export interface Given {
  readonly names: readonly string[];
  readonly values: readonly unknown[];
  /** What the template that calls was given itself, if its context is that of the partial. */
  readonly outer: Given | undefined;
}

/** What is the same in all parts of a text. */
export interface Whole<Setting> {
  /** The view that the template is filled with. */
  readonly root: unknown;
  /** What helpers go by beside their values. */
  readonly setting: Setting;
  /** The text that a part makes of an element, if that is known and depends on nothing else. */
  readonly recall: ((part: string, element: unknown) => string | undefined) | undefined;
}

/** Part of a template that a partial fills, with its own context, for the template that holds it. */
export interface PartialBody<Setting> {
  readonly fill: (scope: Scope<Setting>) => string;
  readonly home: Scope<Setting>;
}

type Fields = Readonly<Record<string, unknown>>;

/** The value at the end of a path; undefined when there is none. */
export function valueAt<Setting>({ from, parts, depth }: Path, inner: Scope<Setting>): unknown {
  let scope: Scope<Setting> | undefined = inner;
  for (let step = 0; step < depth; step++) scope = scope?.outer;
  if (scope === undefined) return undefined;
  let value: unknown;
  let next = 0;
  if (from === "item") value = scope.context;
  else if (from === "index") value = scope.index;
  else if (parts.length === 0) value = contextOf(scope);
  else {
    const first = parts[next++] ?? "";
    value = from === "data" ? fieldOf(dataOf(scope), first) : fieldIn(scope, first);
  }
  while (next < parts.length) value = fieldOf(value, parts[next++] ?? "");
  return value;
}

/** A field of the context of a scope; undefined when it has none of this name. */
export function fieldIn<Setting>(scope: Scope<Setting>, name: string): unknown {
  for (let { given } = scope; given !== undefined; given = given.outer) {
    const index = given.names.indexOf(name);
    if (index >= 0) return given.values[index];
  }
  return fieldOf(scope.context, name);
}

/** Views are data: what is a function has come from a prototype, and so has what every object has. */
function fieldOf(holder: unknown, name: string): unknown {
  if (typeof holder !== "object" || holder === null) {
    return typeof holder === "string" && name === "length" ? holder.length : undefined;
  }
  const value = (holder as Fields)[name];
  return typeof value === "function" || name === "__proto__" ? undefined : value;
}

/** The names that could stand where the last part of a path is wrong. */
export function namesBeside<Setting>(path: Path, scope: Scope<Setting>): string[] {
  const parts = path.parts.slice(0, -1);
  const isData = path.from === "data" && parts.length === 0;
  const holder = isData ? dataOf(scope) : valueAt({ ...path, parts }, scope);
  return typeof holder === "object" && holder !== null && !Array.isArray(holder) ? Object.keys(holder) : [];
}

/** What begins with an `@`. */
function dataOf<Setting>({ whole: { root }, index, count }: Scope<Setting>): Fields {
  return index === undefined ? { root } : { root, index, first: index === 0, last: index === count - 1 };
}

/** The context with what the partial was given. */
function contextOf<Setting>({ context, given }: Scope<Setting>): unknown {
  return given === undefined ? context : { ...(context as object), ...fieldsOf(given) };
}

function fieldsOf({ names, values, outer }: Given): Fields {
  const own = Object.fromEntries(names.map((name, index) => [name, values[index]]));
  return outer === undefined ? own : { ...fieldsOf(outer), ...own };
}

/** Where a part of a template looks for fields. */
export interface Scope {
  readonly context: unknown;
  /** What a partial was given by name; it hides fields of the context. */
  readonly given: Fields | undefined;
  /** What stands for an element: `{{#each list as |item|}}`. */
  readonly names: Fields | undefined;
  /** What `../` leads to; nothing outside of a partial. */
  readonly outer: Scope | undefined;
  /** What begins with an `@`. */
  readonly data: Fields;
  /** What stands between `{{#> partial}}` and its end, where the partial says `{{> @partial-block}}`. */
  readonly block: Block | undefined;
  /** At the top of a template only: the text that a part of it makes of an element, if that depends on nothing else. */
  readonly recall: ((part: string, element: unknown) => string | undefined) | undefined;
}

/** Part of a template that a partial fills, with its own context, for the template that holds it. */
export interface Block {
  readonly fill: (scope: Scope) => string;
  readonly home: Scope;
}

type Fields = Readonly<Record<string, unknown>>;

/** A way to a value, as a template writes it. */
export interface Path {
  /** Neither `this.name` nor `./name` nor `../name`, which are fields in any case. */
  readonly isBare: boolean;
  readonly parts: readonly string[];
  readonly depth: number;
  readonly data: boolean;
}

/** The value at the end of a path; undefined when there is none. */
export function valueAt({ isBare, parts, depth, data }: Path, inner: Scope): unknown {
  let scope: Scope | undefined = inner;
  for (let step = 0; step < depth; step++) scope = scope?.outer;
  if (scope === undefined) return undefined;
  const [first] = parts;
  if (first === undefined) return whole(scope);
  let value = data ? own(scope.data, first) : start(scope, first, isBare);
  for (let index = 1; index < parts.length; index++) value = own(value, parts[index] ?? "");
  return value;
}

/** The names that could stand where the last part of a path is wrong. */
export function namesBeside(path: Path, scope: Scope): string[] {
  const parts = path.parts.slice(0, -1);
  const holder = parts.length === 0 && path.data ? scope.data : valueAt({ ...path, parts, data: false }, scope);
  return typeof holder === "object" && holder !== null && !Array.isArray(holder) ? Object.keys(holder) : [];
}

function start(scope: Scope, name: string, mayBeElement: boolean): unknown {
  if (mayBeElement) {
    for (let each: Scope | undefined = scope; each !== undefined; each = each.outer) {
      if (each.names !== undefined && Object.hasOwn(each.names, name)) return each.names[name];
    }
  }
  if (scope.given !== undefined && Object.hasOwn(scope.given, name)) return scope.given[name];
  return own(scope.context, name);
}

function whole({ context, given }: Scope): unknown {
  return given === undefined ? context : { ...(context as object), ...given };
}

/** A field of its own: nothing of what all objects have. */
function own(holder: unknown, name: string): unknown {
  if (typeof holder === "string") return name === "length" ? holder.length : undefined;
  if (typeof holder !== "object" || holder === null) return undefined;
  return Object.hasOwn(holder, name) ? (holder as Fields)[name] : undefined;
}

import type { ParameterTraits } from "./action.js";
import type { Pair } from "./encode.js";
import { timestamp } from "./timestamp.js";
import { isRecord } from "./validation.js";

/** The parameters of a request by their place on the wire. */
export interface SerializedParameters {
  readonly query: readonly Pair[];
  readonly body: readonly Pair[];
}

type Single = string | number | boolean;

/** A value that has a form on the wire, free of absent members. */
type Plain = Single | Plain[] | { [name: string]: Plain };

/** What is being written, outermost first: its names and indices, and the lists and structures around it. */
interface Trail {
  readonly keys: (string | number)[];
  readonly holders: unknown[];
}

/**
 * Writes parameters as they go on the wire. Null and undefined are absent at any depth, in lists too, whose indices
 * stay dense; "" is sent, an empty flat list or structure sends nothing. A Date is its UTC time in whole seconds.
 * Throws a TypeError, which names the place, for what has no form on the wire: a function, a Map,
 * a cycle, NaN, a number that only an exponent can write (1e21). A GET has no body: all goes into its query.
 * `place` is that of parameters whose traits name none.
 */
export function serialize(
  params: Readonly<Record<string, unknown>>,
  traits: Readonly<Record<string, ParameterTraits>> = {},
  method: "GET" | "POST" = "POST",
  place: "query" | "body" = "query",
): SerializedParameters {
  const query: Pair[] = [];
  const body: Pair[] = [];
  for (const name of Object.keys(params)) {
    const value = params[name];
    if (isAbsent(value)) continue;
    const trait = Object.hasOwn(traits, name) ? traits[name] : undefined;
    const target = method === "POST" && (trait?.in ?? place) === "body" ? body : query;
    const trail: Trail = { keys: [name], holders: [] };
    // A text is taken to be encoded already, so that callers may prepare it themselves.
    if (!trait?.encoding || typeof value === "string") flatten(target, name, value, trail);
    else target.push([name, encoded(toPlain(value, trail), trait.encoding, trail)]);
  }
  return { query, body };
}

/** The form of a value that holds no others; undefined when it has none. */
function single(value: unknown): Single | undefined {
  if (typeof value === "string" || typeof value === "boolean") return value;
  // The service reads no exponent; \d also leaves out NaN and Infinity.
  if (typeof value === "number") return /^-?[\d.]+$/.test(String(value)) ? value : undefined;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value instanceof Date && !Number.isNaN(value.getTime()) ? timestamp(value) : undefined;
}

/** Visits what a list or a structure holds. */
function visit(value: unknown, { keys, holders }: Trail, each: (key: string, item: unknown) => void): void {
  const isList = Array.isArray(value);
  if (holders.includes(value)) throw refused(keys, "it is part of itself");
  if (!isList && !isRecord(value)) throw refused(keys, "it has no form on the wire");
  holders.push(value);
  for (const name of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[name];
    if (isAbsent(item)) continue;
    keys.push(isList ? Number(name) : name);
    each(name, item);
    keys.pop();
  }
  holders.pop();
}

function flatten(target: Pair[], name: string, value: unknown, trail: Trail): void {
  const text = single(value);
  if (text !== undefined) {
    target.push([name, String(text)]);
    return;
  }
  let index = 0;
  const isList = Array.isArray(value);
  visit(value, trail, (key, item) => flatten(target, `${name}.${isList ? ++index : key}`, item, trail));
}

function toPlain(value: unknown, trail: Trail): Plain {
  const found = single(value);
  if (found !== undefined) return found;
  if (Array.isArray(value)) {
    const list: Plain[] = [];
    visit(value, trail, (_, item) => list.push(toPlain(item, trail)));
    return list;
  }
  // A member may have any name, "__proto__" too.
  const structure = Object.create(null) as Record<string, Plain>;
  visit(value, trail, (key, item) => (structure[key] = toPlain(item, trail)));
  return structure;
}

function encoded(value: Plain, encoding: "json" | "comma", { keys }: Trail): string {
  if (typeof value === "string") return value;
  if (encoding === "json") return JSON.stringify(value);
  const items = Array.isArray(value) ? value : [value];
  if (items.every((item) => typeof item !== "object")) return items.join(",");
  throw refused(keys, "only single values can be joined by commas");
}

/** Says where: `RuleList[0].Domain`. */
function refused(keys: readonly (string | number)[], why: string): TypeError {
  const path = keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return new TypeError(`${path.slice(1)} cannot be sent: ${why}.`);
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

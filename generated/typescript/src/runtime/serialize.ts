import type { ParameterTraits } from "./action.js";
import type { Pair } from "./encode.js";
import { timestamp } from "./timestamp.js";
import { isRecord } from "./validation.js";

/** The parameters of a request by their place on the wire. */
export interface SerializedParameters {
  readonly query: readonly Pair[];
  readonly body: readonly Pair[];
}

/** A value that has a form on the wire, free of absent members. */
type Plain = string | number | boolean | Plain[] | { [name: string]: Plain };

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
  for (const [name, value] of Object.entries(params)) {
    if (isAbsent(value)) continue;
    const trait = Object.hasOwn(traits, name) ? traits[name] : undefined;
    const target = (trait?.in ?? place) === "body" && method === "POST" ? body : query;
    const plain = toPlain(value, name, []);
    // A text is taken to be encoded already, so that callers may prepare it themselves.
    if (!trait?.encoding || typeof plain === "string") flatten(target, name, plain);
    else if (trait.encoding === "json") target.push([name, JSON.stringify(plain)]);
    else target.push([name, joined(plain, name)]);
  }
  return { query, body };
}

function toPlain(value: unknown, path: string, outer: readonly unknown[]): Plain {
  if (typeof value === "string" || typeof value === "boolean") return value;
  // The service reads no exponent; \d also leaves out NaN and Infinity.
  if (typeof value === "number" && /^-?[\d.]+$/.test(String(value))) return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return timestamp(value);
  if (outer.includes(value)) throw refused(path, "it is part of itself");
  const inner = [...outer, value];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => (isAbsent(item) ? [] : [toPlain(item, `${path}[${index}]`, inner)]));
  }
  if (!isRecord(value)) throw refused(path, "it has no form on the wire");
  const entries = Object.entries(value).filter(([, item]) => !isAbsent(item));
  return Object.fromEntries(entries.map(([name, item]) => [name, toPlain(item, `${path}.${name}`, inner)]));
}

function flatten(target: Pair[], name: string, value: Plain): void {
  if (Array.isArray(value)) value.forEach((item, index) => flatten(target, `${name}.${index + 1}`, item));
  else if (typeof value !== "object") target.push([name, String(value)]);
  else for (const key of Object.keys(value)) flatten(target, `${name}.${key}`, value[key]!);
}

function joined(value: Plain, path: string): string {
  const items = Array.isArray(value) ? value : [value];
  if (items.every((item) => typeof item !== "object")) return items.join(",");
  throw refused(path, "only single values can be joined by commas");
}

function refused(path: string, why: string): TypeError {
  return new TypeError(`${path} cannot be sent: ${why}.`);
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

import type { BareAction, BareMember } from "../model/bare.js";
import { membersByName } from "../model/member-values.js";

/** A name and its value as they stand in a query or a form, before percent-encoding. */
export type Pair = readonly [name: string, value: string];

/** The parameters of one request by their place on the wire. */
export interface WireParameters {
  readonly query: readonly Pair[];
  readonly body: readonly Pair[];
}

/** What the client knows and fills in where the caller gives nothing. */
export type ClientFacts = Readonly<Record<NonNullable<BareMember["fromClient"]>, string>>;

type Params = Readonly<Record<string, unknown>>;

/**
 * Writes the parameters of an Action as they go on the wire, in the order of the spec; names that the Action does not
 * know come last, as texts or flat. Null and undefined are absent at any depth.
 */
export function serializeRequest(
  action: Pick<BareAction, "parameters">,
  params: Params,
  client: ClientFacts,
): WireParameters {
  const query: Pair[] = [];
  const body: Pair[] = [];
  for (const member of action.parameters) {
    const given = own(params, member.name);
    const value = isAbsent(given) && member.fromClient !== undefined ? client[member.fromClient] : given;
    (member.in === "body" ? body : query).push(...parameterPairs(member, value));
  }
  const known = membersByName(action.parameters);
  for (const [name, value] of Object.entries(params)) {
    if (!known.has(name)) query.push(...flatPairs(name, value));
  }
  return { query, body };
}

function parameterPairs(member: Pick<BareMember, "name" | "encoding">, value: unknown): Pair[] {
  if (isAbsent(value)) return [];
  // A text in the place of a list or structure is one that the caller has encoded.
  if (typeof value === "string" || member.encoding === "flat") return flatPairs(member.name, value);
  if (member.encoding === "json") return [[member.name, JSON.stringify(present(value, member.name))]];
  const items = Array.isArray(value) ? value.filter((item) => !isAbsent(item)) : [value];
  return [[member.name, items.map((item) => scalarText(item, member.name)).join(",")]];
}

/** `Tag.1.Key`: elements count from 1 without gaps, an empty list or structure sends nothing. */
function flatPairs(name: string, value: unknown): Pair[] {
  if (isAbsent(value)) return [];
  if (Array.isArray(value)) {
    return value.filter((item) => !isAbsent(item)).flatMap((item, index) => flatPairs(`${name}.${index + 1}`, item));
  }
  if (typeof value === "object") {
    return Object.entries(value as Params).flatMap(([key, item]) => flatPairs(`${name}.${key}`, item));
  }
  return [[name, scalarText(value, name)]];
}

function scalarText(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "true" : "false";
  // The service reads no exponents.
  if (typeof value === "number" && /^-?\d+(\.\d+)?$/.test(String(value))) return String(value);
  throw new TypeError(`${name}: ${JSON.stringify(value) ?? String(value)} has no form on the wire.`);
}

/** The value without what is absent in it. */
function present(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isAbsent(item)).map((item) => present(item, name));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => !isAbsent(item));
    return Object.fromEntries(entries.map(([key, item]) => [key, present(item, name)]));
  }
  return typeof value === "number" ? Number(scalarText(value, name)) : value;
}

function own(params: Params, name: string): unknown {
  return Object.hasOwn(params, name) ? params[name] : undefined;
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

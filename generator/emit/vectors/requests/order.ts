import { type Fields, isRecord } from "../../../model/member-values.js";
import type { BareMember, BareType } from "../../../model/bare.js";

/** The parameters with their members in the order of the spec, unknown ones last, and the keys of maps sorted. */
export function inSpecOrder<T>(members: readonly BareMember[], params: T): T {
  return ordered({ kind: "structure", members }, params) as T;
}

function ordered(type: BareType | undefined, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => ordered(type?.kind === "list" ? type.items : undefined, item));
  if (!isRecord(value)) return value;
  if (type?.kind === "structure") return orderedMembers(type.members, value);
  const items = type?.kind === "map" ? type.items : undefined;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, ordered(items, value[key])]));
}

function orderedMembers(members: readonly BareMember[], fields: Fields): Fields {
  const places = placesAmong(members);
  const names = Object.keys(fields);
  const known = names.filter((name) => places.has(name)).sort((a, b) => places.get(a)! - places.get(b)!);
  const found: Record<string, unknown> = {};
  for (const name of known) found[name] = ordered(members[places.get(name)!]!.type, fields[name]);
  // What is unknown comes after it, as it stands.
  return known.length === names.length ? found : { ...found, ...fields, ...found };
}

const known = new WeakMap<readonly BareMember[], ReadonlyMap<string, number>>();

/** Where each of some members stands among them, by its name; requests have few of many. */
function placesAmong(members: readonly BareMember[]): ReadonlyMap<string, number> {
  let places = known.get(members);
  if (places === undefined) known.set(members, (places = new Map(members.map(({ name }, index) => [name, index]))));
  return places;
}

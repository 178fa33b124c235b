import { type Fields, isRecord } from "../../../model/member-values.js";
import type { BareMember, BareType } from "../../../model/bare.js";

/**
 * The parameters with their members in the order of the spec, unknown ones last, and the keys of maps sorted; the very same
 * where they are so already.
 */
export function inSpecOrder<T>(members: readonly BareMember[], params: T): T {
  return ordered({ kind: "structure", members }, params) as T;
}

function ordered(type: BareType | undefined, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = type?.kind === "list" ? type.items : undefined;
    const found = value.map((item) => ordered(items, item));
    return found.every((item, index) => item === value[index]) ? value : found;
  }
  if (!isRecord(value)) return value;
  if (type?.kind === "structure") return orderedMembers(type.members, value);
  const items = type?.kind === "map" ? type.items : undefined;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, ordered(items, value[key])]));
}

function orderedMembers(members: readonly BareMember[], fields: Fields): Fields {
  const places = placesAmong(members);
  const names = Object.keys(fields);
  if (isInOrder(members, places, fields, names)) return fields;
  const known = names.filter((name) => places.has(name)).sort((a, b) => places.get(a)! - places.get(b)!);
  const found: Record<string, unknown> = {};
  for (const name of known) found[name] = ordered(members[places.get(name)!]!.type, fields[name]);
  // What is unknown comes after it, as it stands.
  return known.length === names.length ? found : { ...found, ...fields, ...found };
}

function isInOrder(
  members: readonly BareMember[],
  places: ReadonlyMap<string, number>,
  fields: Fields,
  names: readonly string[],
): boolean {
  let last = -1;
  for (const name of names) {
    const place = places.get(name) ?? Infinity;
    if (place < last) return false;
    const value = fields[name];
    // What is unknown comes as it stands, and nothing is inside of most values.
    if (typeof value === "object" && place < Infinity && ordered(members[place]!.type, value) !== value) return false;
    last = place;
  }
  return true;
}

const known = new WeakMap<readonly BareMember[], ReadonlyMap<string, number>>();

/** Where each of some members stands among them, by its name; requests have few of many. */
function placesAmong(members: readonly BareMember[]): ReadonlyMap<string, number> {
  let places = known.get(members);
  if (places === undefined) known.set(members, (places = new Map(members.map(({ name }, index) => [name, index]))));
  return places;
}

import { isRecord } from "../../../model/member-values.js";
import type { Member, Type } from "../../../model/model.js";

/** The parameters with their members in the order of the spec, unknown ones last, and the keys of maps sorted. */
export function inSpecOrder<T>(members: readonly Member[], params: T): T {
  return ordered({ kind: "structure", members }, params) as T;
}

function ordered(type: Type | undefined, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => ordered(type?.kind === "list" ? type.items : undefined, item));
  if (!isRecord(value)) return value;
  if (type?.kind === "structure") {
    const found: Record<string, unknown> = {};
    for (const member of type.members) {
      if (Object.hasOwn(value, member.name)) found[member.name] = ordered(member.type, value[member.name]);
    }
    // What is unknown comes after it, as it stands.
    return { ...found, ...value, ...found };
  }
  const items = type?.kind === "map" ? type.items : undefined;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(items, item)]));
}

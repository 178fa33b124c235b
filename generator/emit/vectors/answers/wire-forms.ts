/** The looser forms in which services send answers. */
import type { BareMember, BareType } from "../../../model/bare.js";
import { membersByName } from "../../../model/member-values.js";
import { responseOnTheWire } from "../../../wire/response.js";
import type { Fields } from "./values.js";

/** Numbers and booleans as texts. */
export function asTexts(members: readonly BareMember[], answer: Fields): Fields {
  return responseOnTheWire(members, changed({ kind: "structure", members }, answer, textOf) as Fields);
}

function textOf(type: BareType, value: unknown): unknown {
  return type.kind === "string" ? value : String(value);
}

/** Booleans in capitals, and lists and structures as JSON texts. */
export function asJsonTexts(members: readonly BareMember[], answer: Fields): Fields {
  const capitals = (type: BareType, value: unknown): unknown =>
    type.kind === "boolean" ? String(value).toUpperCase() : value;
  const loose = changed({ kind: "structure", members }, answer, capitals) as Fields;
  const entries = Object.entries(responseOnTheWire(members, loose));
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === "object" ? JSON.stringify(value) : value]),
  );
}

/** The value with each single value in it changed. */
function changed(type: BareType, value: unknown, change: (type: BareType, value: unknown) => unknown): unknown {
  switch (type.kind) {
    case "list":
      return (value as readonly unknown[]).map((item) => changed(type.items, item, change));
    case "map":
      return mapValues(value as Fields, (item) => changed(type.items, item, change));
    case "structure": {
      const members = membersByName(type.members);
      return mapValues(value as Fields, (item, name) => changed(members.get(name)!.type, item, change));
    }
    default:
      return change(type, value);
  }
}

function mapValues(fields: Fields, change: (value: unknown, name: string) => unknown): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value, name)]));
}

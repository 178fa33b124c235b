import type { BareMember, BareType } from "../model/bare.js";
import { membersByName } from "../model/member-values.js";

/**
 * A response as the SDK returns it, in the form in which the service sends it: each list stands under its wrapper,
 * `Rules: [...]` becomes `Rules: { Rule: [...] }`. What the members do not know stays as it is.
 */
export function responseOnTheWire(
  members: readonly BareMember[],
  response: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const known = membersByName(members);
  const entries = Object.entries(response).map(([name, value]): [string, unknown] => {
    const member = known.get(name);
    if (member === undefined) return [name, value];
    const inner = valueOnTheWire(member.type, value);
    return [name, member.wrapper !== undefined && Array.isArray(value) ? { [member.wrapper]: inner } : inner];
  });
  return Object.fromEntries(entries);
}

function valueOnTheWire(type: BareType, value: unknown): unknown {
  if (type.kind === "list" && Array.isArray(value)) return value.map((item) => valueOnTheWire(type.items, item));
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (type.kind === "structure") return responseOnTheWire(type.members, value as Record<string, unknown>);
  if (type.kind === "map") {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, valueOnTheWire(type.items, item)]));
  }
  return value;
}

/** Values just inside and just outside of what a rule limits one member to. */
import type { BareMember, BareType } from "../../../model/bare.js";
import type { Limit } from "../../../model/model.js";
import { ruleFindings } from "../../../model/rule-issues.js";
import { defined } from "../../../model/scope.js";
import { isValid } from "../../../model/validate.js";
import { listOf, mapOf } from "../requests/elements.js";
import { around } from "../requests/limited.js";
import { placeAt } from "../requests/places.js";
import { pathText, type Steps } from "../requests/path.js";
import { goodValues, type Space } from "../requests/space.js";
import type { DemandState } from "./demand-state.js";
import { edgesOf } from "./value-goals.js";

export function limitStates(space: Space, limit: Limit, scope: Steps): DemandState[] {
  const steps = [...scope, ...limit.path];
  const { type, member } = placeAt(space.action.parameters, steps);
  const values = new Map<unknown, string>();
  for (const [name, value] of [...edgeValues(space, limit, steps), ...ownValues(space, limit, steps)]) {
    if (!values.has(value) && isValid(type, value)) values.set(value, name);
  }
  return [...values].map(([value, name]) => {
    const isBroken = member !== undefined && breaks(limit, member, value);
    return {
      name: `${pathText(limit.path)}-${name}`,
      pins: [{ kind: "value", steps, value }],
      isBroken,
      besides: [],
      ...(isBroken ? { path: steps } : {}),
    };
  });
}

/** The edges of the limits, as if they were the type's own. */
function edgeValues(space: Space, limit: Limit, steps: Steps): [string, unknown][] {
  const place = placeAt(space.action.parameters, steps);
  const { range, length, pattern } = limit;
  const limited = defined({ range, length, pattern });
  if (Object.keys(limited).length === 0) return [];
  const also = range === undefined ? {} : { also: limit.also.map((value) => ({ value })) };
  const type = { ...place.type, ...limited, ...also } as BareType;
  const own = place.type.kind === "string" ? place.type : undefined;
  return edgesOf(space, { ...place, type }, own)
    .filter(({ constraint }) => constraint in limited)
    .map(({ name, value }) => [name, value]);
}

/** The values of a set, and lists and maps of sizes near the limit. */
function ownValues(space: Space, limit: Limit, steps: Steps): [string, unknown][] {
  const { type } = placeAt(space.action.parameters, steps);
  const isSet = limit.values !== undefined || ("values" in type && type.values !== undefined);
  const values = isSet ? [...(limit.values ?? []), ...goodValues(space, steps)] : [];
  const sizes = around(limit.size).filter((count) => count >= 0);
  const sized = type.kind === "map" ? mapOf : listOf;
  return [
    ...values.map((value): [string, unknown] => [String(value), value]),
    ...sizes.map((count): [string, unknown] => [`size${count}`, sized(space, steps, count)]),
  ];
}

/** Whether the limit alone objects to a value. */
function breaks(limit: Limit, member: BareMember, value: unknown): boolean {
  const { name } = member;
  const demand = { kind: "limit", limits: [{ ...limit, path: [name] }] } as const;
  return ruleFindings({ id: "limit", severity: "error", demand }, [member], { [name]: value }).length > 0;
}

import type { Comparison, Demand } from "../../../model/model.js";
import { isValid } from "../../../model/validate.js";
import { placeAt } from "../requests/places.js";
import type { Steps } from "../requests/path.js";
import { goodValues, type Space } from "../requests/space.js";
import type { DemandState } from "./demand-state.js";

/** How a left number can lie to a right one, and the comparisons that hold then. */
const RELATIONS: readonly (readonly [name: string, step: number, operators: readonly Comparison[]])[] = [
  ["below", -1, ["<", "<=", "!="]],
  ["equal", 0, ["<=", ">=", "=="]],
  ["above", 1, [">", ">=", "!="]],
];

/** A left number below the right one, equal to it, and above it. */
export function compareStates(
  space: Space,
  { left, operator, right }: Demand & { readonly kind: "compare" },
  scope: Steps,
): DemandState[] {
  const [at, other] = [
    [...scope, ...left],
    [...scope, ...right],
  ];
  const numbers = (steps: Steps): number[] => goodValues(space, steps).filter((value) => typeof value === "number");
  const allows = (steps: Steps, value: number): boolean => isValid(placeAt(space.action.parameters, steps).type, value);
  const bases = [...numbers(other), ...numbers(at)].filter((value) => allows(other, value));
  return RELATIONS.flatMap(([name, step, operators]): DemandState[] => {
    const pairs = [step, step / 2].flatMap((distance) => bases.map((base) => [base + distance, base] as const));
    const pair = pairs.find(([value]) => allows(at, value));
    if (pair === undefined) return [];
    const [value, base] = pair;
    const isBroken = !operators.includes(operator);
    return [
      {
        name,
        pins: [
          { kind: "value", steps: at, value },
          { kind: "value", steps: other, value: base },
        ],
        isBroken,
        besides: [],
        ...(isBroken ? { path: at } : {}),
      },
    ];
  });
}

/** The ways in which the condition of a rule holds or does not hold. */
import type { BareRule } from "../../../model/bare.js";
import type { Test } from "../../../model/model.js";
import type { Step, Steps } from "../requests/path.js";
import { placeAt } from "../requests/places.js";
import type { Pin } from "../requests/pins.js";
import { goodValues, type Space } from "../requests/space.js";

export interface ConditionState {
  /** `when-StickySession-off` */
  readonly name: string;
  readonly pins: readonly Pin[];
  /** The rule has a say. */
  readonly speaks: boolean;
}

/** One way in which a test comes out. */
interface TestState {
  readonly name: string;
  readonly holds: boolean;
  readonly pinsIn: (scope: Steps) => Pin;
}

/**
 * First all tests hold, then each of them in each other way while the rest hold. In `scopes` every state is the same: an
 * element that repeats another one meets the condition as that one does.
 */
export function conditionStates(
  space: Space,
  { condition, within }: BareRule,
  scopes: readonly Steps[],
): ConditionState[] {
  if (condition === undefined) return [];
  const { negated, tests } = condition;
  const member = (path: readonly string[]) => [...(within === undefined ? [] : [...within, 0]), ...path];
  const states = tests.map((test) => testStates(space, test, member(test.path)));
  const first = states.map((each) => each.find(({ holds }) => holds));
  if (first.includes(undefined)) return [];
  const whole = first as TestState[];
  const combinations = [
    whole,
    ...states.flatMap((each, index) =>
      each.filter((state) => state !== whole[index]).map((state) => whole.with(index, state)),
    ),
  ];
  return combinations.map((combination, index) => {
    const changed = combination.filter((state) => index === 0 || !whole.includes(state));
    return {
      name: `when-${changed.map(({ name }) => name).join("-")}`,
      pins: scopes.flatMap((scope) => combination.map(({ pinsIn }) => pinsIn(scope))),
      speaks: combination.every(({ holds }) => holds) !== negated,
    };
  });
}

function testStates(space: Space, test: Test, steps: Step[]): TestState[] {
  const name = test.path.join(".");
  const absent: TestState = {
    name: `${name}-absent`,
    holds: test.kind === "absent",
    pinsIn: (scope) => ({ kind: "absent", steps: [...scope, ...test.path] }),
  };
  if (test.kind !== "equals") {
    const pinsIn = (scope: Steps): Pin => ({ kind: "given", steps: [...scope, ...test.path] });
    return [{ name: `${name}-given`, holds: test.kind === "present", pinsIn }, absent];
  }
  const { member } = placeAt(space.action.parameters, steps);
  const others = goodValues(space, steps).filter((value) => !test.values.includes(value as string));
  const values = [...test.values, ...others.slice(0, MANY)];
  return [
    ...values.map((value): TestState => ({
      name: `${name}-${String(value)}`,
      holds: test.values.includes(value as string),
      pinsIn: (scope) => ({ kind: "value", steps: [...scope, ...test.path], value }),
    })),
    ...(member?.required === true ? [] : [absent]),
  ];
}

/** As many values that a test does not speak of are tried; sets of values are smaller. */
const MANY = 8;

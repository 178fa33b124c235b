/** The changes of a request that may rid it of an issue. */
import type { Finding } from "../../../model/issue.js";
import { isGiven } from "../../../model/member-values.js";
import type { BareRule } from "../../../model/bare.js";
import type { Condition, Demand, MemberPath, Test } from "../../../model/model.js";
import { limitedValues } from "./limited.js";
import { type Params, type Step, type Steps, stepsOf, valueAt } from "./path.js";
import type { Pin } from "./pins.js";
import { placeAt } from "./places.js";
import { goodValue, goodValues, type Space } from "./space.js";
import { variants } from "./variants.js";

/** What the changed request has, or has no more. */
export type Edit = readonly Pin[];

/** As many good values of one place are tried. */
const CHOICES = 6;

/** The changes after which an issue may be gone, the likeliest first. */
export function* editsFor(space: Space, params: Params, issue: Finding): Generator<Edit, void> {
  const steps = stepsOf(issue.path);
  const rule = space.rules.get(issue.rule);
  if (rule === undefined) {
    yield* constraintEdits(space, params, issue, steps);
  } else {
    const scope = scopeOf(rule, steps);
    yield* demandEdits(space, params, rule, scope, steps);
    // Most often one of those will do.
    yield* conditionEdits(space, params, rule.condition, scope);
  }
}

function constraintEdits(space: Space, params: Params, issue: Finding, steps: Steps): Edit[] {
  switch (issue.rule) {
    case "required":
      return added(space, steps);
    case "size":
      return [...resized(space, params, steps), removed(steps)];
    case "unknown":
    case "deprecated":
      return [removed(steps)];
    default:
      return [...replaced(steps, goodValues(space, steps)), removed(steps)];
  }
}

/** Where the paths of a rule begin: the request, or the element that an issue is about. */
function scopeOf({ within }: BareRule, steps: Steps): Step[] {
  return within === undefined ? [] : steps.slice(0, within.length + 1);
}

function demandEdits(space: Space, params: Params, { demand, within = [] }: BareRule, scope: Steps, at: Steps): Edit[] {
  const given = (paths: readonly MemberPath[]) => paths.filter((path) => isGiven(valueAt(params, [...scope, ...path])));
  const removals = (paths: readonly MemberPath[]) => paths.map((path) => removed([...scope, ...path]));
  switch (demand.kind) {
    case "require":
      return added(space, at);
    case "forbid":
    case "ignored":
      return [removed(at)];
    case "exclusive":
      return removals(given(demand.paths));
    case "atLeastOne":
      return demand.paths.flatMap((path) => added(space, [...scope, ...path]));
    case "allOrNone":
      return [...added(space, at), ...removals(given(demand.paths))];
    case "compare":
      return compareEdits(params, demand, scope);
    case "limit":
      return demand.limits
        .filter(({ path }) => path.join(".") === at.slice(scope.length).join("."))
        .flatMap((limit) => [...replaced(at, limitedValues(space, at, limit)), removed(at)]);
    case "sameLength":
      return [
        ...removals(given(demand.paths)),
        ...demand.paths.flatMap((path) => {
          const length = Math.max(...demand.paths.map((each) => lengthAt(params, [...scope, ...each])));
          const list = valueAt(params, [...scope, ...path]);
          if (!Array.isArray(list) || list.length === 0) return [];
          const items = Array.from({ length }, (_, index) => list[index] ?? list.at(-1));
          return [having([...scope, ...path], items)];
        }),
      ];
    case "unique": {
      const list = valueAt(params, within) as readonly unknown[];
      const changed = demand.paths.flatMap((path) => {
        const place = [...at, ...path];
        return replaced(place, variants(space, place, valueAt(params, place), list.length));
      });
      return [...changed, removed(at)];
    }
    default:
      return demand satisfies never;
  }
}

function compareEdits(params: Params, demand: Demand & { readonly kind: "compare" }, scope: Steps): Edit[] {
  const [left, right] = [
    [...scope, ...demand.left],
    [...scope, ...demand.right],
  ];
  const near = (steps: Steps) => [0, 1, -1].map((step) => Number(valueAt(params, steps)) + step);
  return [...replaced(left, near(right)), ...replaced(right, near(left)), removed(left), removed(right)];
}

/** After these a condition does not make its rule speak. */
function conditionEdits(space: Space, params: Params, condition: Condition | undefined, scope: Steps): Edit[] {
  if (condition === undefined) return [];
  if (!condition.negated) return condition.tests.flatMap((test) => breaking(space, test, scope));
  // All tests at once: the rule is silent only when all of them hold.
  return [condition.tests.map((test) => meeting(space, params, test, scope))];
}

function breaking(space: Space, test: Test, scope: Steps): Edit[] {
  const steps = [...scope, ...test.path];
  if (test.kind === "absent") return added(space, steps);
  if (test.kind === "present") return [removed(steps)];
  const others = goodValues(space, steps).filter((value) => !test.values.includes(value as string));
  return [...replaced(steps, others), removed(steps)];
}

function meeting(space: Space, params: Params, test: Test, scope: Steps): Pin {
  const steps = [...scope, ...test.path];
  if (test.kind === "absent") return { kind: "absent", steps };
  const value = valueAt(params, steps);
  const [isRight, right] =
    test.kind === "present"
      ? [isGiven(value), goodValue(space, steps)]
      : [test.values.includes(value as string), test.values[0]];
  return { kind: "value", steps, value: isRight ? value : right };
}

/** The list with further elements, or without the last one. */
function resized(space: Space, params: Params, steps: Steps): Edit[] {
  const list = valueAt(params, steps);
  if (!Array.isArray(list)) return replaced(steps, goodValues(space, steps));
  const [whole] = goodValues(space, steps) as readonly (readonly unknown[])[];
  const longer = [...list, ...(whole ?? []).slice(list.length)];
  return [having(steps, longer), having(steps, list.slice(0, -1))];
}

/** With each value of a set, or with the shortest value of those that are as good as each other. */
function added(space: Space, steps: Steps): Edit[] {
  const { type } = placeAt(space.action.parameters, steps);
  const values = goodValues(space, steps);
  const isSet = type.kind === "boolean" || ("values" in type && type.values !== undefined);
  return replaced(steps, isSet ? values : [shortest(values)]);
}

function shortest(values: readonly unknown[]): unknown {
  let [best] = values;
  let least = Infinity;
  for (const value of values) {
    // An empty text may mean that there is none.
    const length = typeof value === "string" ? value.length || Infinity : 1;
    if (length < least) [best, least] = [value, length];
  }
  return best;
}

function replaced(steps: Steps, values: readonly unknown[]): Edit[] {
  return values.slice(0, CHOICES).map((value) => having(steps, value));
}

function having(steps: Steps, value: unknown): Edit {
  return [{ kind: "value", steps, value }];
}

function removed(steps: Steps): Edit {
  return [{ kind: "absent", steps }];
}

function lengthAt(params: Params, steps: Steps): number {
  const list = valueAt(params, steps);
  return Array.isArray(list) ? list.length : 0;
}

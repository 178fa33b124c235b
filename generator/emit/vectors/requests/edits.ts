/** The changes of a request that may rid it of an issue. */
import type { Issue } from "../../../model/issue.js";
import { isGiven } from "../../../model/member-values.js";
import type { Condition, Demand, MemberPath, Rule, Test } from "../../../model/model.js";
import { type Params, type Step, type Steps, stepsOf, valueAt, withoutValue } from "./path.js";
import { placeAt } from "./places.js";
import { put } from "./put.js";
import { goodValues, type Space } from "./space.js";
import { limitedValues } from "./limited.js";
import { variants } from "./variants.js";

/** As many good values of one place are tried. */
const CHOICES = 6;

/** Requests in which an issue may be gone, the likeliest first. */
export function editsFor(space: Space, params: Params, issue: Issue): Params[] {
  const steps = stepsOf(issue.path);
  const rule = space.action.rules.find(({ id }) => id === issue.rule);
  if (rule === undefined) {
    if (issue.rule === "required") return added(space, params, steps);
    if (issue.rule === "size") return [...resized(space, params, steps), withoutValue(params, steps)];
    if (issue.rule === "unknown" || issue.rule === "deprecated") return [withoutValue(params, steps)];
    return [...replaced(space, params, steps, goodValues(space, steps)), withoutValue(params, steps)];
  }
  const scope = scopeOf(rule, steps);
  return [...demandEdits(space, params, rule, scope, steps), ...conditionEdits(space, params, rule.condition, scope)];
}

/** Where the paths of a rule begin: the request, or the element that an issue is about. */
function scopeOf({ within }: Rule, steps: Steps): Step[] {
  return within === undefined ? [] : steps.slice(0, within.length + 1);
}

function demandEdits(space: Space, params: Params, { demand, within = [] }: Rule, scope: Steps, at: Steps): Params[] {
  const given = (paths: readonly MemberPath[]) => paths.filter((path) => isGiven(valueAt(params, [...scope, ...path])));
  const removals = (paths: readonly MemberPath[]) => paths.map((path) => withoutValue(params, [...scope, ...path]));
  switch (demand.kind) {
    case "require":
      return added(space, params, at);
    case "forbid":
    case "ignored":
      return [withoutValue(params, at)];
    case "exclusive":
      return removals(given(demand.paths));
    case "atLeastOne":
      return demand.paths.flatMap((path) => added(space, params, [...scope, ...path]));
    case "allOrNone":
      return [...added(space, params, at), ...removals(given(demand.paths))];
    case "compare":
      return compareEdits(space, params, demand, scope);
    case "limit":
      return demand.limits
        .filter(({ path }) => path.join(".") === at.slice(scope.length).join("."))
        .flatMap((limit) => [
          ...replaced(space, params, at, limitedValues(space, at, limit)),
          withoutValue(params, at),
        ]);
    case "sameLength":
      return [
        ...removals(given(demand.paths)),
        ...demand.paths.flatMap((path) => {
          const length = Math.max(...demand.paths.map((each) => lengthAt(params, [...scope, ...each])));
          const list = valueAt(params, [...scope, ...path]);
          if (!Array.isArray(list) || list.length === 0) return [];
          const items = Array.from({ length }, (_, index) => list[index] ?? list.at(-1));
          return [put(space, params, [...scope, ...path], items)];
        }),
      ];
    case "unique": {
      const list = valueAt(params, within) as readonly unknown[];
      const changed = demand.paths.flatMap((path) => {
        const place = [...at, ...path];
        return replaced(space, params, place, variants(space, place, valueAt(params, place), list.length));
      });
      return [...changed, withoutValue(params, at)];
    }
    default:
      return demand satisfies never;
  }
}

function compareEdits(
  space: Space,
  params: Params,
  demand: Demand & { readonly kind: "compare" },
  scope: Steps,
): Params[] {
  const [left, right] = [
    [...scope, ...demand.left],
    [...scope, ...demand.right],
  ];
  const near = (steps: Steps) => [0, 1, -1].map((step) => Number(valueAt(params, steps)) + step);
  return [
    ...replaced(space, params, left, near(right)),
    ...replaced(space, params, right, near(left)),
    withoutValue(params, left),
    withoutValue(params, right),
  ];
}

/** Requests of which a condition does not make its rule speak. */
function conditionEdits(space: Space, params: Params, condition: Condition | undefined, scope: Steps): Params[] {
  if (condition === undefined) return [];
  if (!condition.negated) return condition.tests.flatMap((test) => breaking(space, params, test, scope));
  // All tests at once: the rule is silent only when all of them hold.
  const met = condition.tests.reduce((filled, test) => meeting(space, filled, test, scope), params);
  return [met];
}

function breaking(space: Space, params: Params, test: Test, scope: Steps): Params[] {
  const steps = [...scope, ...test.path];
  if (test.kind === "absent") return added(space, params, steps);
  const removed = withoutValue(params, steps);
  if (test.kind === "present") return [removed];
  const others = goodValues(space, steps).filter((value) => !test.values.includes(value as string));
  return [...replaced(space, params, steps, others), removed];
}

function meeting(space: Space, params: Params, test: Test, scope: Steps): Params {
  const steps = [...scope, ...test.path];
  if (test.kind === "absent") return withoutValue(params, steps);
  const value = valueAt(params, steps);
  if (test.kind === "equals") {
    return test.values.includes(value as string) ? params : put(space, params, steps, test.values[0]);
  }
  return isGiven(value) ? params : put(space, params, steps, goodValues(space, steps)[0]);
}

/** The list with further elements, or without the last one. */
function resized(space: Space, params: Params, steps: Steps): Params[] {
  const list = valueAt(params, steps);
  if (!Array.isArray(list)) return replaced(space, params, steps, goodValues(space, steps));
  const [whole] = goodValues(space, steps) as readonly (readonly unknown[])[];
  const longer = [...list, ...(whole ?? []).slice(list.length)];
  return [put(space, params, steps, longer), put(space, params, steps, list.slice(0, -1))];
}

/** With each value of a set, or with the shortest value of those that are as good as each other. */
function added(space: Space, params: Params, steps: Steps): Params[] {
  const { type } = placeAt(space.action.parameters, steps);
  const values = goodValues(space, steps);
  const isSet = type.kind === "boolean" || ("values" in type && type.values !== undefined);
  return replaced(space, params, steps, isSet ? values : [shortest(values)]);
}

function shortest(values: readonly unknown[]): unknown {
  // An empty text may mean that there is none.
  const length = (value: unknown): number => (typeof value === "string" ? value.length || Infinity : 1);
  return values.reduce((best, value) => (length(value) < length(best) ? value : best));
}

function replaced(space: Space, params: Params, steps: Steps, values: readonly unknown[]): Params[] {
  return values.slice(0, CHOICES).map((value) => put(space, params, steps, value));
}

function lengthAt(params: Params, steps: Steps): number {
  const list = valueAt(params, steps);
  return Array.isArray(list) ? list.length : 0;
}

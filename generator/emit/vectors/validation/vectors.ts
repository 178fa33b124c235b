/** The validation vectors of one Action, and what they prove. */
import type { Finding } from "../../../model/issue.js";
import { largestRequest, smallestRequest } from "../requests/extremes.js";
import { findingsOf } from "../requests/oracle.js";
import { inSpecOrder } from "../requests/order.js";
import { type Params, placeText, type Steps, valueAt } from "../requests/path.js";
import { findRequest, type FoundRequest, type KnownRepairs } from "../requests/repair.js";
import { byParams } from "../requests/repetitions.js";
import type { Space } from "../requests/space.js";
import { constraintGoals, unknownGoals } from "./constraint-goals.js";
import type { Goal, Proof } from "./goal.js";
import { ruleGoals } from "./rule-goals.js";

/** A request and its issues. */
export interface Checked {
  readonly id: string;
  /** As JSON. */
  readonly params: string;
  readonly issues: readonly Finding[];
}

/** A side of a fact, and whether there is a request for it. */
export interface Attempt {
  readonly action: string;
  readonly id: string;
  readonly proves: Proof;
  /** Absent: it is proved. */
  readonly reason?: string;
}

export interface CheckedAction {
  readonly smallest: Params;
  readonly largest: Params;
  readonly vectors: readonly Checked[];
  readonly attempts: readonly Attempt[];
}

export function checkedAction(space: Space): CheckedAction {
  const { action } = space;
  const smallest = smallestRequest(space);
  const largest = largestRequest(space, smallest);
  const places = [...space.places.values()];
  const shown = places.filter(({ steps }) => valueAt(largest.params, steps) !== undefined);
  const goals = [
    ...unknownGoals([], { kind: "structure", members: action.parameters }),
    ...places.flatMap((place) => constraintGoals(space, place, shown.includes(place))),
    ...action.rules.flatMap((rule) => ruleGoals(space, rule)),
  ];
  const examples = action.examples.map(({ request }, index) => {
    const params = inSpecOrder(action.parameters, request);
    return { id: `example${index + 1}`, params, issues: findingsOf(space.oracle.judge(params)) };
  });
  const vectors: Vector[] = [{ id: "smallest", ...smallest }, { id: "largest", ...largest }, ...examples];
  const attempts: Attempt[] = shown.map(({ steps }) => shownByLargest(action.name, steps));
  const repairs: KnownRepairs = new Map();
  for (const goal of goals) {
    const { id, proves } = goal;
    const found = findRequest(space, smallest, goal.pins, goal.wanted, repairs);
    const isShown = isProved(goal, found);
    if (isShown) vectors.push({ id, params: found.params, issues: found.issues });
    if (proves === undefined) continue;
    const attempt = { action: action.name, id: `${action.name}/${id}`, proves };
    attempts.push(isShown ? attempt : { ...attempt, reason: reasonOf(found) });
  }
  const tried = new Set(goals.map(({ proves }) => proves && `${proves.fact} ${proves.side}`));
  return {
    smallest: smallest.params,
    largest: largest.params,
    vectors: Array.from(byParams(vectors), ([params, { id, issues }]) => ({
      id: `${action.name}/${id}`,
      params,
      issues,
    })),
    attempts: [...attempts, ...action.rules.flatMap(({ id }) => untried(action.name, id, tried))],
  };
}

interface Vector extends Pick<FoundRequest, "params" | "issues"> {
  readonly id: string;
}

/** All wanted issues are there; of a right request, nothing at least is wrong with the fact itself. */
function isProved(goal: Goal, found: FoundRequest | undefined): found is FoundRequest {
  if (found === undefined || !found.isReached) return false;
  if (goal.wanted.length > 0 || goal.proves === undefined) return true;
  const { fact, kind } = goal.proves;
  return !found.issues.some(
    ({ rule, path }) => (kind === "rule" ? rule : `${path.replace(/\[\d+\]/g, "[]")}/${rule}`) === fact,
  );
}

/** The largest request has a value of the right type. */
function shownByLargest(name: string, steps: Steps): Attempt {
  const fact = `${placeText(steps)}/type`;
  return { action: name, id: `${name}/largest`, proves: { kind: "constraint", fact, side: "inside" } };
}

/** The sides of a rule for which no values could be thought of; `tried`: all facts that there is a goal for, with the side. */
function untried(name: string, rule: string, tried: ReadonlySet<string | undefined>): Attempt[] {
  return (["inside", "outside"] as const)
    .filter((side) => !tried.has(`${rule} ${side}`))
    .map((side) => ({
      action: name,
      id: `${name}/${rule}`,
      proves: { kind: "rule", fact: rule, side },
      reason: "no values that the parameters allow show it",
    }));
}

function reasonOf(found: FoundRequest | undefined): string {
  if (found === undefined) return "the rule's condition and its demand speak of the same member";
  const others = found.others.map(({ path, rule }) => `${rule} at ${path}`);
  return others.length === 0 ? "the issue cannot be brought about" : `there is always ${others.join(", ")}`;
}

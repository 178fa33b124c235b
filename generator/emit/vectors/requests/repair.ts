/**
 * Finds a request in a wanted state: from a start, each issue that is not wanted says what to add, drop or change, until
 * there is none left. The oracle is the generator's own validator.
 */
import type { Issue } from "../../../model/issue.js";
import { validateRequest } from "../../../model/validate.js";
import { editsFor } from "./edits.js";
import { inSpecOrder } from "./order.js";
import { type Params, type Steps, valueAt, withoutValue } from "./path.js";
import { put } from "./put.js";
import { goodValues, type Space } from "./space.js";

/** What a request must have, or must not have, at a place. */
export type Pin =
  | { readonly kind: "value"; readonly steps: Steps; readonly value: unknown }
  /** Any value. */
  | { readonly kind: "given"; readonly steps: Steps }
  | { readonly kind: "absent"; readonly steps: Steps };

/** An issue that the request is to have. */
export interface WantedIssue {
  readonly rule: string;
  /** Absent: wherever the oracle says. */
  readonly path?: string;
}

/** A request and what the oracle says of it. */
export interface FoundRequest {
  readonly params: Params;
  readonly issues: readonly Issue[];
  /** All wanted issues are there. */
  readonly isReached: boolean;
  /** Those that nobody wanted and that could not be got rid of. */
  readonly others: readonly Issue[];
}

/** How many requests are looked at that are no better than the best one so far before that is taken. */
const PATIENCE = 12;

/** The smallest of the best requests near a start; undefined when the pins contradict each other. */
export function findRequest(
  space: Space,
  start: Params,
  pins: readonly Pin[],
  wanted: readonly WantedIssue[] = [],
): FoundRequest | undefined {
  const pinned = pin(space, start, pins);
  if (!pins.every((each) => keeps(pinned, each))) return undefined;
  const first = judge(space, pinned, wanted);
  const best = first.cost === 0 ? first : repaired(space, first, pins, wanted);
  const { params, issues, others, isReached } = best;
  return { params: inSpecOrder(space.action.parameters, params), issues, others, isReached };
}

/** Changes the most promising request so far, again and again. */
function repaired(space: Space, first: Judged, pins: readonly Pin[], wanted: readonly WantedIssue[]): Judged {
  let best = first;
  let inVain = 0;
  const waiting = [first];
  const seen = new Set<string>();
  const isDone = (): boolean => best.cost === 0 || inVain > PATIENCE;
  for (let next = waiting.shift(); next !== undefined && !isDone(); next = waiting.shift()) {
    // Those of the first issue that can be got rid of: some are there whatever one does.
    for (const issue of next.others) {
      let isLess = false;
      for (const edited of editsFor(space, next.params, issue)) {
        if (isDone()) return best;
        if (!pins.every((each) => keeps(edited, each))) continue;
        const key = JSON.stringify(edited);
        if (seen.has(key)) continue;
        seen.add(key);
        const found = { ...judge(space, edited, wanted), size: key.length };
        insert(waiting, found);
        isLess ||= found.cost < next.cost;
        inVain = found.cost < best.cost ? 0 : inVain + 1;
        if (isBetter(found, best)) best = found;
      }
      if (isLess) break;
    }
  }
  return best;
}

function pin(space: Space, start: Params, pins: readonly Pin[]): Params {
  let params = start;
  for (const each of pins) {
    if (each.kind === "value") params = put(space, params, each.steps, each.value);
    if (each.kind === "given" && valueAt(params, each.steps) === undefined) {
      params = put(space, params, each.steps, goodValues(space, each.steps)[0]);
    }
  }
  for (const each of pins) if (each.kind === "absent") params = withoutValue(params, each.steps);
  return params;
}

function keeps(params: Params, each: Pin): boolean {
  const value = valueAt(params, each.steps);
  if (each.kind !== "value") return (value !== undefined) === (each.kind === "given");
  return value === each.value || JSON.stringify(value) === JSON.stringify(each.value);
}

interface Judged extends FoundRequest {
  readonly cost: number;
  /** Of the request as JSON. */
  readonly size: number;
}

function judge(space: Space, params: Params, wanted: readonly WantedIssue[]): Judged {
  const issues = validateRequest(space.action, params);
  const others = [...issues];
  let missing = 0;
  for (const { rule, path } of wanted) {
    const index = others.findIndex((issue) => issue.rule === rule && (path === undefined || issue.path === path));
    if (index < 0) missing++;
    else others.splice(index, 1);
  }
  const errors = others.filter(({ severity }) => severity === "error").length;
  const cost = 100 * missing + 3 * errors + 2 * (others.length - errors);
  return { params, issues, others, isReached: missing === 0, cost, size: Infinity };
}

function isBetter(a: Judged, b: Judged): boolean {
  return a.cost < b.cost || (a.cost === b.cost && a.size < b.size);
}

function insert(waiting: Judged[], found: Judged): void {
  const index = waiting.findIndex((each) => isBetter(found, each));
  if (index < 0) waiting.push(found);
  else waiting.splice(index, 0, found);
}

/**
 * Finds a request in a wanted state: from a start, each issue that is not wanted says what to add, drop or change, until
 * there is none left. The oracle is the generator's own validator.
 */
import type { Finding } from "../../../model/issue.js";
import { editsFor } from "./edits.js";
import { inSpecOrder } from "./order.js";
import type { Params } from "./path.js";
import { contradict, keeps, type Pin, pinned } from "./pins.js";
import type { Space } from "./space.js";

/** An issue that the request is to have. */
export interface WantedIssue {
  readonly rule: string;
  /** Absent: wherever the oracle says. */
  readonly path?: string;
}

/** A request and what the oracle says of it. */
export interface FoundRequest {
  readonly params: Params;
  readonly issues: readonly Finding[];
  /** All wanted issues are there. */
  readonly isReached: boolean;
  /** Those that nobody wanted and that could not be got rid of. */
  readonly others: readonly Finding[];
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
  const params = pinned(space, start, pins);
  if (!pins.every((pin) => keeps(params, pin))) return undefined;
  const first = judge(space, params, wanted);
  const best = first.cost === 0 ? first : repaired(space, first, pins, wanted);
  const { issues, others, isReached } = best;
  return { params: inSpecOrder(space.action.parameters, best.params), issues, others, isReached };
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
      for (const edit of editsFor(space, next.params, issue)) {
        if (isDone()) return best;
        // Most edits that the pins forbid can be told before they are made.
        if (edit.some((change) => pins.some((pin) => contradict(change, pin)))) continue;
        const edited = pinned(space, next.params, edit);
        if (!pins.every((pin) => keeps(edited, pin))) continue;
        const key = JSON.stringify(edited);
        if (seen.has(key)) continue;
        seen.add(key);
        const found = judge(space, edited, wanted, key.length);
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

interface Judged extends FoundRequest {
  readonly cost: number;
  /** Of the request as JSON. */
  readonly size: number;
}

function judge(space: Space, params: Params, wanted: readonly WantedIssue[], size = Infinity): Judged {
  const issues = space.oracle.findingsIn(params);
  const others = [...issues];
  let missing = 0;
  for (const { rule, path } of wanted) {
    const index = others.findIndex((issue) => issue.rule === rule && (path === undefined || issue.path === path));
    if (index < 0) missing++;
    else others.splice(index, 1);
  }
  let cost = 100 * missing;
  for (const { severity } of others) cost += severity === "error" ? 3 : 2;
  return { params, issues, others, isReached: missing === 0, cost, size };
}

function isBetter(a: Judged, b: Judged): boolean {
  return a.cost < b.cost || (a.cost === b.cost && a.size < b.size);
}

function insert(waiting: Judged[], found: Judged): void {
  const index = waiting.findIndex((each) => isBetter(found, each));
  if (index < 0) waiting.push(found);
  else waiting.splice(index, 0, found);
}

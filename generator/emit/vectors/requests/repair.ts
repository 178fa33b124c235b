/**
 * Finds a request in a wanted state: from a start, each issue that is not wanted says what to add, drop or change, until
 * there is none left. The oracle is the generator's own validator.
 */
import type { Finding } from "../../../model/issue.js";
import { type Edit, editsFor } from "./edits.js";
import { findingsOf, type Judgement } from "./oracle.js";
import { inSpecOrder } from "./order.js";
import { type Params, pathText, placeText } from "./path.js";
import { contradict, keeps, type Pin, pinned } from "./pins.js";
import type { Space } from "./space.js";

/** An issue that the request is to have. */
export interface WantedIssue {
  readonly rule: string;
  /** Absent: wherever the oracle says. */
  readonly path?: string;
}

/** A request and what the oracle says of it. */
export interface FoundRequest extends Judgement {
  readonly issues: readonly Finding[];
  /** All wanted issues are there. */
  readonly isReached: boolean;
  /** Those that nobody wanted and that could not be got rid of. */
  readonly others: readonly Finding[];
}

/** How many requests are looked at that are no better than the best one so far before that is taken. */
const PATIENCE = 12;

/** What was found near a start, by what it was to be rid of. */
export type KnownRepairs = Map<string, { readonly edits: readonly Edit[]; readonly left: string }>;

/**
 * The smallest of the best requests near a start; undefined when the pins contradict each other.
 *
 * @param known what the search has found for other pins, to begin with: many values of a place need the same repair
 */
export function findRequest(
  space: Space,
  start: Judgement,
  pins: readonly Pin[],
  wanted: readonly WantedIssue[] = [],
  known: KnownRepairs = new Map(),
): FoundRequest | undefined {
  const first = requestWith(space, start, pins, wanted);
  if (first === undefined) return undefined;
  if (first.cost === 0) return inOrder(space, first);
  const trouble = troubleOf(space, first, pins);
  const repair = known.get(trouble);
  if (repair !== undefined) {
    const again = editedAlike(space, first, repair.edits, pins, wanted);
    if (again !== undefined && issuesLeft(again) === repair.left) return inOrder(space, again);
  }
  const best = repaired(space, first, pins, wanted);
  // What was no use there may be some here, where other values are pinned.
  if (best.cost === 0) known.set(trouble, { edits: best.edits, left: issuesLeft(best) });
  return inOrder(space, best);
}

/** The request after the edits that have made another one the best; undefined where the pins forbid one of them. */
function editedAlike(
  space: Space,
  first: Judged,
  edits: readonly Edit[],
  pins: readonly Pin[],
  wanted: readonly WantedIssue[],
): Judged | undefined {
  const params = edits.reduce((edited, edit) => pinned(space, edited, edit), first.params);
  if (!pins.every((pin) => keeps(params, pin))) return undefined;
  return judged(changed(space, first, edits.flat(), params), wanted);
}

/** What is to be repaired, and what must stay as it is, whatever the pinned values are that no condition asks for. */
function troubleOf({ decisive }: Space, first: Judged, pins: readonly Pin[]): string {
  let trouble = issuesLeft(first);
  for (const pin of pins) {
    const isDecisive = pin.kind === "value" && decisive.has(placeText(pin.steps));
    trouble += `\n${pin.kind} ${pathText(pin.steps)} ${isDecisive ? JSON.stringify(pin.value) : ""}`;
  }
  return trouble;
}

/** What keeps a request from being the wanted one. */
function issuesLeft({ others, isReached }: Judged): string {
  return others.map(({ path, rule }) => `${path} ${rule}\n`).join("") + String(isReached);
}

/** The start with the pins and nothing else changed, whatever its issues; undefined when the pins contradict each other. */
export function requestWith(
  space: Space,
  start: Judgement,
  pins: readonly Pin[],
  wanted: readonly WantedIssue[] = [],
): Judged | undefined {
  const params = pinned(space, start.params, pins);
  if (!pins.every((pin) => keeps(params, pin))) return undefined;
  return judged(changed(space, start, pins, params), wanted);
}

/** What is wrong with a request after changes of another one. */
function changed({ oracle }: Space, before: Judgement, changes: readonly Pin[], params: Params): Judgement {
  const names = changes.map(({ steps }) => String(steps[0]));
  return oracle.judgeChanged(before, params, names);
}

function inOrder(space: Space, { params, faults, issues, others, isReached }: Judged): FoundRequest {
  return { params: inSpecOrder(space.action.parameters, params), faults, issues, others, isReached };
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
        const judgement = changed(space, next, edit, edited);
        const found = judged(judgement, wanted, key.length, [...next.edits, edit]);
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
  /** What has been changed since the repair began. */
  readonly edits: readonly Edit[];
}

function judged(
  judgement: Judgement,
  wanted: readonly WantedIssue[],
  size = Infinity,
  edits: readonly Edit[] = [],
): Judged {
  const { params, faults } = judgement;
  const issues = findingsOf(judgement);
  const others = [...issues];
  let missing = 0;
  for (const { rule, path } of wanted) {
    const index = others.findIndex((issue) => issue.rule === rule && (path === undefined || issue.path === path));
    if (index < 0) missing++;
    else others.splice(index, 1);
  }
  let cost = 100 * missing;
  for (const { severity } of others) cost += severity === "error" ? 3 : 2;
  return { params, faults, issues, others, isReached: missing === 0, cost, size, edits };
}

function isBetter(a: Judged, b: Judged): boolean {
  return a.cost < b.cost || (a.cost === b.cost && a.size < b.size);
}

function insert(waiting: Judged[], found: Judged): void {
  const index = waiting.findIndex((each) => isBetter(found, each));
  if (index < 0) waiting.push(found);
  else waiting.splice(index, 0, found);
}

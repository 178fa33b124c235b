import { type Change, change, type Place, within } from "../change.js";
import type { Paginator, Waiter, WaiterState } from "../../model/model.js";
import { pairUp } from "./pairing.js";
import { sameElements } from "./same.js";
import { compareText } from "./texts.js";

/** How the pages of a list are gone through. */
export function comparePaginator(outer: Place, before: Paginator | undefined, after: Paginator | undefined): Change[] {
  const place = within(outer, "paginator");
  if (before === undefined || after === undefined) {
    if (before === after) return [];
    const code = before === undefined ? "paginator-added" : "paginator-removed";
    return [change(code, place, "presence", before?.items, after?.items)];
  }
  const [older, newer] = [factsOf(before), factsOf(after)];
  const names = [...new Set([...Object.keys(older), ...Object.keys(newer)])];
  return [
    ...compareText(place, "items", before.items, after.items, "paginator-items-changed"),
    ...(before.kind === after.kind
      ? names.flatMap((name) => compareText(place, name, older[name], newer[name], "paginator-changed"))
      : [change("paginator-changed", place, "kind", before.kind, after.kind)]),
  ];
}

/** All but what is compared by itself. */
function factsOf({ kind: _, items: __, span: ___, ...facts }: Paginator): Readonly<Record<string, unknown>> {
  return facts;
}

/** States to wait for, by their ids. */
export function compareWaiters(outer: Place, before: readonly Waiter[], after: readonly Waiter[]): Change[] {
  const { added, removed, kept } = pairUp(before, after, ({ id }) => id);
  const at = ({ id }: Waiter) => within(outer, `waiters.${id}`);
  return [
    ...removed.map((waiter) => change("waiter-removed", at(waiter), "presence", waiter.id, undefined)),
    ...added.map((waiter) => change("waiter-added", at(waiter), "presence", undefined, waiter.id)),
    ...kept.flatMap(([older, newer]) => compareWaiter(at(older), older, newer)),
  ];
}

function compareWaiter(place: Place, before: Waiter, after: Waiter): Change[] {
  const needs = pairUp(before.require, after.require, (name) => name);
  const [wasOptional, isOptional] = [endsWithoutAnswer(before), endsWithoutAnswer(after)];
  const answer = isOptional ? "waiter-answer-optional" : "waiter-answer-certain";
  return [
    ...compareStates(place, "success", before, after, wasOptional === isOptional ? "waiter-states-changed" : answer),
    ...compareStates(place, "failure", before, after, "waiter-states-changed"),
    ...needs.removed.map((name) => change("waiter-parameter-optional", place, `require.${name}`, name, undefined)),
    ...needs.added.map((name) => change("waiter-parameter-required", place, `require.${name}`, undefined, name)),
    ...(["delay", "maxDelay", "attempts"] as const).flatMap((fact) =>
      compareText(place, fact, before[fact], after[fact], "waiter-pace-changed"),
    ),
    ...compareText(place, "description", before.description, after.description, "description-changed"),
  ];
}

function compareStates(
  place: Place,
  fact: "success" | "failure",
  before: Waiter,
  after: Waiter,
  code: "waiter-states-changed" | "waiter-answer-optional" | "waiter-answer-certain",
): Change[] {
  const isSame = sameElements(before[fact], after[fact]);
  return isSame ? [] : [change(code, place, fact, before[fact].map(stateInWords), after[fact].map(stateInWords))];
}

function endsWithoutAnswer({ success }: Waiter): boolean {
  return success.some(({ kind }) => kind === "error");
}

/** `every Jobs: Status = "Succeeded"`, `error InvalidId.NotFound` */
function stateInWords(state: WaiterState): string {
  if (state.kind === "error") return `error ${state.code}`;
  const tests = state.tests.map(
    ({ path, values }) => `${path.join(".")} = ${values.map((value) => JSON.stringify(value)).join(" or ")}`,
  );
  const absent = state.absent === undefined ? [] : [`no ${state.absent.join(".")}`];
  const list = state.kind === "fields" ? "" : `${state.kind} ${state.list.join(".")}: `;
  return list + [...tests, ...absent].join(", ");
}

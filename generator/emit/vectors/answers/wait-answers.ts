/** Answers that show a state of a waiter, come near to it, or show none. */
import { memberAt } from "../../../model/member-values.js";
import type { BareAction, BareMember, BareWaiter } from "../../../model/bare.js";
import type { Literal, MemberPath, WaiterState } from "../../../model/model.js";
import { responseOnTheWire } from "../../../wire/response.js";
import type { ApiFacts } from "../client.js";
import type { WaiterVector } from "../format.js";
import { type Params, withPath } from "../requests/path.js";

export type Exchange = WaiterVector["exchanges"][number];
type FieldState = Exclude<WaiterState, { readonly kind: "error" }>;

const REQUEST_ID = "R-1";

export function errorExchange(status: number, code: string): Exchange {
  return { status, body: { RequestId: REQUEST_ID, Code: code, Message: "The service says why." } };
}

/** An answer for each value that shows the state. */
export function showing({ errors }: Pick<ApiFacts, "errors">, action: BareAction, state: WaiterState): Exchange[] {
  if (state.kind === "error") {
    const known = [...action.errors, ...errors].find(({ code }) => code === state.code);
    return [errorExchange(known?.status ?? 404, state.code.replaceAll("%s", "Thing"))];
  }
  const [first, ...others] = state.tests;
  if (first === undefined) return [answer(action, {})];
  return first.values.map((value) => {
    const fields = others.map(({ path, values }) => [path, values[0]!] as const);
    return answer(action, inState(state, [withFields([[first.path, value], ...fields])]));
  });
}

/** An answer that shows no state of the waiter. */
export function showingNone(action: BareAction, waiter: BareWaiter): Exchange {
  const [state] = fieldStates(waiter);
  return answer(action, state === undefined ? {} : inState(state, [wrongFields(action, waiter, state)]));
}

/** Answers that come near to the first state: a list that is empty or partly so, a field that should be absent. */
export function almostShowing(action: BareAction, waiter: BareWaiter): Exchange[] {
  const [state] = waiter.success;
  if (state.kind === "error") return [];
  const right = withFields(state.tests.map(({ path, values }) => [path, values[0]!]));
  const wrong = wrongFields(action, waiter, state);
  const lists = { fields: [], every: [[], [right, wrong]], some: [[], [wrong, wrong]] }[state.kind];
  const bodies = lists.map((elements) => inState(state, elements));
  if (state.absent !== undefined) bodies.push(withPath(inState(state, [right]), state.absent, "more"));
  return bodies.map((body) => answer(action, body));
}

function answer(action: BareAction, fields: Params): Exchange {
  return { status: 200, body: responseOnTheWire(action.response, { RequestId: REQUEST_ID, ...fields }) };
}

/** The fields where the state looks for them: in the answer, or in elements of a list of it. */
function inState(state: FieldState, elements: readonly Params[]): Params {
  return state.kind === "fields" ? (elements[0] ?? {}) : withPath({}, state.list, elements);
}

function withFields(fields: readonly (readonly [MemberPath, Literal])[]): Params {
  return fields.reduce<Params>((filled, [path, value]) => withPath(filled, path, value), {});
}

function fieldStates({ success, failure }: BareWaiter): FieldState[] {
  return [...success, ...failure].filter((state) => state.kind !== "error");
}

/** The fields of a state with values that no state speaks of, the fields' own ones where there are such. */
function wrongFields(action: BareAction, waiter: BareWaiter, state: FieldState): Params {
  const taken = fieldStates(waiter).flatMap(({ tests }) => tests.flatMap(({ values }) => values));
  const members = membersOf(action, state);
  return withFields(state.tests.map(({ path }) => [path, valueBeside(taken, memberAt(members, path))]));
}

function valueBeside(taken: readonly Literal[], member: BareMember | undefined): Literal {
  const type = member?.type;
  if (type?.kind === "boolean") return !taken.includes(true);
  const values = type !== undefined && "values" in type ? (type.values ?? []) : [];
  const other = values.map(({ value }) => value).find((value) => !taken.includes(value));
  return other ?? (type?.kind === "string" ? "Other" : -1);
}

function membersOf({ response }: BareAction, state: FieldState): readonly BareMember[] {
  if (state.kind === "fields") return response;
  const list = memberAt(response, state.list)?.type;
  return list?.kind === "list" && list.items.kind === "structure" ? list.items.members : [];
}

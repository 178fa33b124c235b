import type { Action, Literal, MemberPath, Waiter, WaiterState } from "../../model/model.js";
import { paceInWords } from "../../model/waiter-words.js";
import { waitingSamples } from "../../samples/waiting.js";
import { CIRCUMSTANCES } from "./circumstances.js";
import { actionPage, anchors, waiterName } from "./names.js";
import type { PageContext } from "./page-context.js";
import { code, join, link, type Markdown, PLAIN, prose, words } from "./safe.js";
import { type SampleView, sampleViews } from "./sample-view.js";
import { shortestRequest } from "./shortest-request.js";

/** A state to wait for. */
export interface WaiterView {
  readonly anchor: string;
  readonly name: string;
  readonly description: string;
  /** When it is reached, and when it never will be. */
  readonly states: Markdown;
  readonly pace: Markdown;
  /** The standalone function of TypeScript. */
  readonly functionName: string;
  readonly samples: readonly SampleView[];
}

export function waiterView(waiter: Waiter, context: PageContext): WaiterView {
  const { action } = context;
  const name = waiterName(waiter);
  const request = { params: shortestRequest(action, waiter.require), regionId: CIRCUMSTANCES.region };
  return {
    anchor: anchors.waiter(waiter.id),
    name,
    description: waiter.description,
    states: statesWords(waiter, action),
    pace: prose(`Asked ${paceInWords(waiter)}.`, PLAIN),
    functionName: `waitUntil${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
    samples: sampleViews(waitingSamples(context.facts, request, waiter.id)),
  };
}

/** A row of the table of all waiters of an API. */
export function waiterRow(waiter: Waiter, action: Action): { readonly waiter: Markdown; readonly states: Markdown } {
  const target = `${actionPage(action.name)}#${anchors.waiter(waiter.id)}`;
  return { waiter: link(code(waiterName(waiter)), target), states: statesWords(waiter, undefined) };
}

function statesWords({ success, failure, require }: Waiter, action: Action | undefined): Markdown {
  const named = (states: readonly WaiterState[]) =>
    join(
      states.map((state) => stateWords(state, action)),
      ", or ",
    );
  const needed = join(
    require.map((name) => (action === undefined ? code(name) : link(code(name), `#${anchors.parameter([name])}`))),
    ", ",
  );
  return join(
    [
      words`Reached when ${named(success)}.`,
      ...(failure.length === 0 ? [] : [words`Fails when ${named(failure)}.`]),
      ...(require.length === 0 ? [] : [words`Needs ${needed}.`]),
    ],
    " ",
  );
}

/** A state in words; fields are links on the Action's own page. */
function stateWords(state: WaiterState, action: Action | undefined): Markdown {
  if (state.kind === "error") return words`the service answers ${code(state.code)}`;
  const [list, which] =
    state.kind === "fields" ? [[], words``] : [state.list, state.kind === "every" ? words`each ` : words`any `];
  const tests = state.tests.map(({ path, values }) => {
    const shown = list.length === 0 ? path.join(".") : `${list.join(".")}[].${path.join(".")}`;
    return words`${which}${field([...list, ...path], shown, action)} is ${anyOf(values)}`;
  });
  const { absent } = state;
  if (absent !== undefined) tests.push(words`there is no ${field(absent, absent.join("."), action)}`);
  return join(tests, " and ");
}

function field(path: MemberPath, shown: string, action: Action | undefined): Markdown {
  const name = code(shown);
  return action === undefined ? name : link(name, `#${anchors.response(path)}`);
}

function anyOf(values: readonly Literal[]): Markdown {
  return join(
    values.map((value) => code(String(value))),
    " or ",
  );
}

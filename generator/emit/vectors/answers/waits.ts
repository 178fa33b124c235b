/** What waiters meet: the state at once or later, its end, too many requests, and errors. */
import type { BareWaiter } from "../../../model/bare.js";
import type { ApiFacts } from "../client.js";
import type { WaiterVector } from "../format.js";
import { inSpecOrder } from "../requests/order.js";
import { type Params, withoutValue } from "../requests/path.js";
import { goodValue, type Space } from "../requests/space.js";
import { almostShowing, errorExchange, type Exchange, showing, showingNone } from "./wait-answers.js";

export function waiterVectors(api: ApiFacts, space: Space, smallest: Params): WaiterVector[] {
  return space.action.waiters.flatMap((waiter) => vectorsOf(api, space, smallest, waiter));
}

type Outcome = WaiterVector["outcome"];

function vectorsOf(api: ApiFacts, space: Space, smallest: Params, waiter: BareWaiter): WaiterVector[] {
  const { action } = space;
  const { id, delay, maxDelay, attempts, require, success, failure } = waiter;
  const demanded = Object.fromEntries(require.map((name) => [name, goodValue(space, [name])]));
  const params = inSpecOrder(action.parameters, { ...smallest, ...demanded });
  const pauses = (count: number): number[] =>
    Array.from({ length: count }, (_, index) => Math.min(delay * 2 ** index, maxDelay));
  const vector = (name: string, exchanges: Exchange[], count: number, outcome: Outcome): WaiterVector => ({
    id: `${id}/${name}`,
    waiter: id,
    action: action.name,
    params,
    exchanges,
    delays: pauses(count),
    outcome,
  });
  const none = showingNone(action, waiter);
  const [shown] = showing(api, action, success[0]) as [Exchange];
  const states = (name: string, all: BareWaiter["failure"], before: Exchange[], outcome: Outcome): WaiterVector[] =>
    all
      .flatMap((state) => showing(api, action, state))
      .map((each, index) => vector(`${name}-${index + 1}`, [...before, each], before.length, outcome));
  return [
    ...states("at-once", success, [], "success"),
    vector("after-two-pauses", [none, none, shown], 2, "success"),
    ...states("failed", failure, [none], "failure"),
    ...almostShowing(action, waiter).map((each, index) =>
      vector(`not-quite-${index + 1}`, [each, shown], 1, "success"),
    ),
    vector("too-many-requests", [none], attempts - 1, "attempts"),
    vector("foreign-error", [none, errorExchange(403, "Forbidden.RAM")], 1, "error"),
    vector("passing-error", [errorExchange(400, "Throttling"), shown], 1, "success"),
    ...require.map((name) => ({ ...vector(`without-${name}`, [], 0, "error"), params: withoutValue(params, [name]) })),
  ];
}

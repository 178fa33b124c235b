import type { Action, Member, Service, Waiter } from "../../model/model.js";
import type { Giver } from "./id-flow.js";
import { innerMembers } from "./inner-members.js";
import { notYetHere } from "./job-words.js";
import { actionPage, anchors, waiterName } from "./names.js";
import type { PageContext } from "./page-context.js";
import { code, join, link, type Markdown, PLAIN, prose, words } from "./safe.js";

/** What belongs to an Action: the others of its resource, where its ids come from and go to, what waits for its end. */
export interface RelatedView {
  readonly resource: Markdown;
  readonly hasOthers: boolean;
  readonly others: Markdown;
  readonly hasIds: boolean;
  readonly ids: readonly Markdown[];
  readonly hasWaiters: boolean;
  readonly waiters: Markdown;
}

export function relatedView(context: PageContext): RelatedView {
  const { action, service } = context;
  const resource = service.resources.find(({ name }) => name === action.resource);
  const others = service.actions.filter((other) => other.resource === action.resource && other !== action);
  const ids = [...takenIds(context), ...givenIds(context)];
  const waiters = waitersFor(action, service);
  return {
    resource: link(prose(resource?.title ?? action.resource, PLAIN), `index.md#${anchors.resource(action.resource)}`),
    hasOthers: others.length > 0,
    others: actionLinks(others),
    hasIds: ids.length > 0,
    ids,
    hasWaiters: waiters.length > 0,
    waiters: join(
      waiters.map(({ owner, waiter }) =>
        link(code(`waitUntil.${waiterName(waiter)}`), `${actionPage(owner.name)}#${anchors.waiter(waiter.id)}`),
      ),
      ", ",
    ),
  };
}

/** From how many Actions on they are only counted. */
const MANY = 6;

/** Where the ids among the parameters come from. */
function takenIds({ action, ids }: PageContext): Markdown[] {
  return names(action.parameters).flatMap(({ path, name }) => {
    const givers = ids.givers(name).filter((giver) => giver !== action);
    if (givers.length === 0) return [];
    const own = link(code(path.join(".")), `#${anchors.parameter(path)}`);
    return [words`${own} comes from ${giverLinks(givers, name)}.`];
  });
}

/** What takes the ids that the response brings. */
function givenIds({ action, ids }: PageContext): Markdown[] {
  return names(action.response).flatMap(({ path, name }) => {
    const takers = ids.takers(name).filter((taker) => taker !== action);
    if (takers.length === 0 || !ids.givers(name).includes(action)) return [];
    const own = link(code(path.join(".")), `#${anchors.response(path)}`);
    return [words`${own} is taken by ${counted(takers.map(actionPiece), name)}.`];
  });
}

function giverLinks(givers: readonly Giver[], name: string): Markdown {
  const known = givers.filter((giver) => typeof giver !== "string");
  if (known.length > 0) return counted(known.map(actionPiece), name);
  const pending = join(
    givers.map((giver) => code(String(giver))),
    ", ",
  );
  return words`${pending} (${notYetHere()})`;
}

function counted(pieces: readonly Markdown[], name: string): Markdown {
  if (pieces.length < MANY) return join(pieces, ", ");
  return link(prose(`${pieces.length} Actions`, PLAIN), `fields.md#${anchors.field(name)}`);
}

/** The names in a structure with their paths, each once. */
function names(
  members: readonly Member[],
  parent: readonly string[] = [],
): { path: readonly string[]; name: string }[] {
  const all = members.flatMap(({ name, type }) => {
    const path = [...parent, name];
    return [{ path, name }, ...names(innerMembers(type), path)];
  });
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
}

/** What one waits for after a change: the states of the very thing, or of any of its resource. */
function waitersFor(action: Action, service: Service): { readonly owner: Action; readonly waiter: Waiter }[] {
  if (action.effect !== "write") return [];
  const owners = service.actions.filter(({ resource, waiters }) => resource === action.resource && waiters.length > 0);
  const same = owners.filter(({ name }) => thingOf(name) === thingOf(action.name));
  return (same.length > 0 ? same : owners).flatMap((owner) => owner.waiters.map((waiter) => ({ owner, waiter })));
}

/** `LoadBalancerHTTPListener` of `CreateLoadBalancerHTTPListener` and `DescribeLoadBalancerHTTPListenerAttribute`. */
function thingOf(name: string): string {
  return name.replace(/^[A-Z][a-z]+/, "").replace(/Attribute$/, "");
}

function actionLinks(actions: readonly Action[]): Markdown {
  return join(actions.map(actionPiece), ", ");
}

function actionPiece({ name }: Action): Markdown {
  return link(code(name), actionPage(name));
}

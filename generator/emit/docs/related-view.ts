import type { Action, Member, MemberPath } from "../../model/model.js";
import type { ActionOutline, ApiOutline } from "./api-outline.js";
import { type IdLinks, type IdLinksOf, MANY, type OtherActions } from "./id-flow.js";
import { notYetHere } from "./job-words.js";
import { membersWithin } from "./members-within.js";
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
  const others = service.actions.filter((other) => other.resource === action.resource && other.name !== action.name);
  const ids = [...takenIds(context), ...givenIds(context)];
  const waiters = waitersFor(action, service);
  return {
    resource: link(prose(resource?.title ?? action.resource, PLAIN), `index.md#${anchors.resource(action.resource)}`),
    hasOthers: others.length > 0,
    others: others.length > MOST_NAMED ? listedIn(action, others.length) : named(others),
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

/** How many Actions of a resource are named on each other's pages; more of them only its list names. */
const MOST_NAMED = 100;

function named(others: readonly ActionOutline[]): Markdown {
  return join(
    others.map(({ name }) => actionPiece(name)),
    ", ",
  );
}

function listedIn({ resource }: Action, count: number): Markdown {
  return link(prose(`${count} others`, PLAIN), `index.md#${anchors.resource(resource)}`);
}

/** Where the ids among the parameters come from. */
function takenIds({ action, ids }: PageContext): Markdown[] {
  return placesOf(ids, action.parameters).flatMap(([path, { givers, pending }, name]) => {
    if (givers.count + pending.length === 0) return [];
    const own = link(code(path.join(".")), `#${anchors.parameter(path)}`);
    return [words`${own} comes from ${givers.count > 0 ? counted(givers, name) : pendingNames(pending)}.`];
  });
}

/** What takes the ids that the response brings. */
function givenIds({ action, ids }: PageContext): Markdown[] {
  return placesOf(ids, action.response).flatMap(([path, { takers }, name]) => {
    if (takers.count === 0) return [];
    const own = link(code(path.join(".")), `#${anchors.response(path)}`);
    return [words`${own} is taken by ${counted(takers, name)}.`];
  });
}

function pendingNames(pending: readonly string[]): Markdown {
  return words`${join(pending.map(code), ", ")} (${notYetHere()})`;
}

function counted({ count, names: named }: OtherActions, name: string): Markdown {
  if (count < MANY) return join(named.map(actionPiece), ", ");
  return link(prose(`${count} Actions`, PLAIN), `fields.md#${anchors.field(name)}`);
}

/** The ids at any depth, each once, with what has to do with it: where it stands first. */
function placesOf(
  ids: IdLinksOf,
  members: readonly Member[],
): (readonly [path: MemberPath, links: IdLinks, name: string])[] {
  const places = new Map<string, readonly [MemberPath, IdLinks, string]>();
  for (const { path, member } of membersWithin(members)) {
    const { name } = member;
    const links = Object.hasOwn(ids, name) && !places.has(name) ? ids[name] : undefined;
    if (links !== undefined) places.set(name, [path, links, name]);
  }
  return [...places.values()];
}

/** What one waits for after a change: the states of the very thing, or of any of its resource. */
function waitersFor(
  action: Action,
  service: ApiOutline,
): { readonly owner: ActionOutline; readonly waiter: ActionOutline["waiters"][number] }[] {
  if (action.effect !== "write") return [];
  const owners = service.actions.filter(({ resource, waiters }) => resource === action.resource && waiters.length > 0);
  const same = owners.filter(({ name }) => thingOf(name) === thingOf(action.name));
  return (same.length > 0 ? same : owners).flatMap((owner) => owner.waiters.map((waiter) => ({ owner, waiter })));
}

/** `LoadBalancerHTTPListener` of `CreateLoadBalancerHTTPListener` and `DescribeLoadBalancerHTTPListenerAttribute`. */
function thingOf(name: string): string {
  return name.replace(/^[A-Z][a-z]+/, "").replace(/Attribute$/, "");
}

function actionPiece(name: string): Markdown {
  return link(code(name), actionPage(name));
}

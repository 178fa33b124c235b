/**
 * An API as inputs of functions whose results are remembered: its names and the members of its Actions, without the words
 * that only the pages of the Actions say. The members of each are an input of their own, since their digests are known.
 */
import { type Members, membersOf } from "../model/members-of.js";
import type { Action, Resource, Service } from "../model/model.js";

export type { Members };

/** An API but for the members of its Actions. */
export interface ApiFrame extends Pick<Service, "name" | "product" | "title" | "version" | "pending"> {
  readonly resources: readonly Pick<Resource, "name" | "title">[];
  readonly actions: readonly ActionFrame[];
}

export interface ActionFrame extends Pick<Action, "name" | "resource" | "effect" | "job"> {
  readonly waiters: readonly { readonly id: string }[];
}

/** The members of Actions, in the order of these. */
export type MemberLists = readonly Members[];

export interface ApiMembers extends ApiFrame {
  readonly actions: readonly (ActionFrame & Members)[];
}

const parts = new WeakMap<Service, readonly [ApiFrame, ...MemberLists]>();

/** What `apiOf` puts together again; the same objects for the same service. */
export function partsOf(service: Service): readonly [ApiFrame, ...MemberLists] {
  let known = parts.get(service);
  if (known === undefined) parts.set(service, (known = [frameOf(service), ...service.actions.map(membersOf)]));
  return known;
}

function frameOf({ name, product, title, version, pending, resources, actions }: Service): ApiFrame {
  return {
    name,
    product,
    title,
    version,
    pending,
    resources: resources.map((resource) => ({ name: resource.name, title: resource.title })),
    actions: actions.map((action) => {
      const job = action.job === undefined ? {} : { job: action.job };
      const waiters = action.waiters.map(({ id }) => ({ id }));
      return { name: action.name, resource: action.resource, effect: action.effect, ...job, waiters };
    }),
  };
}

const apis = new WeakMap<ApiFrame, { readonly api: ApiMembers; readonly lists: MemberLists }>();

/** The same object for the same parts, so that what is found out of it is found out once. */
export function apiOf(frame: ApiFrame, lists: MemberLists): ApiMembers {
  const known = apis.get(frame);
  if (known !== undefined && known.lists.every((list, index) => list === lists[index])) return known.api;
  const api = { ...frame, actions: withMembers(frame.actions, lists) };
  apis.set(frame, { api, lists });
  return api;
}

/** Actions with their members. */
export function withMembers<Own extends object>(actions: readonly Own[], lists: MemberLists): (Own & Members)[] {
  return actions.map((action, index) => ({ ...action, ...(lists[index] ?? NO_MEMBERS) }));
}

const NO_MEMBERS: Members = { parameters: [], response: [] };

import type { Action, Service } from "../../model/model.js";

/**
 * What the page of one Action may know of its API, as plain data: little enough that an edit of an Action leaves the
 * pages of the others as they are.
 */
export interface ApiOutline extends Pick<
  Service,
  "name" | "version" | "documents" | "endpoints" | "resources" | "errors" | "pending"
> {
  readonly actions: readonly ActionOutline[];
}

export interface ActionOutline extends Pick<Action, "name" | "resource"> {
  readonly waiters: readonly { readonly id: string }[];
}

export function apiOutline(service: Service): ApiOutline {
  const { name, version, documents, endpoints, resources, errors, pending } = service;
  const actions = service.actions.map((action) => ({
    name: action.name,
    resource: action.resource,
    waiters: action.waiters.map(({ id }) => ({ id })),
  }));
  return { name, version, documents, endpoints, resources, errors, pending, actions };
}

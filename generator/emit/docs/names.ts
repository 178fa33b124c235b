/** What pages, anchors and the TypeScript samples call things. */
import type { MemberPath, Waiter } from "../../model/model.js";
import type { ConflictGroup } from "./conflict-groups.js";
import { anchorId } from "./safe.js";

/** An API or an Action. */
interface Named {
  readonly name: string;
}

export function actionPage(name: string): string {
  return `${name}.md`;
}

/** Anchors of what spec text names; headings of our own words have those that GitHub gives them. */
export const anchors = {
  resource: (name: string) => anchorId("resource", name),
  lifecycle: (resource: string) => anchorId("lifecycle", resource),
  parameter: (path: MemberPath) => anchorId("request", ...path),
  response: (path: MemberPath) => anchorId("response", ...path),
  rule: (id: string) => anchorId("rule", id),
  waiter: (id: string) => anchorId("waiter", id),
  error: (code: string) => anchorId("error", code),
  /** On the page of all names. */
  field: (name: string) => anchorId("field", name),
  /** On the page of all conflicts. */
  conflicts: ({ isShared, name }: Pick<ConflictGroup, "isShared" | "name">, service: Named) =>
    anchorId(isShared ? "shared" : "action", service.name, name),
  conflictsOfResource: (resource: string, service: Named) => anchorId("resource", service.name, resource),
  conflictsAcross: (service: Named) => anchorId("several", service.name),
  conflictsOfService: (service: Named) => anchorId("service", service.name),
};

export function methodName(action: Named): string {
  return action.name.slice(0, 1).toLowerCase() + action.name.slice(1);
}

/** The method of `client.waitUntil`: `loadBalancerActive` for `load-balancer-active`. */
export function waiterName({ id }: Pick<Waiter, "id">): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

export function clientName(service: Named): string {
  return `${service.name.slice(0, 1).toUpperCase()}${service.name.slice(1)}Client`;
}

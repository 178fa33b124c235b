/** What pages, anchors and the TypeScript samples call things. */
import type { Action, MemberPath, Service } from "../../model/model.js";
import type { ConflictGroup } from "./conflict-groups.js";
import { anchorId } from "./safe.js";

export function actionPage(name: string): string {
  return `${name}.md`;
}

/** Anchors of what spec text names; headings of our own words have those that GitHub gives them. */
export const anchors = {
  resource: (name: string) => anchorId("resource", name),
  parameter: (path: MemberPath) => anchorId("request", ...path),
  response: (path: MemberPath) => anchorId("response", ...path),
  rule: (id: string) => anchorId("rule", id),
  error: (code: string) => anchorId("error", code),
  /** On the page of all conflicts. */
  conflicts: ({ isShared, name }: ConflictGroup, service: Service) =>
    anchorId(isShared ? "shared" : "action", service.name, name),
  conflictsOfResource: (resource: string, service: Service) => anchorId("resource", service.name, resource),
  conflictsAcross: (service: Service) => anchorId("several", service.name),
  conflictsOfService: (service: Service) => anchorId("service", service.name),
};

export function methodName(action: Action): string {
  return action.name.slice(0, 1).toLowerCase() + action.name.slice(1);
}

export function clientName(service: Service): string {
  return `${service.name.slice(0, 1).toUpperCase()}${service.name.slice(1)}Client`;
}

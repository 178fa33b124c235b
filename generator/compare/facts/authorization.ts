import { type Change, change, type Place, within } from "../change.js";
import type { Authorization, AuthorizationResource } from "../../model/model.js";
import { pairUp } from "./pairing.js";
import { compareText } from "./texts.js";

/** What a caller's policy must allow. */
export function compareAuthorization(
  outer: Place,
  before: Authorization | undefined,
  after: Authorization | undefined,
): Change[] {
  const place = within(outer, "authorization");
  if (before === undefined || after === undefined) {
    if (before === after) return [];
    const code = before === undefined ? "authorization-added" : "authorization-removed";
    return [change(code, place, "presence", before?.action, after?.action)];
  }
  const keys = pairUp(before.conditionKeys, after.conditionKeys, (key) => key);
  const dependent = pairUp(before.dependentActions, after.dependentActions, (action) => action);
  return [
    ...compareText(place, "action", before.action, after.action, "authorization-action-changed"),
    ...compareText(place, "access", before.access, after.access, "authorization-access-changed"),
    ...compareResources(place, before.resources, after.resources),
    ...keys.removed.map((key) => change("condition-key-removed", place, `conditionKeys.${key}`, key, undefined)),
    ...keys.added.map((key) => change("condition-key-added", place, `conditionKeys.${key}`, undefined, key)),
    ...dependent.removed.map((action) =>
      change("dependent-action-removed", place, `dependentActions.${action}`, action, undefined),
    ),
    ...dependent.added.map((action) =>
      change("dependent-action-added", place, `dependentActions.${action}`, undefined, action),
    ),
  ];
}

type Resources = readonly AuthorizationResource[] | undefined;

function compareResources(place: Place, before: Resources, after: Resources): Change[] {
  if (before === undefined || after === undefined) {
    if (before === after) return [];
    const code = before === undefined ? "authorization-resources-known" : "authorization-resources-unknown";
    return [change(code, place, "resources", before?.map(typeOf), after?.map(typeOf))];
  }
  const { added, removed, kept } = pairUp(before, after, typeOf);
  const fact = (resource: AuthorizationResource) => `resources.${resource.type}`;
  return [
    ...removed.map((resource) => {
      const code = resource.required ? "authorization-resource-optional" : "authorization-resource-removed";
      return change(code, place, fact(resource), resource.arn ?? resource.type, undefined);
    }),
    ...added.map((resource) => {
      const code = resource.required ? "authorization-resource-required" : "authorization-resource-added";
      return change(code, place, fact(resource), undefined, resource.arn ?? resource.type);
    }),
    ...kept.flatMap(([older, newer]) => {
      const required = newer.required ? "authorization-resource-required" : "authorization-resource-optional";
      const arn =
        older.arn === undefined
          ? "resource-arn-known"
          : newer.arn === undefined
            ? "resource-arn-unknown"
            : "resource-arn-changed";
      return [
        ...compareText(place, `${fact(older)}.required`, older.required, newer.required, required),
        ...compareText(place, `${fact(older)}.arn`, older.arn, newer.arn, arn),
      ];
    }),
  ];
}

function typeOf({ type }: AuthorizationResource): string {
  return type;
}

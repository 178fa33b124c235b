import { elementMembers, memberAt } from "../../model/member-values.js";
import type { Condition, Member, Rule, Type } from "../../model/model.js";

/**
 * Whether the types of a request can say a rule: then a call that breaks it does not compile. Types speak of what is
 * given together with what, under conditions on closed sets of values and on what is given.
 */
export function isRequirement({ severity, demand, condition, within }: Rule, parameters: readonly Member[]): boolean {
  if (severity !== "error") return false;
  const members = within === undefined ? parameters : elementMembers(parameters, within);
  switch (demand.kind) {
    case "require":
      return condition === undefined || canBeTyped(condition, members);
    case "forbid":
      return condition !== undefined && canBeTyped(condition, members);
    case "exclusive":
    case "atLeastOne":
    case "allOrNone":
      return condition === undefined;
    default:
      return false;
  }
}

function canBeTyped({ tests }: Condition, members: readonly Member[]): boolean {
  return tests.every(({ kind, path }) => kind !== "equals" || isClosed(memberAt(members, path)?.type));
}

function isClosed(type: Type | undefined): boolean {
  if (type?.kind === "boolean") return true;
  return (type?.kind === "string" || type?.kind === "integer") && type.values !== undefined && !type.open;
}

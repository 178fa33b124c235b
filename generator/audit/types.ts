import type { Member, Type } from "../model/model.js";
import type { ElementFact, ProviderField } from "../provider/facts.js";

/** Whether two types agree, as far as the provider tells what is in its own. */
export function typesAgree(spec: Type, fact: ElementFact): boolean {
  switch (spec.kind) {
    case "string":
    case "boolean":
      return fact.type === spec.kind;
    case "integer":
    case "long":
    case "number":
      return fact.type === "number" || fact.type === "integer";
    case "structure":
    case "map":
      return fact.type === "object";
    case "list":
      return fact.type === "array" && (fact.items === undefined || typesAgree(spec.items, fact.items));
    default:
      return spec satisfies never;
  }
}

/** The members on both sides, through any lists around them; undefined when one side tells none. */
export function membersOf(
  spec: Type,
  fact: ElementFact,
): { members: readonly Member[]; fields: readonly ProviderField[] } | undefined {
  if (spec.kind === "list") return fact.items === undefined ? undefined : membersOf(spec.items, fact.items);
  if (spec.kind !== "structure" || fact.fields === undefined) return undefined;
  return { members: spec.members, fields: fact.fields };
}

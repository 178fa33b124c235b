import type { Literal, Member } from "./model.js";
import { validateValue } from "./validate.js";
import { enumMessage, typeMessage } from "./wording.js";

/** Why a member can never have a value that a condition or a limit speaks of; undefined when it can. */
export function valueFault(
  value: Literal,
  { name, type }: Member,
): { readonly reason: string; readonly candidates?: readonly string[] } | undefined {
  if (type.kind === "list" || type.kind === "structure" || type.kind === "map") {
    return { reason: typeMessage(name, type) };
  }
  if (type.kind !== "boolean" && type.kind !== "number" && type.values !== undefined && typeof value !== "boolean") {
    // The values of an open set are checked as well: what speaks of one more had better list it.
    const values = type.values.map((each) => each.value);
    return values.includes(value) ? undefined : { reason: enumMessage(name, values), candidates: values.map(String) };
  }
  const [issue] = validateValue(type, value, name);
  return issue && { reason: issue.message };
}

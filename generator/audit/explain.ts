import type { Action } from "../model/model.js";
import type { Difference, Explanation } from "./finding.js";

/**
 * What the spec says about a difference. A conflict about `parameters.Tag.Value.required` explains that one alone, one
 * about `parameters.Tag.Value` all of that member, and neither anything of the members inside of it.
 */
export function explain(
  path: string,
  { member, deprecation }: Difference,
  { conflicts }: Action,
): Explanation | undefined {
  const conflict =
    conflicts.find(({ about }) => about === path) ?? conflicts.find(({ about }) => member !== "" && about === member);
  if (conflict !== undefined) return { by: "conflict", ...conflict };
  // The language defines "deprecated" as: only an older document has it.
  if (deprecation !== undefined) return { by: "deprecated", ...deprecation };
  return undefined;
}

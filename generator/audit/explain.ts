import { place } from "../diagnostics/render.js";
import type { Action, Conflict } from "../model/model.js";
import type { Difference, Finding } from "./finding.js";

/**
 * What the spec says about a difference. A conflict explains only the difference that it records: one that is about this
 * very path, and whose `explains` is what the provider says there. A change on the provider's side needs another look.
 */
export function explain(
  path: string,
  { provider, deprecation }: Difference,
  { conflicts }: Action,
): Pick<Finding, "explanation" | "conflict"> {
  const about = conflicts.filter((conflict) => conflict.about === path);
  const conflict = about.find(({ explains }) => explains === provider);
  if (conflict !== undefined) return { explanation: { by: "conflict", ...conflict } };
  // The language defines "deprecated" as: only an older document has it.
  if (deprecation !== undefined) return { explanation: { by: "deprecated", ...deprecation } };
  const [nearest] = about;
  return nearest === undefined ? {} : { conflict: nearest };
}

/**
 * The conflicts of an Action that explain no difference of it. One that stands beside a difference which it does not
 * explain is told there. A mixin's conflict is judged in each Action: where there is nothing to explain, it is not true.
 */
export function staleConflicts({ conflicts }: Action, findings: readonly Finding[]): Conflict[] {
  const needed = new Set(
    findings.flatMap(({ explanation, conflict }) => {
      if (explanation?.by === "conflict") return [place(explanation.span)];
      return conflict === undefined ? [] : [place(conflict.span)];
    }),
  );
  return conflicts.filter(({ explains, span }) => explains !== undefined && !needed.has(place(span)));
}

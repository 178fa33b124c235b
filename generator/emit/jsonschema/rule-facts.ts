import type { MemberPath, Rule } from "../../model/model.js";
import { ruleInWords } from "../../model/wording.js";

/** A rule as data beside the schema. */
export interface RuleFacts {
  readonly id: string;
  readonly severity: Rule["severity"];
  readonly kind: Rule["demand"]["kind"];
  readonly text: string;
  /** The members that the rule is about or asks for: `RuleList[].Domain`. */
  readonly members: readonly string[];
  /** Whether the schema itself refuses what breaks the rule. */
  readonly inSchema: boolean;
}

export function ruleFacts(rule: Rule, inSchema: boolean): RuleFacts {
  const { id, severity, demand } = rule;
  return {
    id,
    severity,
    kind: demand.kind,
    text: ruleInWords(rule),
    members: membersOf(rule),
    inSchema,
  };
}

function membersOf({ demand, condition, within }: Rule): readonly string[] {
  const prefix = within === undefined ? "" : `${within.join(".")}[].`;
  const paths = [...demandedPaths(demand), ...(condition?.tests ?? []).map(({ path }) => path)];
  return [...new Set(paths.map((path) => `${prefix}${path.join(".")}`))];
}

function demandedPaths(demand: Rule["demand"]): readonly MemberPath[] {
  switch (demand.kind) {
    case "compare":
      return [demand.left, demand.right];
    case "limit":
      return demand.limits.map(({ path }) => path);
    default:
      return demand.paths;
  }
}

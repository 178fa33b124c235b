import type { ChangeCode } from "../catalogue.js";
import { type Change, change, type Place, within } from "../change.js";
import type { Member, Rule } from "../../model/model.js";
import { ruleInWords } from "../../model/wording.js";
import { type Strictness, strictnessOfCondition, strictnessOfDemand } from "./strictness.js";
import { pairUp } from "./pairing.js";
import { isRequirement } from "./requirement.js";
import { same } from "./same.js";
import { compareText } from "./texts.js";

/** What the rules of an Action speak of, in one of the two specs. */
interface Ruled {
  readonly rules: readonly Rule[];
  readonly parameters: readonly Member[];
}

/** Rules by their ids. */
export function compareRules(place: Place, before: Ruled, after: Ruled): Change[] {
  const { added, removed, kept } = pairUp(before.rules, after.rules, ({ id }) => id);
  const at = ({ id }: Rule) => within(place, `rules.${id}`);
  return [
    ...removed.map((rule) => {
      const code = isRequirement(rule, before.parameters) ? "requirement-removed" : "rule-removed";
      return change(code, at(rule), "presence", ruleInWords(rule), undefined);
    }),
    ...added.map((rule) => {
      const code = isRequirement(rule, after.parameters) ? "requirement-added" : "rule-added";
      return change(code, at(rule), "presence", undefined, ruleInWords(rule));
    }),
    ...kept.flatMap(([older, newer]) => {
      const asError = (rule: Rule): Rule => ({ ...rule, severity: "error" });
      const inTypes = (rule: Rule, { parameters }: Ruled) => isRequirement(rule, parameters);
      return [
        ...compareStrictness(at(older), older, newer, inTypes(older, before) || inTypes(newer, after)),
        ...compareSeverity(at(older), older, newer, inTypes(asError(older), before) || inTypes(asError(newer), after)),
        ...compareText(at(older), "reason", older.reason, newer.reason, "description-changed"),
        ...compareText(at(older), "source", older.source, newer.source, "source-changed"),
      ];
    }),
  ];
}

/** When the rule speaks and what it demands: two facts, told in the words of the whole rule. */
function compareStrictness(place: Place, before: Rule, after: Rule, inTypes: boolean): Change[] {
  const prefix = inTypes ? "requirement" : "rule";
  const told = (fact: string, strictness: Strictness, older: Rule, newer: Rule) => {
    if (strictness === "same") return [];
    const code = `${prefix}-${strictness}` satisfies ChangeCode;
    return [change(code, place, fact, withoutReason(older), withoutReason(newer))];
  };
  const inside = same(before.within, after.within) ? "same" : "changed";
  return [
    ...told("within", inside, before, after),
    ...told("condition", strictnessOfCondition(before.condition, after.condition), before, after),
    ...told("demand", strictnessOfDemand(before.demand, after.demand), before, after),
  ];
}

function compareSeverity(place: Place, before: Rule, after: Rule, inTypes: boolean): Change[] {
  if (before.severity === after.severity) return [];
  const prefix = inTypes ? "requirement" : "rule";
  const code = after.severity === "error" ? (`${prefix}-made-error` as const) : (`${prefix}-made-warning` as const);
  return [change(code, place, "severity", before.severity, after.severity)];
}

function withoutReason({ reason: _, ...rule }: Rule): string {
  return ruleInWords(rule);
}

import type { Rule } from "../../model/model.js";
import { ruleInWords } from "../../model/wording.js";
import { ruleLexicon } from "./lexicon.js";
import { anchors } from "./names.js";
import { type Lexicon, type Markdown, prose } from "./safe.js";

/** A rule as a row of the table. */
export interface RuleView {
  readonly id: string;
  readonly anchor: string;
  readonly words: Markdown;
  readonly severity: string;
}

export function ruleView(rule: Rule, lexicon: Lexicon): RuleView {
  return {
    id: rule.id,
    anchor: anchors.rule(rule.id),
    words: prose(ruleInWords(rule), ruleLexicon(rule, lexicon)),
    severity: rule.severity,
  };
}

import type { Member, MemberPath, Rule } from "../../model/model.js";
import { conditionInWords } from "../../model/wording.js";
import { conditionLexicon } from "./lexicon.js";
import { join, type Lexicon, type Markdown, prose, words } from "./safe.js";

/** Whether a parameter has to be given: always, under a condition of a rule, by the client, or not at all. */
export function requirementWords(member: Member, path: MemberPath, rules: readonly Rule[], lexicon: Lexicon): Markdown {
  if (member.fromClient !== undefined) {
    return member.required ? words`**required**, filled in by the client` : words`optional, filled in by the client`;
  }
  if (member.required) return words`**required**`;
  const requiring = rules.filter(({ demand }) => demand.kind === "require").filter((rule) => demands(rule, path));
  const must = requiring.filter(({ severity }) => severity === "error");
  const should = requiring.filter(({ severity }) => severity === "warning");
  const facts = [
    ...(must.length === 0 ? [] : [words`**required**${conditions(must, lexicon)}`]),
    ...(should.length === 0 ? [] : [words`should be given${conditions(should, lexicon)}`]),
  ];
  return facts.length === 0 ? words`optional` : join(facts, ", ");
}

/** The rules that demand something of a member, or whose condition asks for it. */
export function rulesAbout(path: MemberPath, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter((rule) => demands(rule, path) || asks(rule, path));
}

/** ` when …, or when …`; nothing when one of the rules has no condition. */
function conditions(rules: readonly Rule[], lexicon: Lexicon): Markdown {
  const known = rules.flatMap(({ condition }) => (condition === undefined ? [] : [condition]));
  if (known.length < rules.length) return words``;
  const clauses = known.map((condition) => {
    const text = prose(conditionInWords(condition), conditionLexicon(condition, lexicon));
    return condition.negated ? words`unless ${text}` : words`when ${text}`;
  });
  return words` ${join(clauses, ", or ")}`;
}

function demands({ demand, within }: Rule, path: MemberPath): boolean {
  switch (demand.kind) {
    case "compare":
      return is(within, demand.left, path) || is(within, demand.right, path);
    case "limit":
      return demand.limits.some((limit) => is(within, limit.path, path));
    default:
      return demand.paths.some((each) => is(within, each, path));
  }
}

function asks({ condition, within }: Rule, path: MemberPath): boolean {
  return condition !== undefined && condition.tests.some((test) => is(within, test.path, path));
}

function is(within: MemberPath | undefined, inner: MemberPath, path: MemberPath): boolean {
  return [...(within ?? []), ...inner].join(".") === path.join(".");
}

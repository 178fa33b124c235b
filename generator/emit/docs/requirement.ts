import type { Member, MemberPath, Rule } from "../../model/model.js";
import { conditionInWords } from "../../model/wording.js";
import { conditionLexicon } from "./lexicon.js";
import { join, type Lexicon, type Markdown, prose, words } from "./safe.js";

/** The rules of a request by the members that they speak of, whose paths are written with dots. */
export interface RulesOfMembers {
  /** Those that demand something of the member. */
  readonly demanding: ReadonlyMap<string, readonly Rule[]>;
  /** Those too whose condition asks for it. */
  readonly about: ReadonlyMap<string, readonly Rule[]>;
}

export function rulesOfMembers(rules: readonly Rule[]): RulesOfMembers {
  const [demanding, about] = [new Map<string, Rule[]>(), new Map<string, Rule[]>()];
  for (const rule of rules) {
    const dotted = (path: MemberPath) => [...(rule.within ?? []), ...path].join(".");
    const demanded = demandedPaths(rule.demand).map(dotted);
    const asked = (rule.condition?.tests ?? []).map(({ path }) => dotted(path));
    for (const path of new Set(demanded)) push(demanding, path, rule);
    for (const path of new Set([...demanded, ...asked])) push(about, path, rule);
  }
  return { demanding, about };
}

/** Whether a parameter has to be given: always, under a condition of a rule, by the client, or not at all. */
export function requirementWords(member: Member, demanding: readonly Rule[], lexicon: Lexicon): Markdown {
  if (member.fromClient !== undefined) {
    return member.required ? words`**required**, filled in by the client` : words`optional, filled in by the client`;
  }
  if (member.required) return words`**required**`;
  const requiring = demanding.filter(({ demand }) => demand.kind === "require");
  const must = requiring.filter(({ severity }) => severity === "error");
  const should = requiring.filter(({ severity }) => severity === "warning");
  const facts = [
    ...(must.length === 0 ? [] : [words`**required**${conditions(must, lexicon)}`]),
    ...(should.length === 0 ? [] : [words`should be given${conditions(should, lexicon)}`]),
  ];
  return facts.length === 0 ? words`optional` : join(facts, ", ");
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

function push(map: Map<string, Rule[]>, path: string, rule: Rule): void {
  const rules = map.get(path);
  if (rules === undefined) map.set(path, [rule]);
  else rules.push(rule);
}

/** Rules about what is inside a member, which are told and typed there. */
import type { Condition, Demand, Member, MemberPath, Rule } from "../../model/model.js";
import { pathsOf } from "../../model/rule-paths.js";

/** The structure that all names of a rule go through: the rule is one of that structure. */
export function structureOfRule(rule: Rule): string | undefined {
  if (rule.within !== undefined) return undefined;
  const paths = pathsOf(rule);
  const [first] = paths[0] ?? [];
  return paths.every((path) => path.length > 1 && path[0] === first) ? first : undefined;
}

/** The rules about what is inside a member, seen from there. */
export function rulesInside(member: Member, rules: readonly Rule[]): Rule[] {
  return rules.flatMap((rule) => {
    if (structureOfRule(rule) === member.name) return [withoutStructure(rule)];
    const [first, ...rest] = rule.within ?? [];
    if (first !== member.name) return [];
    return [rest.length > 0 ? { ...rule, within: rest } : withoutList(rule)];
  });
}

/** The rules to tell where the structure in a member is described; what is deeper in it is told there. */
export function rulesToTell(member: Member, rules: readonly Rule[]): Rule[] {
  return rules.flatMap((rule) => {
    // In a list the elements are compared with each other.
    if (rule.demand.kind === "unique") return rule.within?.join(".") === member.name ? [rule] : [];
    return rulesInside(member, [rule]).filter(
      (each) => each.within === undefined && structureOfRule(each) === undefined,
    );
  });
}

/** The rule as it reads where the element itself is described. */
function withoutList({ within: _, ...rule }: Rule): Rule {
  return rule;
}

/** The rule as it reads inside the structure that its names go through. */
export function withoutStructure({ condition, demand, ...rule }: Rule): Rule {
  return {
    ...rule,
    demand: innerDemand(demand),
    ...(condition === undefined ? {} : { condition: innerCondition(condition) }),
  };
}

function innerCondition({ negated, tests }: Condition): Condition {
  return { negated, tests: tests.map((test) => ({ ...test, path: inner(test.path) })) };
}

function innerDemand(demand: Demand): Demand {
  switch (demand.kind) {
    case "compare":
      return { ...demand, left: inner(demand.left), right: inner(demand.right) };
    case "limit":
      return { ...demand, limits: demand.limits.map((limit) => ({ ...limit, path: inner(limit.path) })) };
    default:
      return { ...demand, paths: demand.paths.map(inner) };
  }
}

function inner(path: MemberPath): MemberPath {
  return path.slice(1);
}

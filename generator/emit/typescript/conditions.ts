/**
 * Conditional requirements as types, so that `StickySession: "on"` without `StickySessionType` does not compile.
 *
 * Rules on literal values become discriminated unions, rules on presence plain unions. What types cannot say (open enums,
 * other demands, warnings, too many rules at once) is left to the validator.
 */
import type { Condition, Member, Rule } from "../../model/model.js";
import { deprecatedNames } from "../../model/member-values.js";
import { isLiteralRule, literalUnions } from "./literal-conditions.js";
import { alternatives, Members, type TypeOf } from "./object-types.js";

/** The unions to intersect with the members of a structure, which are {@link withRequired}. */
export function conditionalTypes(rules: readonly Rule[], list: readonly Member[], typeOf: TypeOf): string[] {
  const members = new Members(list, typeOf);
  const usable = rules.filter(
    (rule) => rule.severity === "error" && namesOf(rule).every((path) => path.length === 1) && !isPlainDemand(rule),
  );
  const [literal, others] = [usable.filter(isLiteral), usable.filter((rule) => !isLiteral(rule))];
  const unions = [
    ...list.filter((member) => hasStandIn(member, list)).map((member) => members.given([member.name])),
    ...literalUnions(literal, members),
    ...others.map((rule) => presenceUnion(rule, members) ?? []),
  ].filter((union) => union.length > 0);
  return affordable(unions).map((union) => union.join(" | "));

  function isLiteral(rule: Rule): boolean {
    return isLiteralRule(rule, members);
  }
}

/** How many ways through all unions there may be: the compiler tries them all, and gives up at a hundred thousand. */
const MOST_WAYS = 500;

/** The unions, from the first, whose product the compiler can take. */
function affordable(unions: readonly (readonly string[])[]): (readonly string[])[] {
  let ways = 1;
  return unions.filter((union) => {
    if (ways * union.length > MOST_WAYS) return false;
    ways *= union.length;
    return true;
  });
}

/** The members as the rules leave them: what a rule requires under no condition is required. */
export function withRequired(members: readonly Member[], rules: readonly Rule[]): Member[] {
  const names = new Set(
    rules.filter(isPlainDemand).flatMap(({ demand }) => ("paths" in demand ? demand.paths.map((path) => path[0]) : [])),
  );
  return members.map((member) => (names.has(member.name) ? { ...member, required: true } : member));
}

function isPlainDemand({ demand, condition, severity, within }: Rule): boolean {
  const isDemand = demand.kind === "require" && demand.paths.every((path) => path.length === 1);
  return isDemand && condition === undefined && severity === "error" && within === undefined;
}

/** Whether a member must be given, under its own name or a deprecated one. */
export function hasStandIn(member: Member, siblings: readonly Member[]): boolean {
  return member.required && member.fromClient === undefined && deprecatedNames(siblings, member.name).length > 0;
}

function presenceUnion({ demand, condition }: Rule, members: Members): string[] | undefined {
  if (!("paths" in demand)) return undefined;
  const names = demand.paths.map(([name = ""]) => name);
  switch (demand.kind) {
    case "atLeastOne":
      return condition === undefined ? names.flatMap((name) => members.given([name])) : undefined;
    case "exclusive":
      if (condition !== undefined) return undefined;
      return names.map((name) => members.absent(names.filter((other) => other !== name)));
    case "allOrNone":
      return condition === undefined ? [members.present(names), members.absent(names)] : undefined;
    case "require": {
      const escapes = condition && escapesFrom(condition, members);
      return escapes && [...escapes, ...members.given(names)];
    }
    default:
      return undefined;
  }
}

/** The ways in which a condition on presence does not hold, each as an object type. */
function escapesFrom({ tests, negated }: Condition, members: Members): string[] | undefined {
  const onPresence = tests.filter((test) => test.kind !== "equals");
  if (onPresence.length < tests.length) return undefined;
  // `unless`: the demand falls away when all tests hold. `when`: when any one does not.
  if (negated) return alternatives(onPresence.map(({ kind, path: [name = ""] }) => [members.part(kind, name)]));
  return onPresence.map(({ kind, path: [name = ""] }) =>
    kind === "present" ? members.absent([name]) : members.present([name]),
  );
}

function namesOf({ demand, condition }: Rule): (readonly string[])[] {
  return [...(condition?.tests.map((test) => test.path) ?? []), ...("paths" in demand ? demand.paths : [])];
}

/**
 * Conditional requirements as types, so that `StickySession: "on"` without `StickySessionType` does not compile.
 *
 * Rules on literal values become discriminated unions, rules on presence plain unions. What types cannot say (open enums,
 * other demands, warnings, too many rules at once) is left to the validator.
 */
import type { Condition, Member, MemberPath, Rule, StructureType, Test } from "../../model/model.js";
import { deprecatedNames } from "../../model/member-values.js";
import { pathsOf } from "../../model/rule-paths.js";
import { withoutStructure } from "./inner-rules.js";
import { isLiteralRule, literalUnions } from "./literal-conditions.js";
import { alternatives, Members, type TypeOf } from "./object-types.js";
import { propertyKey } from "./safe.js";
import { typeText } from "./value-types.js";

/** The unions to intersect with the members of a structure, which are {@link withRequired}. */
export function conditionalTypes(rules: readonly Rule[], list: readonly Member[], typeOf: TypeOf): string[] {
  const members = new Members(list, typeOf);
  const strict = rules.filter((rule) => rule.severity === "error" && !isPlainDemand(rule));
  const usable = strict.filter((rule) => pathsOf(rule).every((path) => path.length === 1));
  const [literal, others] = [usable.filter(isLiteral), usable.filter((rule) => !isLiteral(rule))];
  const unions = [
    ...list.filter((member) => hasStandIn(member, list)).map((member) => members.given([member.name])),
    ...literalUnions(literal, members),
    ...others.map((rule) => presenceUnion(rule, members) ?? []),
    ...strict.map((rule) => reachingUnion(rule, list, members) ?? []),
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

/**
 * A demand on members of one structure under a condition on what stands beside it, and perhaps on members of it too:
 * `{ Protocol: "https"; Quic?: { On: true; ListenerId: string } | { On?: false } }`, or another protocol.
 */
function reachingUnion(rule: Rule, list: readonly Member[], members: Members): string[] | undefined {
  const { condition, demand } = rule;
  if (condition === undefined || condition.negated || demand.kind !== "require") return undefined;
  const [name = ""] = demand.paths[0] ?? [];
  const structure = list.find((member) => member.name === name)?.type;
  const isInside = (path: MemberPath) => path.length === 2 && path[0] === name;
  if (structure?.kind !== "structure" || !demand.paths.every(isInside)) return undefined;
  const inside = condition.tests.filter((test) => isInside(test.path));
  const beside = condition.tests.filter((test) => test.path.length === 1 && test.path[0] !== name);
  if (inside.length + beside.length < condition.tests.length || beside.length === 0) return undefined;
  // Without the structure such a test holds, and the types would have to say that it is missing.
  if (inside.some((test) => test.kind === "absent")) return undefined;
  const part = innerPart(rule, inside, name, structure);
  const escapes = beside.map((test) => besides(test, members));
  if (part === undefined || escapes.includes(undefined)) return undefined;
  const holding = beside.map((test) =>
    test.kind === "equals"
      ? members.fixed(test.path[0] ?? "", test.values)
      : members.part(test.kind, test.path[0] ?? ""),
  );
  return [...escapes.flatMap((each) => each ?? []), ...alternatives([...holding, part].map((each) => [each]))];
}

/** The structure in which the demand is met: it must be there when nothing in it is a condition. */
function innerPart(rule: Rule, tests: readonly Test[], name: string, { members }: StructureType): string | undefined {
  const { condition: _, ...demand } = rule;
  const inner = withoutStructure(tests.length === 0 ? demand : { ...demand, condition: { negated: false, tests } });
  const named = members.filter((member) => pathsOf(inner).some(([each]) => each === member.name));
  if (named.some(({ type }) => type.kind === "structure" || type.kind === "list" || type.kind === "map"))
    return undefined;
  const typeOf = (member: Member) => typeText(member.type, "");
  if (tests.length === 0) {
    return `${propertyKey(name)}: ${new Members(members, typeOf).given(pathsOf(inner).map(([each = ""]) => each)).join(" | ")}`;
  }
  const [union] = conditionalTypes([inner], members, typeOf);
  return union === undefined ? undefined : `${propertyKey(name)}?: ${union} | undefined`;
}

/** The ways in which a test does not hold; undefined when types cannot say them. */
function besides(test: Test, members: Members): string[] | undefined {
  const [name = ""] = test.path;
  if (test.kind !== "equals") return [test.kind === "present" ? members.absent([name]) : members.present([name])];
  const others = members.choices(name)?.filter((choice) => !test.values.some((value) => value === choice));
  return others && (others.length === 0 ? [] : alternatives([[members.fixed(name, others)]]));
}

/**
 * Conditional requirements as types, so that `StickySession: "on"` without `StickySessionType` does not compile.
 *
 * Rules on literal values become discriminated unions: all values that the conditions speak of are tried, equal outcomes
 * are merged, and each remaining outcome is one arm. Rules on presence become plain unions. What types cannot say (open
 * enums, other demands, warnings) is left to the validator.
 */
import type { Condition, Literal, Member, Rule } from "../../model/model.js";
import { literal, propertyKey } from "./safe.js";

type TypeOf = (member: Member) => string;

/** The unions to intersect with the members of a structure. */
export function conditionalTypes(rules: readonly Rule[], members: readonly Member[], typeOf: TypeOf): string[] {
  const usable = rules.filter((rule) => rule.severity === "error" && namesOf(rule).every((path) => path.length === 1));
  const literalRules = usable.filter((rule) => isLiteralRule(rule, members));
  return [
    ...components(literalRules).map((component) => literalUnion(component, members, typeOf)),
    ...usable.filter((rule) => !literalRules.includes(rule)).map((rule) => presenceUnion(rule, members, typeOf)),
  ].filter((each) => each !== undefined);
}

// Rules on presence

function presenceUnion(rule: Rule, members: readonly Member[], typeOf: TypeOf): string | undefined {
  const { demand, condition } = rule;
  const given = (names: readonly string[]) => object(names.map((name) => present(find(members, name), typeOf)));
  const absent = (names: readonly string[]) => object(names.map((name) => `${propertyKey(name)}?: undefined`));
  if (demand.kind === "atLeastOne" && condition === undefined) {
    return demand.paths.map(([name = ""]) => given([name])).join(" | ");
  }
  if (demand.kind === "exclusive" && condition === undefined) {
    const names = demand.paths.map(([name = ""]) => name);
    return names.map((name) => absent(names.filter((other) => other !== name))).join(" | ");
  }
  if (demand.kind === "allOrNone" && condition === undefined) {
    const names = demand.paths.map(([name = ""]) => name);
    return `${given(names)} | ${absent(names)}`;
  }
  if (demand.kind === "require" && condition !== undefined) {
    const ways = escapes(condition, members, typeOf);
    if (ways === undefined) return undefined;
    return [...ways, given(demand.paths.map(([name = ""]) => name))].join(" | ");
  }
  return undefined;
}

/** The ways in which a condition on presence does not hold, each as an object type. */
function escapes(condition: Condition, members: readonly Member[], typeOf: TypeOf): string[] | undefined {
  if (condition.tests.some((test) => test.kind === "equals")) return undefined;
  const met = condition.tests.map((test) => {
    const member = find(members, test.path[0]);
    const [yes, no] = [present(member, typeOf), `${propertyKey(member.name)}?: undefined`];
    return test.kind === "present" ? { met: yes, unmet: no } : { met: no, unmet: yes };
  });
  // `unless`: the demand falls away when all tests hold. `when`: when any one does not.
  return condition.negated ? [object(met.map((each) => each.met))] : met.map((each) => object([each.unmet]));
}

// Rules on literal values

/** One outcome: values of the discriminators, and what they ask for. */
interface Arm {
  readonly fixed: readonly { readonly name: string; readonly values: readonly (Literal | undefined)[] }[];
  readonly required: readonly string[];
  readonly forbidden: readonly string[];
}

/** Require and forbid under equality with values of closed enums or booleans. */
function isLiteralRule(rule: Rule, members: readonly Member[]): boolean {
  const { condition, demand } = rule;
  if (condition === undefined || (demand.kind !== "require" && demand.kind !== "forbid")) return false;
  if (condition.negated && condition.tests.length > 1) return false;
  return condition.tests.every((test) => test.kind === "equals" && domain(find(members, test.path[0])) !== undefined);
}

/** The values a discriminator can have; undefined among them when it may be absent. */
function domain(member: Member): (Literal | undefined)[] | undefined {
  const { type } = member;
  const absent = member.required && member.fromClient === undefined ? [] : [undefined];
  if (type.kind === "boolean") return [true, false, ...absent];
  if ((type.kind === "string" || type.kind === "integer") && type.values !== undefined && !type.open) {
    return [...type.values.map((each) => each.value), ...absent];
  }
  return undefined;
}

/** Rules that share a discriminator, or of which one demands the discriminator of another, belong together. */
function components(rules: readonly Rule[]): Rule[][] {
  const groups: { names: Set<string>; rules: Rule[] }[] = [];
  for (const rule of rules) {
    const names = discriminators(rule);
    const touching = groups.filter((group) => names.some((name) => group.names.has(name)));
    const merged = {
      names: new Set([...touching.flatMap((group) => [...group.names]), ...names]),
      rules: [...touching.flatMap((group) => group.rules), rule],
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), merged);
  }
  return groups.map((group) => rules.filter((rule) => group.rules.includes(rule)));
}

function discriminators(rule: Rule): string[] {
  return (rule.condition?.tests ?? []).map((test) => test.path[0] ?? "");
}

function literalUnion(rules: readonly Rule[], members: readonly Member[], typeOf: TypeOf): string | undefined {
  const names = new Set(rules.flatMap(discriminators));
  const order = members.filter((member) => names.has(member.name));
  const arms = outcomes(order, new Map(), rules);
  if (arms.length === 0) return undefined;
  return arms.map((arm) => armText(arm, members, typeOf)).join(" | ");
}

/** Fixes one discriminator after the other, and merges the values that lead to the same outcomes. */
function outcomes(
  open: readonly Member[],
  fixed: ReadonlyMap<string, Literal | undefined>,
  rules: readonly Rule[],
): Arm[] {
  const [next, ...rest] = open;
  if (next === undefined) {
    const active = rules.filter((rule) => rule.condition !== undefined && holds(rule.condition, fixed));
    const demanded = (kind: "require" | "forbid") => [
      ...new Set(active.flatMap(({ demand }) => (demand.kind === kind ? demand.paths.map(([name = ""]) => name) : []))),
    ];
    const [required, forbidden] = [demanded("require"), demanded("forbid")];
    const impossible =
      required.some((name) => fixed.has(name) && fixed.get(name) === undefined) ||
      forbidden.some((name) => fixed.get(name) !== undefined);
    return impossible ? [] : [{ fixed: [], required, forbidden }];
  }
  const groups = new Map<string, { values: (Literal | undefined)[]; arms: Arm[] }>();
  const values = domain(next) ?? [];
  for (const value of values) {
    const arms = outcomes(rest, new Map([...fixed, [next.name, value]]), rules);
    const key = JSON.stringify(arms, (_key, each) => (each === undefined ? "\0absent" : each));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { values: [value], arms });
    else group.values.push(value);
  }
  return [...groups.values()].flatMap((group) =>
    group.arms.map((arm) =>
      group.values.length === values.length
        ? arm
        : { ...arm, fixed: [{ name: next.name, values: group.values }, ...arm.fixed] },
    ),
  );
}

function holds(condition: Condition, fixed: ReadonlyMap<string, Literal | undefined>): boolean {
  const all = condition.tests.every(
    (test) => test.kind === "equals" && test.values.some((value) => value === fixed.get(test.path[0] ?? "")),
  );
  return all !== condition.negated;
}

function armText(arm: Arm, members: readonly Member[], typeOf: TypeOf): string {
  const fixed = arm.fixed.map(({ name, values }) => {
    const optional = values.includes(undefined) && !arm.required.includes(name);
    const texts = values.filter((value) => value !== undefined).map(literal);
    return `${propertyKey(name)}${optional ? "?" : ""}: ${[...texts, ...(optional ? ["undefined"] : [])].join(" | ")}`;
  });
  const pinned = arm.fixed.map(({ name }) => name);
  const required = arm.required
    .filter((name) => !pinned.includes(name))
    .map((name) => present(find(members, name), typeOf));
  const forbidden = arm.forbidden.map((name) => `${propertyKey(name)}?: undefined`);
  return object([...fixed, ...required, ...forbidden]);
}

// Shared

function namesOf(rule: Rule): (readonly string[])[] {
  const { demand } = rule;
  const named = "paths" in demand ? demand.paths : [];
  return [...(rule.condition?.tests.map((test) => test.path) ?? []), ...named];
}

function find(members: readonly Member[], name: string | undefined): Member {
  const member = members.find((each) => each.name === name);
  if (member === undefined) throw new Error(`a resolved rule names ${name}, which is no member`);
  return member;
}

function present(member: Member, typeOf: TypeOf): string {
  return `${propertyKey(member.name)}: ${typeOf(member)}`;
}

function object(parts: readonly string[]): string {
  return `{ ${parts.join("; ")} }`;
}

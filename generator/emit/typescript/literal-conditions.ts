/**
 * Rules on literal values as discriminated unions: all values that the conditions speak of are tried, equal outcomes are
 * merged, and each remaining outcome is one arm.
 */
import type { Condition, Member, Rule } from "../../model/model.js";
import { alternatives, type Choice, type Members } from "./object-types.js";

/** One outcome: values of the discriminators, and what they ask for. */
interface Arm {
  readonly fixed: readonly { readonly name: string; readonly values: readonly Choice[] }[];
  readonly required: readonly string[];
  readonly forbidden: readonly string[];
}

type Assignment = ReadonlyMap<string, Choice>;

/** How many combinations of values are worth trying. */
const MOST_ASSIGNMENTS = 10_000;

/** Require and forbid under equality with values of closed enums or booleans. */
export function isLiteralRule({ condition, demand }: Rule, members: Members): boolean {
  if (condition === undefined || (demand.kind !== "require" && demand.kind !== "forbid")) return false;
  if (condition.negated && condition.tests.length > 1) return false;
  return condition.tests.every((test) => test.kind === "equals" && members.choices(test.path[0] ?? "") !== undefined);
}

/** A union for each group of rules that have to do with each other, as its object types. */
export function literalUnions(rules: readonly Rule[], members: Members): string[][] {
  return components(rules).flatMap((component) => {
    const order = members.inOrder(new Set(component.flatMap(discriminators)));
    const assignments = order.reduce((product, { name }) => product * (members.choices(name)?.length ?? 1), 1);
    if (assignments > MOST_ASSIGNMENTS) return [];
    const arms = outcomes(order, new Map(), component, members);
    return arms.length === 0 ? [] : [arms.flatMap((arm) => armTypes(arm, members))];
  });
}

/** Rules that share a discriminator belong together. */
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

/** Fixes one discriminator after the other, and merges the values that lead to the same outcomes. */
function outcomes(open: readonly Member[], fixed: Assignment, rules: readonly Rule[], members: Members): Arm[] {
  const [next, ...rest] = open;
  if (next === undefined) return outcome(fixed, rules);
  const groups = new Map<string, { values: Choice[]; arms: Arm[] }>();
  const choices = members.choices(next.name) ?? [];
  for (const value of choices) {
    const arms = outcomes(rest, new Map([...fixed, [next.name, value]]), rules, members);
    const key = JSON.stringify(arms, (_key, each) => (each === undefined ? "\0absent" : each));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { values: [value], arms });
    else group.values.push(value);
  }
  return [...groups.values()].flatMap(({ values, arms }) =>
    values.length === choices.length
      ? arms
      : arms.map((arm) => ({ ...arm, fixed: [{ name: next.name, values }, ...arm.fixed] })),
  );
}

/** What all the discriminators together ask for; nothing when they cannot be so. */
function outcome(fixed: Assignment, rules: readonly Rule[]): Arm[] {
  const active = rules.filter((rule) => rule.condition !== undefined && holds(rule.condition, fixed));
  const demanded = (kind: "require" | "forbid") => [
    ...new Set(active.flatMap(({ demand }) => (demand.kind === kind ? demand.paths.map(([name = ""]) => name) : []))),
  ];
  const [required, forbidden] = [demanded("require"), demanded("forbid")];
  const impossible =
    required.some((name) => forbidden.includes(name) || (fixed.has(name) && fixed.get(name) === undefined)) ||
    forbidden.some((name) => fixed.get(name) !== undefined);
  return impossible ? [] : [{ fixed: [], required, forbidden }];
}

function holds({ tests, negated }: Condition, fixed: Assignment): boolean {
  const all = tests.every(
    (test) => test.kind === "equals" && test.values.some((value) => value === fixed.get(test.path[0] ?? "")),
  );
  return all !== negated;
}

function armTypes({ fixed, required, forbidden }: Arm, members: Members): string[] {
  const pinned = fixed.map(({ name }) => name);
  const open = (name: string) => !pinned.includes(name);
  return alternatives([
    ...fixed.map(({ name, values }) => [members.fixed(name, values)]),
    ...required.filter(open).map((name) => members.ways(name)),
    ...forbidden.filter(open).map((name) => [members.part("absent", name)]),
  ]);
}

/** Every constraint and every rule of every Action has vectors on both sides; counted from the vectors themselves. */
import { expect, test } from "vitest";
import type { Action, Member, Rule, Type } from "../../generator/model/model.js";
import { ruleIssues } from "../../generator/model/rule-issues.js";
import { actions, apis, emitted, type EmittedAction } from "./emitted.js";

type Values = Readonly<Record<string, unknown>>;

interface Coverage {
  readonly unreached: readonly { readonly id: string; readonly side: string }[];
}

const coverage = JSON.parse(emitted("vectors/coverage.json")) as Readonly<Record<string, Coverage>>;
const unreached = Object.values(coverage).flatMap((each) => each.unreached);

/** `RuleList[].RuleName/length` for each constraint that a request can break. */
function constraintsOf(members: readonly Member[], holder = ""): string[] {
  return members.flatMap((member) => {
    const place = `${holder}${member.name}`;
    const needed = member.required && member.fromClient === undefined ? [`${place}/required`] : [];
    const old = member.deprecated === undefined ? [] : [`${place}/deprecated`];
    return [...needed, ...old, ...constraintsOfType(member.type, place)];
  });
}

function constraintsOfType(type: Type, place: string): string[] {
  const names: string[] = [];
  if ("values" in type && type.values !== undefined && !type.open) names.push("enum");
  for (const name of ["range", "length", "pattern", "not", "size"] as const) {
    if (name in type && (type as { readonly [key in typeof name]?: unknown })[name] !== undefined) names.push(name);
  }
  const inner =
    type.kind === "list"
      ? constraintsOfType(type.items, `${place}[]`)
      : type.kind === "map"
        ? constraintsOfType(type.items, `${place}.key`)
        : type.kind === "structure"
          ? [`${place}/unknown`, ...constraintsOf(type.members, `${place}.`)]
          : [];
  return [...["type", ...names].map((name) => `${place}/${name}`), ...inner];
}

/** The places at which a request has a value. */
function placesOf(value: unknown, place: string): string[] {
  const own = place === "" || value === null ? [] : [place];
  if (Array.isArray(value)) return [...own, ...value.flatMap((item) => placesOf(item, `${place}[]`))];
  if (typeof value !== "object" || value === null) return own;
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, item]) => placesOf(item, place === "" ? key : `${place}.${key}`)),
  ];
}

const withoutIndices = (path: string): string => path.replace(/\[\d+\]/g, "[]");

function broken({ validation }: EmittedAction): Set<string> {
  const found = validation.flatMap(({ issues }) => issues.map(({ path, rule }) => `${withoutIndices(path)}/${rule}`));
  // What is unknown stands for the structure that it is in.
  return new Set(found.map((each) => each.replace(/\.?[^./]*\/unknown$/, "/unknown")));
}

function kept({ action, validation }: EmittedAction): Set<string> {
  const names = constraintsOf(action.parameters);
  const found = validation.flatMap(({ params, issues }) => {
    const places = new Set(placesOf(params, ""));
    const wrong = new Set(issues.map(({ path, rule }) => `${withoutIndices(path)}/${rule}`));
    return names.filter((name) => places.has(name.slice(0, name.indexOf("/"))) && !wrong.has(name));
  });
  return new Set(found);
}

test("each constraint is broken by some vectors and kept by others", () => {
  const missing = actions.flatMap((each) => {
    const names = constraintsOf(each.action.parameters);
    const [outside, inside] = [broken(each), kept(each)];
    // What is deprecated or unknown has only one side.
    const twoSided = names.filter((name) => !/\/(deprecated|unknown)$/.test(name));
    return [
      ...["/unknown", ...names]
        .filter((name) => !outside.has(name))
        .map((name) => `${each.action.name} ${name} outside`),
      ...twoSided.filter((name) => !inside.has(name)).map((name) => `${each.action.name} ${name} inside`),
    ];
  });
  expect(missing).toEqual([]);
});

/** Whether a rule has a say in a request: a demand that nothing meets would be broken. */
function speaks(rule: Rule, { parameters }: Action, params: Values): boolean {
  const impossible: Rule = { ...rule, demand: { kind: "require", paths: [["nobody has this"]] } };
  return ruleIssues(impossible, parameters, params).length > 0;
}

/** Whether a request would break a rule that always had a say. */
function wouldBreak({ condition: _, ...rule }: Rule, { parameters }: Action, params: Values): boolean {
  return ruleIssues(rule, parameters, params).length > 0;
}

test("each rule is broken, kept, and without a say, at each of its members", () => {
  const missing = actions.flatMap(({ action, validation }) =>
    action.rules.flatMap((rule) => {
      const issues = validation.flatMap((vector) => vector.issues.filter((issue) => issue.rule === rule.id));
      const silent = validation.filter((vector) => !vector.issues.some((issue) => issue.rule === rule.id));
      const sides = {
        outside: issues.length > 0,
        inside: silent.some(({ params }) => speaks(rule, action, params)),
        "without a say":
          rule.condition === undefined ||
          silent.some(({ params }) => !speaks(rule, action, params) && wouldBreak(rule, action, params)),
        ...Object.fromEntries(membersOf(rule).map((path) => [path, issues.some((issue) => isAt(issue.path, path))])),
      };
      return Object.entries(sides)
        .filter(([side, isThere]) => !isThere && !isUnreached(action, rule, side))
        .map(([side]) => `${action.name} ${rule.id} ${side}`);
    }),
  );
  expect(missing).toEqual([]);
});

/** The members that a rule can complain of one by one. */
function membersOf({ demand }: Rule): string[] {
  switch (demand.kind) {
    case "require":
    case "forbid":
    case "ignored":
    case "allOrNone":
      return demand.paths.map((path) => path.join("."));
    case "exclusive":
      return demand.paths.slice(1).map((path) => path.join("."));
    case "limit":
      return demand.limits.map(({ path }) => path.join("."));
    default:
      return [];
  }
}

function isAt(path: string, member: string): boolean {
  return path === member || path.endsWith(`].${member}`);
}

/** Two lists of which one is absent cannot differ, so that the condition that both be given changes nothing. */
const NEVER_BROKEN_IN_SILENCE = ["ModifyVServerGroupBackendServers same-count"];

/** A rule that nothing breaks has none of the sides that need a broken one. */
function isUnreached({ name }: Action, { id }: Rule, side: string): boolean {
  if (side === "without a say" && NEVER_BROKEN_IN_SILENCE.includes(`${name} ${id}`)) return true;
  return side !== "inside" && unreached.some((each) => each.id === `${name}/${id}`);
}

test("what is not reached is little, and has a reason", () => {
  expect(unreached.map(({ id, side }) => `${id} ${side}`)).toEqual(["CreateLoadBalancer/duration-months outside"]);
});

test("every value of a closed set and of a condition is used", () => {
  const missing = actions.flatMap(({ action, validation }) => {
    const used = new Set(validation.flatMap(({ params }) => leaves(params, "")));
    const places = closedSets(action.parameters, "");
    return places.filter((each) => !used.has(each)).map((each) => `${action.name} ${each}`);
  });
  expect(missing).toEqual([]);
});

function closedSets(members: readonly Member[], holder: string): string[] {
  const ofType = (type: Type, place: string): string[] => {
    if (type.kind === "structure") return closedSets(type.members, `${place}.`);
    if (type.kind === "list") return ofType(type.items, `${place}[]`);
    return "values" in type ? (type.values ?? []).map(({ value }) => `${place}=${value}`) : [];
  };
  return members.flatMap(({ name, type }) => ofType(type, `${holder}${name}`));
}

function leaves(value: unknown, place: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, `${place}[]`));
  if (typeof value !== "object" || value === null) return [`${place}=${String(value)}`];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, place === "" ? key : `${place}.${key}`));
}

test("each Action has requests, and each of its errors an answer", () => {
  for (const { service, file } of apis) {
    for (const action of service.actions) {
      const ids = new Set([...file.requests, ...file.validation, ...file.responses].map(({ id }) => id));
      expect(ids).toContain(`${action.name}/smallest`);
      expect(ids).toContain(`${action.name}/full`);
      const given = file.requests
        .filter((vector) => vector.action === action.name)
        .flatMap(({ params }) => Object.keys(params));
      expect(action.parameters.map(({ name }) => name).filter((name) => !given.includes(name))).toEqual([]);
      const codes = [
        ...file.responses.map(({ error }) => error?.code),
        ...action.parameters.map(({ dryRun }) => dryRun),
      ];
      expect(
        action.errors.map(({ code }) => code.replaceAll("%s", "Thing")).filter((code) => !codes.includes(code)),
      ).toEqual([]);
    }
    const waiters = service.actions.flatMap((action) => action.waiters.map(({ id }) => id));
    expect(new Set(file.waiters.map(({ waiter }) => waiter))).toEqual(new Set(waiters));
    const lists = service.actions.filter(({ paginator }) => paginator !== undefined).map(({ name }) => name);
    expect(new Set(file.pagination.map(({ action }) => action))).toEqual(new Set(lists));
  }
});

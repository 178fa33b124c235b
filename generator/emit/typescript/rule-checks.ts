/** The checks of rules, as statements of a validator. */
import type { Condition, Limit, Member, MemberPath, Rule, Test } from "../../model/model.js";
import { deprecatedNames, memberAt } from "../../model/validate.js";
import { ruleMessage } from "../../model/wording.js";
import { PathText } from "./path-text.js";
import { literal, regularExpression } from "./safe.js";
import { branch, destructuring, Locals, loop, outOfBounds, reportCall } from "./statements.js";

/** Where a rule looks: the members in scope, their variables, and the path before them. */
interface Scope {
  readonly members: readonly Member[];
  readonly locals: Locals;
  readonly path: PathText;
}

/** The statements of one rule over the parameters, whose values are in `locals`. */
export function ruleStatements(rule: Rule, parameters: readonly Member[], locals: Locals): string[] {
  if (rule.within === undefined) return demandStatements(rule, { members: parameters, locals, path: PathText.root });
  const list = locals.at(rule.within);
  const listPath = pathOf(PathText.root, rule.within);
  if (rule.demand.kind === "unique") {
    const names = literal(rule.demand.paths.map((path) => path.join(".")));
    const report = reportCall(rule.severity, listPath.element("index"), rule.id, ruleMessage(rule, []));
    return [branch(`Array.isArray(${list})`, [loop(`const index of repeated(${list}, ${names})`, [report])])];
  }
  const type = memberAt(parameters, rule.within)?.type;
  const members = type?.kind === "list" && type.items.kind === "structure" ? type.items.members : [];
  const named = members.filter((member) => namesIn(rule, members).has(member.name));
  const inner = new Locals(members);
  const body = [
    `const item: unknown = ${list}[index];`,
    "if (!isRecord(item)) continue;",
    ...destructuring(named, "item", inner),
    ...demandStatements(rule, { members, locals: inner, path: listPath.element("index") }),
  ];
  return [branch(`Array.isArray(${list})`, [loop(`let index = 0; index < ${list}.length; index++`, body)])];
}

function demandStatements(rule: Rule, scope: Scope): string[] {
  const { demand } = rule;
  const value = (path: MemberPath) => scope.locals.at(path);
  const given = (path: MemberPath) => `${value(path)} != null`;
  const missing = (path: MemberPath) => `${value(path)} == null`;
  const missingSomehow = (path: MemberPath) =>
    [path, ...deprecatedNames(scope.members, path.length === 1 ? (path[0] ?? "") : "").map((name) => [name])].map(missing).join(" && ");
  const check = (test: string, at: MemberPath) => {
    const when = rule.condition === undefined ? "" : `${conditionTest(rule.condition, scope)} && `;
    return [branch(when + test, [reportCall(rule.severity, pathOf(scope.path, at), rule.id, ruleMessage(rule, at))])];
  };
  switch (demand.kind) {
    case "require":
      return demand.paths.flatMap((path) => check(missingSomehow(path), path));
    case "forbid":
    case "ignored":
      return demand.paths.flatMap((path) => check(given(path), path));
    case "exclusive":
      return demand.paths.flatMap((path, index) => {
        const earlier = demand.paths.slice(0, index).map(given);
        return earlier.length === 0 ? [] : check(`${given(path)} && (${earlier.join(" || ")})`, path);
      });
    case "atLeastOne":
      return check(demand.paths.map(missingSomehow).join(" && "), demand.paths[0] ?? []);
    case "allOrNone":
      return demand.paths.flatMap((path) => {
        const others = demand.paths.filter((other) => other !== path).map(given);
        return check(`${missing(path)} && (${others.join(" || ")})`, path);
      });
    case "compare": {
      const [left, right] = [value(demand.left), value(demand.right)];
      const operator = demand.operator === "==" || demand.operator === "!=" ? `${demand.operator}=` : demand.operator;
      return check(`typeof ${left} === "number" && typeof ${right} === "number" && !(${left} ${operator} ${right})`, demand.left);
    }
    case "limit":
      return demand.limits.flatMap((limit) => check(limitTest(limit, value(limit.path)), limit.path));
    case "sameLength":
      return sameLengthStatements(rule, demand.paths, scope);
    case "unique":
      return [];
    default:
      return demand satisfies never;
  }
}

/** Reports the first list that is not as long as the first. */
function sameLengthStatements(rule: Rule, paths: readonly MemberPath[], scope: Scope): string[] {
  const lists = paths.map((path) => `[${pathOf(scope.path, path).text()}, ${scope.locals.at(path)}]`).join(", ");
  const when = rule.condition === undefined ? "" : `${conditionTest(rule.condition, scope)} && `;
  return [
    "{",
    `const lists = ([${lists}] as [string, unknown][]).filter(([, list]) => Array.isArray(list)) as [string, unknown[]][];`,
    "const odd = lists.find(([, list]) => list.length !== lists[0]![1].length);",
    branch(`${when}odd !== undefined`, [
      `${rule.severity}(issues, odd[0], ${literal(rule.id)}, ${literal(ruleMessage(rule, []))});`,
    ]),
    "}",
  ];
}

function conditionTest(condition: Condition, scope: Scope): string {
  const all = condition.tests.map((test) => testText(test, scope)).join(" && ");
  if (condition.negated) return `!(${all})`;
  return all;
}

function testText(test: Test, scope: Scope): string {
  const value = scope.locals.at(test.path);
  if (test.kind !== "equals") return `${value} ${test.kind === "present" ? "!=" : "=="} null`;
  const texts = test.values.map((each) => `${value} === ${literal(each)}`);
  return texts.length > 1 ? `(${texts.join(" || ")})` : texts.join("");
}

/** A test that a given value breaks the limit; a value of another type is the type check's concern. */
function limitTest(limit: Limit, value: string): string {
  const broken: string[] = [];
  if (limit.values !== undefined) broken.push(`(${limit.values.map((each) => `${value} !== ${literal(each)}`).join(" && ")})`);
  if (limit.range !== undefined) {
    const special = limit.also.map((each) => ` && ${value} !== ${each}`).join("");
    broken.push(`(typeof ${value} === "number" && ${outOfBounds(value, limit.range)}${special})`);
  }
  if (limit.length !== undefined) {
    const { min = 0, max = "Infinity" } = limit.length;
    broken.push(`(typeof ${value} === "string" && !within(${value}, ${min}, ${max}))`);
  }
  if (limit.pattern !== undefined) {
    broken.push(`(typeof ${value} === "string" && !${regularExpression(limit.pattern)}.test(${value}))`);
  }
  if (limit.size !== undefined) broken.push(`(Array.isArray(${value}) && ${outOfBounds(`${value}.length`, limit.size)})`);
  return `${value} != null && (${broken.join(" || ")})`;
}

function pathOf(start: PathText, path: MemberPath): PathText {
  return path.reduce((text, name) => text.member(name), start);
}

/** The members that a rule speaks of, deprecated names that stand for them included. */
function namesIn(rule: Rule, members: readonly Member[]): Set<string> {
  const { demand } = rule;
  const paths = [
    ...(rule.condition?.tests.map((test) => test.path) ?? []),
    ...("paths" in demand ? demand.paths : []),
    ...("limits" in demand ? demand.limits.map((limit) => limit.path) : []),
    ...("left" in demand ? [demand.left, demand.right] : []),
  ];
  const names = paths.map(([name = ""]) => name);
  return new Set([...names, ...names.flatMap((name) => deprecatedNames(members, name))]);
}

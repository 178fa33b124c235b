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
  const statements =
    rule.demand.kind === "sameLength" ? sameLengthStatements(rule, rule.demand.paths, scope) : checks(rule, scope);
  if (rule.condition === undefined || statements.length === 0) return statements;
  const condition = conditionTest(rule.condition, scope);
  const [only = ""] = statements;
  const { test, body } = statements.length === 1 ? splitIf(only) : {};
  // One check joins the condition; several share it.
  if (test !== undefined) return [`if (${condition} && ${test}) {${body}`];
  return [branch(condition, shareText(statements))];
}

/** Gives statements that say the same text one constant for it. */
function shareText(statements: readonly string[]): string[] {
  const texts = statements.map(
    (statement) => /violated\(issues, [^,]+, "[^"]+", ("(?:[^"\\]|\\.)*")/.exec(statement)?.[1],
  );
  const [text] = texts;
  if (text === undefined || texts.length < 2 || texts.some((each) => each !== text)) return [...statements];
  return [`const text = ${text};`, ...statements.map((statement) => statement.replace(text, () => "text"))];
}

/** The test and the rest of an `if` without `else`; nothing for other statements. */
function splitIf(statement: string): { test?: string; body?: string } {
  const [, test, body] = /^if \((.*)\) \{\n([^]*)$/.exec(statement) ?? [];
  return test === undefined || test.includes(" || ") || body === undefined ? {} : { test, body: `\n${body}` };
}

/** What the rule demands, its condition aside: an `if` for each member. */
function checks(rule: Rule, scope: Scope): string[] {
  const { demand } = rule;
  const value = (path: MemberPath) => scope.locals.at(path);
  const given = (path: MemberPath) => `${value(path)} != null`;
  const missing = (path: MemberPath) => `${value(path)} == null`;
  const missingSomehow = (path: MemberPath) => {
    const others = path.length === 1 ? deprecatedNames(scope.members, path[0] ?? "") : [];
    return [path, ...others.map((name) => [name])].map(missing).join(" && ");
  };
  const check = (test: string, at: MemberPath) =>
    branch(test, [reportCall(rule.severity, pathOf(scope.path, at), rule.id, ruleMessage(rule, at))]);
  switch (demand.kind) {
    case "require":
      return demand.paths.map((path) => check(missingSomehow(path), path));
    case "forbid":
    case "ignored":
      return demand.paths.map((path) => check(given(path), path));
    case "exclusive":
      return demand.paths.slice(1).map((path, index) => {
        const earlier = demand.paths.slice(0, index + 1).map(given);
        return check(`${given(path)} && ${either(earlier)}`, path);
      });
    case "atLeastOne":
      return [check(demand.paths.map(missingSomehow).join(" && "), demand.paths[0] ?? [])];
    case "allOrNone":
      return demand.paths.map((path) => {
        const others = demand.paths.filter((other) => other !== path).map(given);
        return check(`${missing(path)} && ${either(others)}`, path);
      });
    case "compare": {
      const [left, right] = [value(demand.left), value(demand.right)];
      const operator = demand.operator === "==" || demand.operator === "!=" ? `${demand.operator}=` : demand.operator;
      const numbers = `typeof ${left} === "number" && typeof ${right} === "number"`;
      return [check(`${numbers} && !(${left} ${operator} ${right})`, demand.left)];
    }
    case "limit":
      return demand.limits.map((limit) => check(limitTest(limit, value(limit.path)), limit.path));
    case "sameLength":
    case "unique":
      return [];
    default:
      return demand satisfies never;
  }
}

function either(tests: readonly string[]): string {
  return tests.length > 1 ? `(${tests.join(" || ")})` : tests.join("");
}

/** Reports the first list that is not as long as the first. */
function sameLengthStatements(rule: Rule, paths: readonly MemberPath[], scope: Scope): string[] {
  const lists = paths.map((path) => `[${pathOf(scope.path, path).text()}, ${scope.locals.at(path)}]`).join(", ");
  return [
    "{",
    `const lists = ([${lists}] as [string, unknown][]).filter(([, list]) => Array.isArray(list)) as [string, unknown[]][];`,
    "const odd = lists.find(([, list]) => list.length !== lists[0]![1].length);",
    branch("odd !== undefined", [
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
  if (limit.values !== undefined)
    broken.push(`(${limit.values.map((each) => `${value} !== ${literal(each)}`).join(" && ")})`);
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
  if (limit.size !== undefined)
    broken.push(`(Array.isArray(${value}) && ${outOfBounds(`${value}.length`, limit.size)})`);
  const [only = ""] = broken;
  if (broken.length === 1 && only.startsWith("(typeof ")) return only.slice(1, -1);
  return `${value} != null && ${either(broken)}`;
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

/** The checks of rules, as statements of a validator. */
import type { Condition, Limit, Member, MemberPath, Rule, Test as ConditionTest } from "../../model/model.js";
import { deprecatedNames, elementMembers, memberAt } from "../../model/member-values.js";
import { OPPOSITES } from "../../model/rule-issues.js";
import { ruleMessage } from "../../model/wording.js";
import { outOfBounds, outOfLength } from "./bounds-tests.js";
import type { HelperCalls } from "./helpers.js";
import { pathsOf } from "./inner-rules.js";
import { Locals } from "./locals.js";
import { PathText } from "./path-text.js";
import { literal, regularExpression } from "./safe.js";
import { branch, either, guarded, line, loop, reporting, type Statement, type Test } from "./statements.js";

/** Where a rule looks: the members in scope, their variables, and the path before them. */
interface Scope {
  readonly members: readonly Member[];
  readonly locals: Locals;
  readonly path: PathText;
  readonly helpers: HelperCalls;
}

/** The paths that a rule reads from the request: the list it speaks of, or all that it names. */
export function requestPaths(rule: Rule): MemberPath[] {
  return rule.within === undefined ? pathsOf(rule) : [rule.within];
}

/** The statements of one rule over the parameters, whose values are in `locals`. */
export function ruleStatements(
  rule: Rule,
  members: readonly Member[],
  locals: Locals,
  helpers: HelperCalls,
): Statement[] {
  if (rule.within === undefined) return demandStatements(rule, { members, locals, path: PathText.root, helpers });
  const list = locals.at(rule.within);
  const path = pathOf(PathText.root, rule.within);
  const inner = elementMembers(members, rule.within);
  const scope = { members: inner, locals: new Locals(inner, [list]), path: path.element("index"), helpers };
  const statements =
    rule.demand.kind === "unique" ? uniqueStatements(rule, list, scope) : elementStatements(rule, list, scope);
  return [branch([`Array.isArray(${list})`], statements)];
}

function elementStatements(rule: Rule, list: string, scope: Scope): Statement[] {
  const body = [
    line(`const item: unknown = ${list}[index];`),
    branch([`!${scope.helpers.call("isRecord", "item")}`], [line("continue;")]),
    ...declared(rule, scope),
    ...demandStatements(rule, scope),
  ];
  return [loop(`let index = 0; index < ${list}.length; index++`, body)];
}

/** Under a condition only the elements that meet it are compared. */
function uniqueStatements(rule: Rule, list: string, scope: Scope): Statement[] {
  const { demand, condition, severity, id } = rule;
  const names = literal("paths" in demand ? demand.paths.map((path) => path.join(".")) : []);
  const report = reporting({ severity, path: scope.path, rule: id, message: ruleMessage(rule, []) });
  const repeated = (items: string) => loop(`const index of ${scope.helpers.call("repeated", items, names)}`, [report]);
  if (condition === undefined) return [repeated(list)];
  return [
    line(`const counted = ${list}.map((item: unknown) => {`),
    branch([`!${scope.helpers.call("isRecord", "item")}`], [line("return undefined;")]),
    ...declared(rule, scope),
    line(`return ${conditionTest(condition, scope).join(" && ") || "true"} ? item : undefined;`),
    line("});"),
    repeated("counted"),
  ];
}

/** The variables for what a rule reads from `item`. */
function declared(rule: Rule, { members, locals, helpers }: Scope): Statement[] {
  const paths = rule.demand.kind === "unique" ? conditionPaths(rule) : pathsOf(rule);
  const first = new Set(paths.flatMap(([name = ""]) => [name, ...deprecatedNames(members, name)]));
  const names = members.map((member) => member.name).filter((name) => first.has(name));
  return [...locals.declare(names, "item"), ...locals.reach(paths, helpers)];
}

function demandStatements(rule: Rule, scope: Scope): Statement[] {
  const statements =
    rule.demand.kind === "sameLength" ? sameLength(rule, rule.demand.paths, scope) : checks(rule, scope);
  return rule.condition === undefined ? statements : guarded(conditionTest(rule.condition, scope), statements);
}

/** What the rule demands, its condition aside: an `if` for each member. */
function checks(rule: Rule, scope: Scope): Statement[] {
  const { demand, severity, id } = rule;
  const value = (path: MemberPath) => scope.locals.at(path);
  const given = (path: MemberPath) => `${value(path)} != null`;
  const missing = (path: MemberPath) => `${value(path)} == null`;
  const missingSomehow = (path: MemberPath): Test => {
    const others = path.length === 1 ? deprecatedNames(scope.members, path[0] ?? "") : [];
    return [path, ...others.map((name) => [name])].map(missing);
  };
  const check = (test: Test, at: MemberPath) =>
    branch(test, [reporting({ severity, path: pathOf(scope.path, at), rule: id, message: ruleMessage(rule, at) })]);
  switch (demand.kind) {
    case "require":
      return demand.paths.map((path) => check(missingSomehow(path), path));
    case "forbid":
    case "ignored":
      return demand.paths.map((path) => check([given(path)], path));
    case "exclusive":
      return demand.paths.slice(1).map((path, index) => {
        const earlier = demand.paths.slice(0, index + 1).map(given);
        return check([given(path), either(earlier)], path);
      });
    case "atLeastOne":
      return [check(demand.paths.flatMap(missingSomehow), demand.paths[0] ?? [])];
    case "allOrNone":
      return demand.paths.map((path) => {
        const others = demand.paths.filter((other) => other !== path).map(given);
        return check([missing(path), either(others)], path);
      });
    case "compare": {
      const [left, right] = [value(demand.left), value(demand.right)];
      const opposite = OPPOSITES[demand.operator];
      const operator = opposite === "==" || opposite === "!=" ? `${opposite}=` : opposite;
      const numbers = [left, right].map((side) => `typeof ${side} === "number"`);
      return [check([...numbers, `${left} ${operator} ${right}`], demand.left)];
    }
    case "limit":
      return demand.limits.map((limit) => check(limitTest(limit, value(limit.path), scope), limit.path));
    case "sameLength":
    case "unique":
      return [];
    default:
      return demand satisfies never;
  }
}

/** Reports the first list that is not as long as the first: of all pairs that differ, only the first counts. */
function sameLength(rule: Rule, paths: readonly MemberPath[], scope: Scope): Statement[] {
  const pairs = paths.flatMap((first, index) => paths.slice(index + 1).map((other) => [first, other] as const));
  return pairs.reduceRight<Statement[]>((otherwise, [first, other]) => {
    const [left, right] = [scope.locals.at(first), scope.locals.at(other)];
    const test = [`Array.isArray(${left})`, `Array.isArray(${right})`, `${left}.length !== ${right}.length`];
    const { severity, id } = rule;
    const report = reporting({ severity, path: pathOf(scope.path, other), rule: id, message: ruleMessage(rule, []) });
    return [branch(test, [report], otherwise)];
  }, []);
}

function conditionTest({ tests, negated }: Condition, scope: Scope): Test {
  if (!negated) return tests.map((test) => testText(test, scope));
  return [either(tests.map((test) => negatedText(test, scope)))];
}

function testText(test: ConditionTest, scope: Scope): string {
  const value = scope.locals.at(test.path);
  if (test.kind === "equals") return either(test.values.map((each) => `${value} === ${literal(each)}`));
  return `${value} ${test.kind === "present" ? "!=" : "=="} null`;
}

function negatedText(test: ConditionTest, scope: Scope): string {
  const value = scope.locals.at(test.path);
  if (test.kind === "equals") return test.values.map((each) => `${value} !== ${literal(each)}`).join(" && ");
  return `${value} ${test.kind === "present" ? "==" : "!="} null`;
}

/** A test that a given value breaks the limit; a value of another type is the type check's concern. */
function limitTest({ path, values, range, also, length, pattern, size }: Limit, value: string, scope: Scope): Test {
  const broken: Test[] = [];
  if (values !== undefined) broken.push([`${value} != null`, ...values.map((each) => `${value} !== ${literal(each)}`)]);
  if (range !== undefined) {
    broken.push([
      `typeof ${value} === "number"`,
      outOfBounds(value, range),
      ...also.map((each) => `${value} !== ${each}`),
    ]);
  }
  if (length !== undefined) broken.push([`typeof ${value} === "string"`, outOfLength(value, length, scope.helpers)]);
  if (pattern !== undefined) {
    broken.push([`typeof ${value} === "string"`, `!${regularExpression(pattern)}.test(${value})`]);
  }
  if (size !== undefined) {
    const isMap = memberAt(scope.members, path)?.type.kind === "map";
    broken.push(
      isMap
        ? [scope.helpers.call("isRecord", value), outOfBounds(`Object.keys(${value}).length`, size)]
        : [`Array.isArray(${value})`, outOfBounds(`${value}.length`, size)],
    );
  }
  const [only = ["false"]] = broken;
  return broken.length < 2 ? only : [either(broken.map((test) => `(${test.join(" && ")})`))];
}

function pathOf(start: PathText, path: MemberPath): PathText {
  return path.reduce((text, name) => text.member(name), start);
}

function conditionPaths({ condition }: Rule): MemberPath[] {
  return condition?.tests.map((test) => test.path) ?? [];
}

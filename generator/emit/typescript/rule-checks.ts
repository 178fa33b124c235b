/** The checks of rules, as statements of a validator. */
import type { Condition, Limit, Member, MemberPath, Rule, Test as ConditionTest } from "../../model/model.js";
import { deprecatedNames, elementMembers, memberAt } from "../../model/member-values.js";
import { OPPOSITES } from "../../model/rule-issues.js";
import { pathsOf } from "../../model/rule-paths.js";
import { pathInWords, ruleMessage } from "../../model/wording.js";
import { outOfBounds, outOfLength } from "./bounds-tests.js";
import type { HelperCalls } from "./helpers.js";
import { Locals } from "./locals.js";
import { reported, reportedInLoop } from "./reports.js";
import { literal, regularExpression, templatePiece } from "./safe.js";
import { branch, callback, either, guarded, line, loop, type Statement, type Test } from "./statements.js";

/** Where a rule looks: the members in scope, the variable that holds them all, and those that hold each. */
interface Scope {
  readonly members: readonly Member[];
  readonly holder: string;
  readonly locals: Locals;
  readonly helpers: HelperCalls;
}

/** The paths that a rule reads from the request into variables: the list it speaks of, or all that it does not look up. */
export function requestPaths(rule: Rule, members: readonly Member[]): MemberPath[] {
  return rule.within === undefined ? readPaths(rule, members) : [rule.within];
}

function readPaths(rule: Rule, members: readonly Member[]): MemberPath[] {
  return isListed(rule, members) ? conditionPaths(rule) : pathsOf(rule);
}

/** The statements of one rule over the parameters, whose values are in `locals`. */
export function ruleStatements(
  rule: Rule,
  members: readonly Member[],
  locals: Locals,
  helpers: HelperCalls,
): Statement[] {
  if (rule.within === undefined) return demandStatements(rule, { members, holder: "params", locals, helpers });
  const list = locals.at(rule.within);
  const path = pathInWords(rule.within);
  const inner = elementMembers(members, rule.within);
  const scope = { members: inner, holder: "item", locals: new Locals(inner, [list]), helpers };
  if (rule.demand.kind === "unique") {
    return [branch([`Array.isArray(${list})`], uniqueStatements(rule, list, path, scope))];
  }
  const body = [...declared(rule, scope), ...demandStatements(rule, scope)];
  const head = helpers.call("checkEach", "issues", literal(path), list, "(item) =>").slice(0, -1);
  return [callback(head, body)];
}

/** Under a condition only the elements that meet it are compared. */
function uniqueStatements(rule: Rule, list: string, path: string, scope: Scope): Statement[] {
  const { demand, condition, severity, id } = rule;
  const names = literal("paths" in demand ? demand.paths.map((each) => each.join(".")) : []);
  const at = `\`${templatePiece(path)}[\${index}]\``;
  const report = line(`${scope.helpers.call(severity, "issues", at, literal(id), literal(ruleMessage(rule, [])))};`);
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
  const paths = rule.demand.kind === "unique" ? conditionPaths(rule) : readPaths(rule, members);
  const first = new Set(paths.flatMap(([name = ""]) => [name, ...deprecatedNames(members, name)]));
  const names = members.map((member) => member.name).filter((name) => first.has(name));
  return [...locals.declare(names, "item"), ...locals.reach(paths, helpers)];
}

function demandStatements(rule: Rule, scope: Scope): Statement[] {
  const statements =
    rule.demand.kind === "sameLength"
      ? sameLength(rule, rule.demand.paths, scope)
      : (listedChecks(rule, scope) ?? checks(rule, scope));
  return rule.condition === undefined ? statements : guarded(conditionTest(rule.condition, scope), statements);
}

/** Whether a rule demands the same of so many members that they stand in a list. */
function isListed({ demand, condition }: Rule, members: readonly Member[]): boolean {
  switch (demand.kind) {
    case "require":
      // A deprecated name may stand for one.
      if (demand.paths.some(([name = ""]) => deprecatedNames(members, name).length > 0)) return false;
      return condition !== undefined && demand.paths.length > 1;
    case "forbid":
    case "ignored":
      return condition !== undefined && demand.paths.length > 1;
    case "limit":
      return demand.limits.length > 2 && new Set(demand.limits.map((limit) => limitKey(limit, members))).size === 1;
    default:
      return false;
  }
}

/** What a limit says, its path aside. */
function limitKey({ path, ...limit }: Limit, members: readonly Member[]): string {
  return JSON.stringify([memberAt(members, path)?.type.kind, limit]);
}

/** A loop over the members that a rule speaks of. */
function listedChecks(rule: Rule, scope: Scope): Statement[] | undefined {
  if (!isListed(rule, scope.members)) return undefined;
  const { demand } = rule;
  const limits = demand.kind === "limit" ? demand.limits : [];
  const paths = "paths" in demand ? demand.paths : limits.map((limit) => limit.path);
  const messages = new Map(paths.map((path) => [pathInWords(path), ruleMessage(rule, path)]));
  const report = reportedInLoop(rule, messages, scope.helpers);
  const value = () => scope.helpers.call("valueAt", scope.holder, "path");
  if (demand.kind === "require") {
    return [loop(`const path of ${literal(paths.map(pathInWords))}`, [branch([`${value()} == null`], [report])])];
  }
  const [limit] = limits;
  const body = limit && [line(`const value = ${value()};`), branch(limitTest(limit, "value", scope), [report])];
  return [loop(`const path of ${givenPaths(paths, scope)}`, body ?? [report])];
}

/** An expression for those of some paths at which something is given; what holds several is looked at once. */
function givenPaths(paths: readonly MemberPath[], { holder, helpers }: Scope): string {
  const runs: { readonly at: MemberPath; readonly names: string[] }[] = [];
  for (const path of paths) {
    const [at, name] = [path.slice(0, -1), path.at(-1) ?? ""];
    const last = runs.at(-1);
    if (last !== undefined && pathInWords(last.at) === pathInWords(at)) last.names.push(name);
    else runs.push({ at, names: [name] });
  }
  const parts = runs.map(({ at, names }) => {
    const path = pathInWords(at);
    const direct = at.length === 0 ? holder : `${holder}.${path}`;
    const value = at.length < 2 ? direct : helpers.call("valueAt", holder, literal(path));
    return helpers.call("given", value, literal(path === "" ? "" : `${path}.`), ...names.map((name) => literal(name)));
  });
  return parts.length === 1 ? parts.join("") : `[${parts.map((part) => `...${part}`).join(", ")}]`;
}

/** What the rule demands, its condition aside: an `if` for each member. */
function checks(rule: Rule, scope: Scope): Statement[] {
  const { demand } = rule;
  const value = (path: MemberPath) => scope.locals.at(path);
  const given = (path: MemberPath) => `${value(path)} != null`;
  const missing = (path: MemberPath) => `${value(path)} == null`;
  const missingSomehow = (path: MemberPath): Test => {
    const others = path.length === 1 ? deprecatedNames(scope.members, path[0] ?? "") : [];
    return [path, ...others.map((name) => [name])].map(missing);
  };
  const check = (test: Test, at: MemberPath) =>
    branch(test, [reported(rule, pathInWords(at), ruleMessage(rule, at), scope.helpers)]);
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
    const report = reported(rule, pathInWords(other), ruleMessage(rule, []), scope.helpers);
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

function conditionPaths({ condition }: Rule): MemberPath[] {
  return condition?.tests.map((test) => test.path) ?? [];
}

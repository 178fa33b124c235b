/** Checks rules against the values of a request. */
import type { BareMember, BareRule } from "./bare.js";
import { inBounds } from "./bounds.js";
import { type Finding, inWords, type Issue } from "./issue.js";
import { elementMembers, type Fields, isGiven, isGivenOtherwise, isRecord, lookup, memberAt } from "./member-values.js";
import type { Comparison, Condition, Demand, Limit, Literal, MemberPath, Test } from "./model.js";
import { characterCount, matches } from "./texts.js";
import { ruleMessage } from "./wording.js";

/** The issues of one rule over the parameters of a request. */
export function ruleIssues(rule: BareRule, parameters: readonly BareMember[], params: Fields): Issue[] {
  return inWords(ruleFindings(rule, parameters, params));
}

/** The same before it is put into words. */
export function ruleFindings(rule: BareRule, parameters: readonly BareMember[], params: Fields): Finding[] {
  if (rule.within === undefined) return scopeFindings(rule, parameters, params, "");
  const list = lookup(params, rule.within);
  if (!Array.isArray(list)) return [];
  const members = elementMembers(parameters, rule.within);
  const path = rule.within.join(".");
  if (rule.demand.kind === "unique") {
    const { paths } = rule.demand;
    return repeated(list, paths, rule.condition).map((index) => found(rule, `${path}[${index}]`, []));
  }
  return list.flatMap((item, index) =>
    isRecord(item) ? scopeFindings(rule, members, item, `${path}[${index}].`) : [],
  );
}

/** The findings of a rule in one scope: the request, or one element of a list. */
function scopeFindings(rule: BareRule, members: readonly BareMember[], scope: Fields, prefix: string): Finding[] {
  if (rule.condition !== undefined && !holds(rule.condition, scope)) return [];
  return unmet(rule.demand, members, scope).map((path) => found(rule, `${prefix}${path.join(".")}`, path));
}

/** The members at which a demand is not met in a scope. */
function unmet(demand: Demand, members: readonly BareMember[], scope: Fields): readonly MemberPath[] {
  switch (demand.kind) {
    case "require":
      return demand.paths.filter((path) => !isThereSomehow(path, members, scope));
    case "forbid":
    case "ignored":
      return demand.paths.filter((path) => isThere(path, scope));
    case "exclusive":
      return demand.paths.filter((path) => isThere(path, scope)).slice(1);
    case "atLeastOne":
      return demand.paths.some((path) => isThereSomehow(path, members, scope)) ? [] : demand.paths.slice(0, 1);
    case "allOrNone": {
      const missing = demand.paths.filter((path) => !isThere(path, scope));
      return missing.length < demand.paths.length ? missing : [];
    }
    case "compare": {
      const [left, right] = [lookup(scope, demand.left), lookup(scope, demand.right)];
      if (typeof left !== "number" || typeof right !== "number") return [];
      return compares(left, OPPOSITES[demand.operator], right) ? [demand.left] : [];
    }
    case "limit":
      return demand.limits
        .filter((limit) => !isWithin(limit, members, lookup(scope, limit.path)))
        .map((limit) => limit.path);
    case "sameLength": {
      const lists = demand.paths.flatMap((path) => {
        const value = lookup(scope, path);
        return Array.isArray(value) ? [{ path, length: value.length }] : [];
      });
      const odd = lists.find(({ length }) => length !== lists[0]?.length);
      return odd === undefined ? [] : [odd.path];
    }
    case "unique":
      return [];
    default:
      return demand satisfies never;
  }
}

function isThere(path: MemberPath, scope: Fields): boolean {
  return isGiven(lookup(scope, path));
}

/** The same of a member that may go by a deprecated name. */
function isThereSomehow(path: MemberPath, members: readonly BareMember[], scope: Fields): boolean {
  return isThere(path, scope) || (path.length === 1 && isGivenOtherwise(path[0] ?? "", members, scope));
}

function holds({ tests, negated }: Condition, scope: Fields): boolean {
  return tests.every((test) => isMet(test, lookup(scope, test.path))) !== negated;
}

function isMet(test: Test, value: unknown): boolean {
  return test.kind === "equals" ? test.values.includes(value as Literal) : isGiven(value) === (test.kind === "present");
}

/** A value of another type is the type check's concern, not the limit's. */
function isWithin(limit: Limit, members: readonly BareMember[], value: unknown): boolean {
  if (!isGiven(value)) return true;
  if (limit.values !== undefined && !limit.values.includes(value as Literal)) return false;
  if (typeof value === "number" && limit.range !== undefined) {
    // Not `inBounds`: NaN is the type check's concern too.
    const { min = -Infinity, max = Infinity } = limit.range;
    return !(value < min || value > max) || limit.also.includes(value);
  }
  if (typeof value === "string") {
    if (limit.length !== undefined && !inBounds(characterCount(value), limit.length)) return false;
    if (limit.pattern !== undefined && !matches(value, limit.pattern)) return false;
  }
  if (limit.size === undefined) return true;
  if (memberAt(members, limit.path)?.type.kind === "map")
    return !isRecord(value) || inBounds(Object.keys(value).length, limit.size);
  return !Array.isArray(value) || inBounds(value.length, limit.size);
}

/** What holds when a comparison does not. */
export const OPPOSITES: Readonly<Record<Comparison, Comparison>> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  "==": "!=",
  "!=": "==",
};

function compares(left: number, operator: Comparison, right: number): boolean {
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "==":
      return left === right;
    case "!=":
      return left !== right;
    default:
      return operator satisfies never;
  }
}

/**
 * The indices of elements that agree with an earlier one in all the members. Values are compared as they are sent (80
 * equals "80"); elements that do not meet the condition, have none of the members, or a structure in one, do not count.
 */
function repeated(list: readonly unknown[], paths: readonly MemberPath[], condition: Condition | undefined): number[] {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    if (!isRecord(item) || (condition !== undefined && !holds(condition, item))) return [];
    const values = paths.map((path) => lookup(item, path) ?? undefined);
    if (values.every((value) => value === undefined) || values.some((value) => typeof value === "object")) return [];
    const key = JSON.stringify(values.map((value) => (value === undefined ? null : String(value))));
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}

function found(rule: BareRule, path: string, member: MemberPath): Finding {
  return { path, rule: rule.id, severity: rule.severity, words: () => ruleMessage(rule, member) };
}

/**
 * Checks values against the model, as every generated validator does in its own language: the same issues in the same
 * order. The generator uses it for defaults and examples; tests hold the generated validators against it.
 */
import { inBounds } from "./bounds.js";
import type { Action, Bounds, Comparison, Condition, Limit, Member, MemberPath, Rule, Type } from "./model.js";
import { nearName } from "./near-name.js";
import {
  type Constraint,
  deprecatedMessage,
  elementName,
  enumMessage,
  lengthMessage,
  patternMessage,
  rangeMessage,
  requiredMessage,
  ruleMessage,
  sizeMessage,
  typeMessage,
} from "./wording.js";

export interface Issue {
  /** `ListenerPort`, `RuleList[0].Domain`; empty for the request as a whole. */
  readonly path: string;
  /** A built-in constraint, or the id of a rule. */
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly message: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The issues of a request: first each parameter in the order of the spec, then each rule. */
export function validateRequest(action: Pick<Action, "parameters" | "rules">, params: unknown): Issue[] {
  if (!isRecord(params)) return [fault("", "type", "The parameters must be an object.")];
  return [
    ...membersIssues(action.parameters, params, ""),
    ...action.rules.flatMap((rule) => ruleIssues(rule, action.parameters, params)),
  ];
}

/** The issues of one value of a type. */
export function validateValue(type: Type, value: unknown, name: string, path: string = name): Issue[] {
  switch (type.kind) {
    case "string":
      return typeof value === "string" ? stringIssues(type, value, name, path) : [wrongType()];
    case "integer":
    case "long":
    case "number": {
      if (type.kind === "number" ? !Number.isFinite(value) : !Number.isSafeInteger(value)) return [wrongType()];
      return numberIssues(type, value as number, name, path);
    }
    case "boolean":
      return typeof value === "boolean" ? [] : [wrongType()];
    case "list":
      if (!Array.isArray(value)) return [wrongType()];
      return [
        ...sizeIssues(type.size, value.length, name, path, "list"),
        // Array.from: a hole in the list is an element without a value.
        ...Array.from(value).flatMap((item, index) =>
          validateValue(type.items, item, elementName(name), `${path}[${index}]`),
        ),
      ];
    case "structure":
      return isRecord(value) ? membersIssues(type.members, value, path) : [wrongType()];
    case "map":
      if (!isRecord(value)) return [wrongType()];
      return [
        ...sizeIssues(type.size, Object.keys(value).length, name, path, "map"),
        ...Object.entries(value).flatMap(([key, item]) =>
          validateValue(type.items, item, elementName(name), `${path}.${key}`),
        ),
      ];
    default:
      return type satisfies never;
  }

  function wrongType(): Issue {
    return fault(path, "type", typeMessage(name, type));
  }
}

/** The names of deprecated members that stand for `name`. */
export function deprecatedNames(members: readonly Member[], name: string): string[] {
  return members.filter((member) => member.deprecated?.replacedBy === name).map((member) => member.name);
}

function membersIssues(members: readonly Member[], value: Fields, path: string): Issue[] {
  const at = (name: string) => (path === "" ? name : `${path}.${name}`);
  const known = members.map((member) => member.name);
  const unknown = Object.keys(value).filter((key) => value[key] !== undefined && !known.includes(key));
  return [
    ...unknown.map((key) => fault(at(key), "unknown", unknownMessage(key, known))),
    ...members.flatMap((member) => memberIssues(member, members, value, at(member.name))),
  ];
}

function memberIssues(member: Member, siblings: readonly Member[], holder: Fields, path: string): Issue[] {
  const value = lookup(holder, [member.name]);
  if (!isGiven(value)) {
    const needed = member.required && member.fromClient === undefined && !isGivenSomehow(member.name, siblings, holder);
    return needed ? [fault(path, "required", requiredMessage(member.name))] : [];
  }
  const issues = validateValue(member.type, value, member.name, path);
  if (member.deprecated !== undefined) issues.push(warn(path, "deprecated", deprecatedMessage(member)));
  return issues;
}

function stringIssues(type: Extract<Type, { kind: "string" }>, value: string, name: string, path: string): Issue[] {
  const issues: Issue[] = [];
  if (type.values !== undefined && !type.open && !type.values.some((each) => each.value === value)) {
    issues.push(
      fault(
        path,
        "enum",
        enumMessage(
          name,
          type.values.map((each) => each.value),
        ),
      ),
    );
  }
  if (type.length !== undefined && !inBounds([...value].length, type.length)) {
    issues.push(fault(path, "length", lengthMessage(name, type.length)));
  }
  if (type.pattern !== undefined && !new RegExp(type.pattern, "u").test(value)) {
    issues.push(fault(path, "pattern", patternMessage(name, type.pattern)));
  }
  return issues;
}

function numberIssues(
  type: Extract<Type, { kind: "integer" | "long" | "number" }>,
  value: number,
  name: string,
  path: string,
): Issue[] {
  const issues: Issue[] = [];
  if (type.kind !== "number" && type.values !== undefined && !type.open) {
    if (!type.values.some((each) => each.value === value)) {
      issues.push(
        fault(
          path,
          "enum",
          enumMessage(
            name,
            type.values.map((each) => each.value),
          ),
        ),
      );
    }
  }
  const special = type.also.some((each) => each.value === value);
  if (type.range !== undefined && !special && !inBounds(value, type.range)) {
    issues.push(fault(path, "range", rangeMessage(name, type.range, type.also)));
  }
  return issues;
}

function sizeIssues(
  size: Bounds | undefined,
  length: number,
  name: string,
  path: string,
  kind: "list" | "map",
): Issue[] {
  if (size === undefined || inBounds(length, size)) return [];
  return [fault(path, "size", sizeMessage(name, size, kind))];
}

function ruleIssues(rule: Rule, parameters: readonly Member[], params: Fields): Issue[] {
  if (rule.within === undefined) return scopeIssues(rule, parameters, params, "");
  const list = lookup(params, rule.within);
  if (!Array.isArray(list)) return [];
  const type = memberAt(parameters, rule.within)?.type;
  const members = type?.kind === "list" && type.items.kind === "structure" ? type.items.members : [];
  const path = rule.within.join(".");
  if (rule.demand.kind === "unique") {
    const { paths } = rule.demand;
    return repeated(list, paths, rule.condition).map((index) => found(rule, `${path}[${index}]`, []));
  }
  return list.flatMap((item, index) => (isRecord(item) ? scopeIssues(rule, members, item, `${path}[${index}].`) : []));
}

/** The issues of a rule in one scope: the request, or one element of a list. */
function scopeIssues(rule: Rule, members: readonly Member[], scope: Fields, prefix: string): Issue[] {
  if (rule.condition !== undefined && !holds(rule.condition, scope)) return [];
  const { demand } = rule;
  const at = (path: MemberPath) => found(rule, `${prefix}${path.join(".")}`, path);
  const given = (path: MemberPath) => isGiven(lookup(scope, path));
  const givenSomehow = (path: MemberPath) =>
    given(path) || (path.length === 1 && isGivenSomehow(path[0] ?? "", members, scope));
  switch (demand.kind) {
    case "require":
      return demand.paths.filter((path) => !givenSomehow(path)).map(at);
    case "forbid":
    case "ignored":
      return demand.paths.filter(given).map(at);
    case "exclusive":
      return demand.paths.filter(given).slice(1).map(at);
    case "atLeastOne":
      return demand.paths.some(givenSomehow) ? [] : demand.paths.slice(0, 1).map(at);
    case "allOrNone":
      return demand.paths.some(given) ? demand.paths.filter((path) => !given(path)).map(at) : [];
    case "compare": {
      const [left, right] = [lookup(scope, demand.left), lookup(scope, demand.right)];
      if (typeof left !== "number" || typeof right !== "number") return [];
      return compares(left, OPPOSITES[demand.operator], right) ? [at(demand.left)] : [];
    }
    case "limit":
      return demand.limits
        .filter((limit) => !isWithin(limit, memberAt(members, limit.path)?.type.kind, lookup(scope, limit.path)))
        .map((limit) => at(limit.path));
    case "sameLength": {
      const lists = demand.paths.flatMap((path) => {
        const value = lookup(scope, path);
        return Array.isArray(value) ? [{ path, length: value.length }] : [];
      });
      const odd = lists.find(({ length }) => length !== lists[0]?.length);
      return odd === undefined ? [] : [at(odd.path)];
    }
    case "unique":
      return [];
    default:
      return demand satisfies never;
  }
}

function holds(condition: Condition, scope: Fields): boolean {
  const all = condition.tests.every((test) => {
    const value = lookup(scope, test.path);
    if (test.kind === "equals") return test.values.some((each) => each === value);
    return isGiven(value) === (test.kind === "present");
  });
  return all !== condition.negated;
}

/** A value of another type is the type check's concern, not the limit's. */
function isWithin(limit: Limit, kind: Type["kind"] | undefined, value: unknown): boolean {
  if (!isGiven(value)) return true;
  if (limit.values !== undefined && !limit.values.some((each) => each === value)) return false;
  if (typeof value === "number" && limit.range !== undefined) {
    // Not `inBounds`: NaN is the type check's concern too.
    const { min = -Infinity, max = Infinity } = limit.range;
    return !(value < min || value > max) || limit.also.includes(value);
  }
  if (typeof value === "string") {
    if (limit.length !== undefined && !inBounds([...value].length, limit.length)) return false;
    if (limit.pattern !== undefined && !new RegExp(limit.pattern, "u").test(value)) return false;
  }
  if (limit.size === undefined) return true;
  if (kind === "map") return !isRecord(value) || inBounds(Object.keys(value).length, limit.size);
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

/** The member that a path names, through structures. */
export function memberAt(members: readonly Member[], path: MemberPath): Member | undefined {
  const [name, ...rest] = path;
  const member = members.find((each) => each.name === name);
  if (member === undefined || rest.length === 0) return member;
  return member.type.kind === "structure" ? memberAt(member.type.members, rest) : undefined;
}

function lookup(scope: Fields, path: MemberPath): unknown {
  let value: unknown = scope;
  for (const name of path) {
    if (!isRecord(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

function isGivenSomehow(name: string, siblings: readonly Member[], holder: Fields): boolean {
  return deprecatedNames(siblings, name).some((other) => isGiven(lookup(holder, [other])));
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** An object with members: not null, no array, no Date, Map, Set, … */
function isRecord(value: unknown): value is Fields {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function unknownMessage(key: string, known: readonly string[]): string {
  const near = nearName(key, known);
  return `${key} is not a parameter of this Action.${near === undefined ? "" : ` Did you mean ${near}?`}`;
}

function found(rule: Rule, path: string, member: MemberPath): Issue {
  return { path, rule: rule.id, severity: rule.severity, message: ruleMessage(rule, member) };
}

function fault(path: string, rule: Constraint, message: string): Issue {
  return { path, rule, severity: "error", message };
}

function warn(path: string, rule: Constraint, message: string): Issue {
  return { path, rule, severity: "warning", message };
}

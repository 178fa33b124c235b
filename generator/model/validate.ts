/**
 * Checks values against the model, as every generated validator does in its own language: the same issues in the same
 * order. The generator uses it for defaults and examples; tests hold the generated validators against it.
 */
import { inBounds } from "./bounds.js";
import type { Issue } from "./issue.js";
import { type Fields, isGiven, isGivenOtherwise, isRecord, lookup } from "./member-values.js";
import type { Action, Bounds, ForbiddenTexts, IntegerType, Member, NumberType, StringType, Type } from "./model.js";
import { nearName } from "./near-name.js";
import { ruleIssues } from "./rule-issues.js";
import {
  type Constraint,
  deprecatedMessage,
  elementName,
  enumMessage,
  lengthMessage,
  notMessage,
  patternMessage,
  rangeMessage,
  requiredMessage,
  sizeMessage,
  typeMessage,
} from "./wording.js";

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
    const needed =
      member.required && member.fromClient === undefined && !isGivenOtherwise(member.name, siblings, holder);
    return needed ? [fault(path, "required", requiredMessage(member.name))] : [];
  }
  const issues = validateValue(member.type, value, member.name, path);
  if (member.deprecated !== undefined) issues.push(warn(path, "deprecated", deprecatedMessage(member)));
  return issues;
}

const NOTHING: ForbiddenTexts = { startsWith: [], contains: [] };

function stringIssues(type: StringType, value: string, name: string, path: string): Issue[] {
  const issues = enumIssues(type, value, name, path);
  if (type.length !== undefined && !inBounds([...value].length, type.length)) {
    issues.push(fault(path, "length", lengthMessage(name, type.length)));
  }
  if (type.pattern !== undefined && !new RegExp(type.pattern, "u").test(value)) {
    issues.push(fault(path, "pattern", patternMessage(name, type.pattern)));
  }
  const { startsWith, contains } = type.not ?? NOTHING;
  if (startsWith.some((text) => value.startsWith(text)) || contains.some((text) => value.includes(text))) {
    issues.push(fault(path, "not", notMessage(name, { startsWith, contains })));
  }
  return issues;
}

function numberIssues(type: IntegerType | NumberType, value: number, name: string, path: string): Issue[] {
  const issues = type.kind === "number" ? [] : enumIssues(type, value, name, path);
  const isSpecial = type.also.some((each) => each.value === value);
  if (type.range !== undefined && !isSpecial && !inBounds(value, type.range)) {
    issues.push(fault(path, "range", rangeMessage(name, type.range, type.also)));
  }
  return issues;
}

function enumIssues(type: StringType | IntegerType, value: string | number, name: string, path: string): Issue[] {
  const values = type.values?.map((each) => each.value);
  if (values === undefined || type.open || values.includes(value)) return [];
  return [fault(path, "enum", enumMessage(name, values))];
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

function unknownMessage(key: string, known: readonly string[]): string {
  const near = nearName(key, known);
  return `${key} is not a parameter of this Action.${near === undefined ? "" : ` Did you mean ${near}?`}`;
}

function fault(path: string, rule: Constraint, message: string): Issue {
  return { path, rule, severity: "error", message };
}

function warn(path: string, rule: Constraint, message: string): Issue {
  return { path, rule, severity: "warning", message };
}

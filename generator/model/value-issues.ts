/** What is wrong with values by themselves: each against the constraints of its type. */
import type { BareIntegerType, BareMember, BareNumberType, BareStringType, BareType } from "./bare.js";
import { inBounds } from "./bounds.js";
import type { Finding } from "./issue.js";
import { type Fields, isGiven, isGivenOtherwise, isRecord, membersByName } from "./member-values.js";
import type { Bounds, ForbiddenTexts } from "./model.js";
import { nearName } from "./near-name.js";
import { characterCount, matches } from "./texts.js";
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

/** The findings of one value of a type. */
export function valueFindings(type: BareType, value: unknown, name: string, path: string): Finding[] {
  switch (type.kind) {
    case "string":
      return typeof value === "string" ? textFindings(type, value, name, path) : wrongType(type, name, path);
    case "integer":
    case "long":
      return Number.isSafeInteger(value)
        ? integerFindings(type, value as number, name, path)
        : wrongType(type, name, path);
    case "number":
      return Number.isFinite(value) ? rangeFindings(type, value as number, name, path) : wrongType(type, name, path);
    case "boolean":
      return typeof value === "boolean" ? [] : wrongType(type, name, path);
    case "list": {
      if (!Array.isArray(value)) return wrongType(type, name, path);
      const findings = sizeFindings(type.size, value.length, name, path, "list");
      const nameOfOne = elementName(name);
      // By index: a hole in the list is an element without a value.
      for (let index = 0; index < value.length; index++) {
        findings.push(...valueFindings(type.items, value[index], nameOfOne, `${path}[${index}]`));
      }
      return findings;
    }
    case "structure":
      return isRecord(value) ? membersFindings(type.members, value, path) : wrongType(type, name, path);
    case "map":
      if (!isRecord(value)) return wrongType(type, name, path);
      return [
        ...sizeFindings(type.size, Object.keys(value).length, name, path, "map"),
        ...Object.entries(value).flatMap(([key, item]) =>
          valueFindings(type.items, item, elementName(name), `${path}.${key}`),
        ),
      ];
    default:
      return type satisfies never;
  }
}

function wrongType(type: BareType, name: string, path: string): Finding[] {
  return [fault(path, "type", () => typeMessage(name, type))];
}

function membersFindings(members: readonly BareMember[], value: Fields, path: string): Finding[] {
  const prefix = path === "" ? "" : `${path}.`;
  const findings = unknownFindings(members, value, prefix);
  for (const member of members) {
    // Nothing is wrong with what is neither needed nor there.
    if (!member.required && !Object.hasOwn(value, member.name)) continue;
    findings.push(...memberFindings(member, members, value, `${prefix}${member.name}`));
  }
  return findings;
}

/** What an object has beside its known members. `prefix` stands before their names: `Tag[0].` */
export function unknownFindings(members: readonly BareMember[], holder: Fields, prefix: string): Finding[] {
  const known = membersByName(members);
  const findings: Finding[] = [];
  for (const name of Object.keys(holder)) {
    if (known.has(name) || holder[name] === undefined) continue;
    findings.push(fault(`${prefix}${name}`, "unknown", () => unknownMessage(name, members)));
  }
  return findings;
}

/** The findings of one member of an object, which may not be there. */
export function memberFindings(
  member: BareMember,
  siblings: readonly BareMember[],
  holder: Fields,
  path: string,
): Finding[] {
  const value = Object.hasOwn(holder, member.name) ? holder[member.name] : undefined;
  if (!isGiven(value)) {
    const needed =
      member.required && member.fromClient === undefined && !isGivenOtherwise(member.name, siblings, holder);
    return needed ? [fault(path, "required", () => requiredMessage(member.name))] : [];
  }
  const findings = valueFindings(member.type, value, member.name, path);
  if (member.deprecated === undefined) return findings;
  return [...findings, { ...fault(path, "deprecated", () => deprecatedMessage(member)), severity: "warning" }];
}

function textFindings(type: BareStringType, value: string, name: string, path: string): Finding[] {
  const { length, pattern, not } = type;
  const findings = setFindings(type, value, name, path);
  if (length !== undefined && !inBounds(characterCount(value), length)) {
    findings.push(fault(path, "length", () => lengthMessage(name, length)));
  }
  if (pattern !== undefined && !matches(value, pattern)) {
    findings.push(fault(path, "pattern", () => patternMessage(name, pattern)));
  }
  if (not !== undefined && isForbidden(not, value)) {
    findings.push(fault(path, "not", () => notMessage(name, not)));
  }
  return findings;
}

function isForbidden({ startsWith, contains }: ForbiddenTexts, value: string): boolean {
  return startsWith.some((text) => value.startsWith(text)) || contains.some((text) => value.includes(text));
}

function integerFindings(type: BareIntegerType, value: number, name: string, path: string): Finding[] {
  return [...setFindings(type, value, name, path), ...rangeFindings(type, value, name, path)];
}

/** Whether a value is one of a closed set. */
function setFindings(
  { values, open }: BareStringType | BareIntegerType,
  value: string | number,
  name: string,
  path: string,
): Finding[] {
  if (values === undefined || open || values.some((each) => each.value === value)) return [];
  const words = () =>
    enumMessage(
      name,
      values.map((each) => each.value),
    );
  return [fault(path, "enum", words)];
}

function rangeFindings(
  { range, also }: BareIntegerType | BareNumberType,
  value: number,
  name: string,
  path: string,
): Finding[] {
  if (range === undefined || inBounds(value, range) || also.some((special) => special.value === value)) return [];
  return [fault(path, "range", () => rangeMessage(name, range, also))];
}

function sizeFindings(
  size: Bounds | undefined,
  length: number,
  name: string,
  path: string,
  kind: "list" | "map",
): Finding[] {
  if (size === undefined || inBounds(length, size)) return [];
  return [fault(path, "size", () => sizeMessage(name, size, kind))];
}

function unknownMessage(name: string, members: readonly BareMember[]): string {
  const near = nearName(
    name,
    members.map((member) => member.name),
  );
  return `${name} is not a parameter of this Action.${near === undefined ? "" : ` Did you mean ${near}?`}`;
}

function fault(path: string, rule: Constraint, words: () => string): Finding {
  return { path, rule, severity: "error", words };
}

/** What is wrong with values by themselves: each against the constraints of its type. */
import type { BareIntegerType, BareMember, BareNumberType, BareStringType, BareType } from "./bare.js";
import { inBounds } from "./bounds.js";
import type { Finding } from "./issue.js";
import { type Fields, isGiven, isGivenOtherwise, isRecord } from "./member-values.js";
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
      return typeof value === "string" ? broken(OF_TEXTS, type, value, name, path) : [wrongType()];
    case "integer":
    case "long":
      return Number.isSafeInteger(value) ? broken(OF_INTEGERS, type, value as number, name, path) : [wrongType()];
    case "number":
      return Number.isFinite(value) ? broken(OF_NUMBERS, type, value as number, name, path) : [wrongType()];
    case "boolean":
      return typeof value === "boolean" ? [] : [wrongType()];
    case "list":
      if (!Array.isArray(value)) return [wrongType()];
      return [
        ...sizeFindings(type.size, value.length, name, path, "list"),
        // Array.from: a hole in the list is an element without a value.
        ...Array.from(value).flatMap((item, index) =>
          valueFindings(type.items, item, elementName(name), `${path}[${index}]`),
        ),
      ];
    case "structure":
      return isRecord(value) ? membersFindings(type.members, value, path) : [wrongType()];
    case "map":
      if (!isRecord(value)) return [wrongType()];
      return [
        ...sizeFindings(type.size, Object.keys(value).length, name, path, "map"),
        ...Object.entries(value).flatMap(([key, item]) =>
          valueFindings(type.items, item, elementName(name), `${path}.${key}`),
        ),
      ];
    default:
      return type satisfies never;
  }

  function wrongType(): Finding {
    return fault(path, "type", () => typeMessage(name, type));
  }
}

function membersFindings(members: readonly BareMember[], value: Fields, path: string): Finding[] {
  const prefix = path === "" ? "" : `${path}.`;
  return [
    ...unknownFindings(namesOf(members), value, prefix),
    ...members.flatMap((member) => memberFindings(member, members, value, `${prefix}${member.name}`)),
  ];
}

/** The names of members, in their order. */
export function namesOf(members: readonly BareMember[]): ReadonlySet<string> {
  return new Set(members.map(({ name }) => name));
}

/** What an object has beside its known members. `prefix` stands before their names: `Tag[0].` */
export function unknownFindings(known: ReadonlySet<string>, holder: Fields, prefix: string): Finding[] {
  const unknown = Object.keys(holder).filter((name) => !known.has(name) && holder[name] !== undefined);
  return unknown.map((name) => fault(`${prefix}${name}`, "unknown", () => unknownMessage(name, known)));
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

/** A constraint of single values of a type. */
interface ValueConstraint<T extends BareType, Value> {
  readonly rule: Constraint;
  readonly isBroken: (type: T, value: Value) => boolean;
  readonly words: (type: T, name: string) => string;
}

const NOTHING: ForbiddenTexts = { startsWith: [], contains: [] };

const ENUM: ValueConstraint<BareStringType | BareIntegerType, string | number> = {
  rule: "enum",
  isBroken: ({ values, open }, value) => values !== undefined && !open && !values.some((each) => each.value === value),
  words: ({ values = [] }, name) =>
    enumMessage(
      name,
      values.map(({ value }) => value),
    ),
};

const RANGE: ValueConstraint<BareIntegerType | BareNumberType, number> = {
  rule: "range",
  isBroken: ({ range, also }, value) =>
    range !== undefined && !inBounds(value, range) && !also.some((special) => special.value === value),
  words: ({ range = {}, also }, name) => rangeMessage(name, range, also),
};

const OF_TEXTS: readonly ValueConstraint<BareStringType, string>[] = [
  ENUM,
  {
    rule: "length",
    isBroken: ({ length }, value) => length !== undefined && !inBounds(characterCount(value), length),
    words: ({ length = {} }, name) => lengthMessage(name, length),
  },
  {
    rule: "pattern",
    isBroken: ({ pattern }, value) => pattern !== undefined && !matches(value, pattern),
    words: ({ pattern = "" }, name) => patternMessage(name, pattern),
  },
  {
    rule: "not",
    isBroken: ({ not }, value) =>
      not !== undefined &&
      (not.startsWith.some((text) => value.startsWith(text)) || not.contains.some((text) => value.includes(text))),
    words: ({ not = NOTHING }, name) => notMessage(name, not),
  },
];

const OF_INTEGERS: readonly ValueConstraint<BareIntegerType, number>[] = [ENUM, RANGE];
const OF_NUMBERS: readonly ValueConstraint<BareNumberType, number>[] = [RANGE];

function broken<T extends BareType, Value>(
  constraints: readonly ValueConstraint<T, Value>[],
  type: T,
  value: Value,
  name: string,
  path: string,
): Finding[] {
  return constraints
    .filter(({ isBroken }) => isBroken(type, value))
    .map(({ rule, words }) => fault(path, rule, () => words(type, name)));
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

function unknownMessage(name: string, known: ReadonlySet<string>): string {
  const near = nearName(name, [...known]);
  return `${name} is not a parameter of this Action.${near === undefined ? "" : ` Did you mean ${near}?`}`;
}

function fault(path: string, rule: Constraint, words: () => string): Finding {
  return { path, rule, severity: "error", words };
}

import type {
  Bounds,
  Deprecation,
  EnumValue,
  ForbiddenTexts,
  Member,
  SpecialNumber,
  StringType,
  Type,
} from "../../model/model.js";
import { descriptionText, escapePattern } from "./safe.js";

/** JSON Schema 2020-12, as OpenAPI 3.1 uses it; what is undefined is not in it. */
export type Schema = Readonly<Record<string, unknown>>;

/** Requests name all that may be sent; responses may hold more, and wrap their lists. */
export type Direction = "request" | "response";

/** The schema of a member: that of its type, with all that is said about the member itself. */
export function memberSchema(member: Member, direction: Direction): Schema {
  return { description: description(member), ...valueSchema(member, direction) };
}

/** The same without the description, where that stands beside the schema. */
export function valueSchema(member: Member, direction: Direction): Schema {
  const { type, wrapper } = member;
  const inner = typeSchema(type, direction);
  const wrapped = wrapper === undefined ? inner : { type: "object", properties: { [wrapper]: inner } };
  return { ...wrapped, ...annotations(member, (value) => value) };
}

/** The schema of a parameter that is sent as a JSON string. */
export function jsonStringSchema(member: Member): Schema {
  return {
    type: "string",
    contentMediaType: "application/json",
    contentSchema: typeSchema(member.type, "request"),
    ...annotations(member, (value) => JSON.stringify(value)),
  };
}

/** An object with these members. */
export function objectSchema(members: readonly Member[], direction: Direction): Schema {
  const required = members.filter((member) => member.required).map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(members.map((member) => [member.name, memberSchema(member, direction)])),
    ...(required.length === 0 ? {} : { required }),
    ...(direction === "request" ? { additionalProperties: false } : {}),
  };
}

/** The schema of a type by itself. */
function typeSchema(type: Type, direction: Direction): Schema {
  switch (type.kind) {
    case "string":
      return { type: "string", ...valuesSchema(type), ...textSchema(type) };
    case "integer":
      return { type: "integer", format: "int32", ...valuesSchema(type), ...rangeSchema(type) };
    case "long":
      return { type: "integer", format: "int64", ...valuesSchema(type), ...rangeSchema(type) };
    case "number":
      return { type: "number", format: "double", ...rangeSchema(type) };
    case "boolean":
      return { type: "boolean" };
    case "list":
      return { type: "array", items: typeSchema(type.items, direction), ...bounds(type.size, "minItems", "maxItems") };
    case "structure":
      return objectSchema(type.members, direction);
    case "map":
      return {
        type: "object",
        additionalProperties: typeSchema(type.items, direction),
        ...bounds(type.size, "minProperties", "maxProperties"),
      };
    default:
      return type satisfies never;
  }
}

/** What is said about a member in the words of the spec. */
export function description(member: Member): string | undefined {
  const text = descriptionText([member.description, ...member.notes]);
  return text === "" ? undefined : text;
}

/** Default, example and facts that JSON Schema has no words for; `write` brings values into the form of the wire. */
function annotations(member: Member, write: (value: unknown) => unknown): Schema {
  const { default: byDefault, example, wrapper, deprecated } = member;
  return {
    default: byDefault === undefined ? undefined : write(byDefault),
    examples: example === undefined || wrapper !== undefined ? undefined : [write(example)],
    "x-unit": member.unit,
    "x-sensitive": member.sensitive || undefined,
    "x-immutable": member.immutable || undefined,
    "x-idempotency-token": member.idempotencyToken || undefined,
    "x-dry-run": member.dryRun,
    "x-since": member.since,
    deprecated: deprecated === undefined ? undefined : true,
    "x-deprecation": deprecated,
  };
}

/** A closed set of values is an `enum`; one that the service may extend is only listed. */
function valuesSchema({ values, open }: { readonly values?: readonly EnumValue[]; readonly open: boolean }): Schema {
  if (values === undefined) return {};
  return {
    [open ? "x-enum" : "enum"]: values.map(({ value }) => value),
    "x-enum-descriptions": values.map(({ meaning, deprecated }) => `${meaning}${deprecation(deprecated)}`),
  };
}

function deprecation(deprecated: Deprecation | undefined): string {
  if (deprecated === undefined) return "";
  return deprecated.replacedBy === undefined ? " Deprecated." : ` Deprecated: use ${deprecated.replacedBy}.`;
}

function textSchema({ length, pattern, not }: StringType): Schema {
  return {
    ...bounds(length, "minLength", "maxLength"),
    ...(pattern === undefined ? {} : { pattern }),
    ...(not === undefined ? {} : { not: { pattern: forbiddenPattern(not) } }),
  };
}

/** `^(?:aliyun|acs:)|http://` finds what a text must not have. */
function forbiddenPattern({ startsWith, contains }: ForbiddenTexts): string {
  const starts = startsWith.length === 0 ? [] : [`^(?:${startsWith.map(escapePattern).join("|")})`];
  return [...starts, ...contains.map(escapePattern)].join("|");
}

/** Single numbers beside the range make it one of several alternatives. */
function rangeSchema({ range, also }: { readonly range?: Bounds; readonly also: readonly SpecialNumber[] }): Schema {
  const interval = bounds(range, "minimum", "maximum");
  if (also.length === 0) return interval;
  const single = also.map(({ value, meaning }) => ({ const: value, description: descriptionText([meaning]) }));
  return range === undefined ? { "x-special": also } : { anyOf: [interval, ...single] };
}

function bounds(value: Bounds | undefined, min: string, max: string): Schema {
  return {
    ...(value?.min === undefined ? {} : { [min]: value.min }),
    ...(value?.max === undefined ? {} : { [max]: value.max }),
  };
}

import { deprecatedNames } from "../../model/member-values.js";
import type { Bounds, EnumValue, ForbiddenTexts, Member, SpecialNumber, StringType, Type } from "../../model/model.js";

/** A JSON Schema, or a part of one; what is undefined is not in it. */
export type Schema = Readonly<Record<string, unknown>>;

/** An object with these members and no others. A deprecated name of a member stands for it. */
export function objectSchema(members: readonly Member[]): Schema {
  const needed = members.filter((member) => member.required && member.fromClient === undefined);
  const required = needed.filter(({ name }) => deprecatedNames(members, name).length === 0);
  const renamed = needed.filter((member) => !required.includes(member));
  return {
    type: "object",
    properties: Object.fromEntries(members.map((member) => [member.name, memberSchema(member)])),
    ...(required.length === 0 ? {} : { required: required.map(({ name }) => name) }),
    additionalProperties: false,
    ...(renamed.length === 0 ? {} : { allOf: renamed.map(({ name }) => givenSomehow(name, members)) }),
  };
}

/** The member is there, by its own name or by a deprecated one. */
export function givenSomehow(name: string, members: readonly Member[]): Schema {
  const others = deprecatedNames(members, name);
  if (others.length === 0) return { required: [name] };
  return { anyOf: [name, ...others].map((each) => ({ required: [each] })) };
}

function memberSchema(member: Member): Schema {
  const { example, deprecated, notes } = member;
  return {
    description: member.description,
    ...typeSchema(member.type),
    default: member.default,
    examples: example === undefined ? undefined : [example],
    "x-unit": member.unit,
    // A secret is given and never shown again.
    writeOnly: member.sensitive || undefined,
    "x-sensitive": member.sensitive || undefined,
    "x-immutable": member.immutable || undefined,
    "x-from-client": member.fromClient,
    "x-idempotency-token": member.idempotencyToken || undefined,
    "x-dry-run": member.dryRun,
    "x-since": member.since,
    deprecated: deprecated === undefined ? undefined : true,
    "x-deprecation": deprecated,
    "x-notes": notes.length === 0 ? undefined : notes,
  };
}

function typeSchema(type: Type): Schema {
  switch (type.kind) {
    case "string":
      return { type: "string", ...valuesSchema(type), ...textSchema(type) };
    case "integer":
    case "long":
      return { type: "integer", ...valuesSchema(type), ...rangeSchema(type.range, type.also) };
    case "number":
      return { type: "number", ...rangeSchema(type.range, type.also) };
    case "boolean":
      return { type: "boolean" };
    case "list":
      return { type: "array", items: typeSchema(type.items), ...bounds(type.size, "minItems", "maxItems") };
    case "map":
      return {
        type: "object",
        additionalProperties: typeSchema(type.items),
        ...bounds(type.size, "minProperties", "maxProperties"),
      };
    case "structure":
      return objectSchema(type.members);
    default:
      return type satisfies never;
  }
}

/**
 * `x-values` has each value with its meaning. A closed set is an `enum` too, with its meanings in the key that editors
 * show; an open one is marked, and any other value passes.
 */
function valuesSchema({ values, open }: { readonly values?: readonly EnumValue[]; readonly open: boolean }): Schema {
  if (values === undefined) return {};
  const closed = {
    enum: values.map(({ value }) => value),
    enumDescriptions: values.map(({ meaning }) => meaning),
  };
  return { ...(open ? { "x-open": true } : closed), "x-values": values };
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
  const starts = startsWith.length === 0 ? [] : [`^(?:${startsWith.map(literalPattern).join("|")})`];
  return [...starts, ...contains.map(literalPattern)].join("|");
}

function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** A range with the single numbers that are allowed beside it, each with its meaning in `x-special`. */
function rangeSchema(range: Bounds | undefined, also: readonly SpecialNumber[]): Schema {
  const special = also.length === 0 ? {} : { "x-special": also };
  const numbers = also.map(({ value }) => value);
  return range === undefined ? special : { ...rangeOrNumbers(range, numbers), ...special };
}

/** A number within the range, or one of the numbers beside it. */
export function rangeOrNumbers(range: Bounds, numbers: readonly number[]): Schema {
  const interval = bounds(range, "minimum", "maximum");
  return numbers.length === 0 ? interval : { anyOf: [interval, { enum: numbers }] };
}

/** Both ends, as far as there are any. */
export function bounds(value: Bounds | undefined, min: string, max: string): Schema {
  return {
    ...(value?.min === undefined ? {} : { [min]: value.min }),
    ...(value?.max === undefined ? {} : { [max]: value.max }),
  };
}

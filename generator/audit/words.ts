/** The words for facts: in the audit's output, and in a conflict under `explains`. */
import type { Type } from "../model/model.js";
import type { ElementFact, ProviderField } from "../provider/facts.js";

/** What one side lacks. */
export const ABSENT = "absent";

/** What members belong to. A member of a structure has no place and no encoding of its own. */
export type HolderKind = "parameters" | "structure" | "response";

export function requiredText(required: boolean): string {
  return required ? "required" : "optional";
}

export function deprecatedText(deprecated: boolean): string {
  return deprecated ? "deprecated" : "current";
}

/** The first method is the one that is used. */
export function methodsText(methods: readonly string[]): string {
  return methods.join(", ");
}

export function encodingText({ serialization }: ProviderField): "flat" | "json" | "comma" {
  return serialization === "simple" ? "comma" : serialization;
}

/** `list of string` */
export function specTypeText(type: Type): string {
  return type.kind === "list" ? `list of ${specTypeText(type.items)}` : type.kind;
}

/** All that the provider says of a field which the spec lacks: `required string in body`, `array of string as json`. */
export function providerFieldText(field: ProviderField, holder: HolderKind): string {
  const isCompound = field.type === "array" || field.type === "object";
  const encoding = encodingText(field);
  const isParameter = holder === "parameters";
  return [
    field.deprecated ? "deprecated " : "",
    field.required && holder !== "response" ? "required " : "",
    providerTypeText(field, holder),
    isParameter && isCompound && encoding !== "flat" ? ` as ${encoding}` : "",
    isParameter && field.in === "body" ? " in body" : "",
  ].join("");
}

/**
 * `array of object { Key: required string, Value: string }`: with all that is inside of it, because nothing of that is
 * compared when the types differ, and a conflict must not explain what changes there later.
 */
export function providerTypeText({ type, fields, items }: ElementFact, holder: HolderKind): string {
  if (type === "array" && items !== undefined) return `array of ${providerTypeText(items, holder)}`;
  const inner = holder === "response" ? holder : "structure";
  const members = (fields ?? []).filter(({ inMetadata }) => inMetadata);
  if (members.length === 0) return type;
  return `${type} { ${members.map((field) => `${field.name}: ${providerFieldText(field, inner)}`).join(", ")} }`;
}

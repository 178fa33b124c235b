import type { ValueSchema } from "../schema.js";

/** What to know of a value before giving one: its description, bounds, special values and default. */
export function hintOf(schema: ValueSchema): string {
  const sentences = [schema.description, boundsOf(schema), ...specialsOf(schema), defaultOf(schema)];
  return sentences.filter((sentence) => sentence !== undefined && sentence !== "").join(" ");
}

function boundsOf(schema: ValueSchema): string | undefined {
  const { type, minimum, maximum } = { ...schema.anyOf?.[0], ...schema };
  const unit = schema["x-unit"] === undefined ? "" : ` ${schema["x-unit"]}`;
  if (type === "array") return schema.maxItems === undefined ? undefined : `At most ${schema.maxItems} elements.`;
  if (type === "string") return schema.maxLength === undefined ? undefined : `At most ${schema.maxLength} characters.`;
  const others = (schema["x-special"] ?? []).map(({ value }) => ` or ${value}`).join("");
  if (minimum !== undefined && maximum !== undefined) return `From ${minimum} to ${maximum}${unit}${others}.`;
  if (minimum !== undefined) return `At least ${minimum}${unit}.`;
  return maximum === undefined ? undefined : `At most ${maximum}${unit}.`;
}

function specialsOf({ "x-special": specials = [] }: ValueSchema): string[] {
  return specials.map(({ value, meaning = "" }) => (meaning === "" ? "" : `\`${value}\`: ${meaning}`));
}

function defaultOf(schema: ValueSchema): string | undefined {
  if (schema.default === undefined) return undefined;
  const { default: value } = schema;
  return `Default: \`${typeof value === "string" ? value : JSON.stringify(value)}\`.`;
}

import { create } from "./elements.js";
import type { Field, FieldFacts } from "./field.js";
import { scalarField } from "./scalar-field.js";

/** A field for a value that has no form of its own, such as a map: it is written as JSON. */
export function jsonField(facts: FieldFacts): Field {
  const { description = "" } = facts.schema;
  const text = scalarField({
    ...facts,
    schema: { type: "string", description: `${description} Written as JSON.`.trim(), examples: ['{"key":"value"}'] },
  });
  const field: Field = {
    ...text,
    element: create("div", {}, [text.element]),
    read: () => parsed(text.read()),
    write: (value) => text.write(value === undefined ? undefined : JSON.stringify(value)),
    at: () => field,
  };
  return field;
}

/** What is no JSON yet stays a text, which the validator refuses. */
function parsed(text: unknown): unknown {
  try {
    return typeof text === "string" ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return text;
  }
}

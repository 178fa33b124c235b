import type { Field, FieldFacts } from "./field.js";
import { jsonField } from "./json-field.js";
import { listField } from "./list-field.js";
import { scalarField } from "./scalar-field.js";
import { structureField } from "./structure-field.js";

/** The field for a value of any type. */
export function makeField(facts: FieldFacts): Field {
  const { type, properties } = facts.schema;
  if (type === "array") return listField(facts, makeField);
  if (type !== "object") return scalarField(facts);
  return properties === undefined ? jsonField(facts) : structureField(facts, makeField);
}

import { diagnostic } from "../diagnostics/catalogue.js";
import type { FieldSpec } from "../spec/language.js";
import type { Scope } from "./scope.js";

/** Reports a description that says no more than the name of what it describes. */
export function checkDescription(name: string, field: FieldSpec, scope: Scope): void {
  if (field.description === undefined || !onlyRepeats(name, field.description)) return;
  const span = scope.positions.value(field, "description");
  scope.diagnostics.add(diagnostic("description-repeats-name", span, { name }));
}

/** Words that say nothing of their own beside a name. */
const EMPTY_WORDS = new Set(
  "a an the this that its it of for in on to is are be and or with which field parameter value values".split(" "),
);

/** Whether each word of a description is a word of the name: `The ID of the region.` for `RegionId`. */
export function onlyRepeats(name: string, description: string): boolean {
  const known = new Set(wordsOf(name.replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3 $2$4")));
  return wordsOf(description).every((word) => known.has(word) || EMPTY_WORDS.has(word));
}

/** In small letters, and in the singular as far as one can tell. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/(?<=\w{2})ies$/, "y").replace(/(?<=\w{2}[^s])s$/, ""));
}

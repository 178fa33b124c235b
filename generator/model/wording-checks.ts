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
  const text = description.toLowerCase();
  const letters = name.toLowerCase();
  let known: Set<string> | undefined;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const word = singular(found[0]);
    if (EMPTY_WORDS.has(word)) continue;
    // Of most descriptions the first word that says something tells already. A plural may end otherwise.
    if (!letters.includes(word.slice(0, -1))) return false;
    known ??= wordsOfName(name);
    if (!known.has(word)) return false;
  }
  return true;
}

const WORD = /[\p{L}\p{N}]+/gu;

function wordsOfName(name: string): Set<string> {
  const apart = name.replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3 $2$4").toLowerCase();
  return new Set(apart.match(/[a-z0-9]+/g)?.map(singular));
}

/** As far as one can tell. */
function singular(word: string): string {
  return word.endsWith("s") ? word.replace(/(?<=\w{2})ies$/, "y").replace(/(?<=\w{2}[^s])s$/, "") : word;
}

import { CATALOGUE } from "../catalogue.js";
import type { Change } from "../change.js";

/** `The same in words`: how a value of a change is written by an output. */
export type Quote = (text: string) => string;

/** What differs, as part of a sentence: `is required`, `takes 1..40 (was 1..80)`. */
export function predicate({ code, before, after }: Change, quote: Quote): string {
  return CATALOGUE[code].say(valueInWords(before, quote), valueInWords(after, quote));
}

/** Of a value; a sentence is never cut. */
const MOST_CHARACTERS = 120;

/** Whether a value is a sentence, as the words of a rule are. */
export function isSentence(text: string): boolean {
  return /^[A-Z].* .*[.!?$]$/.test(text);
}

/** A value of the model in a few words. */
function valueInWords(value: unknown, quote: Quote): string {
  if (value === undefined) return "none";
  if (isBounds(value)) return quote(`${value.min ?? ""}..${value.max ?? ""}`);
  if (Array.isArray(value)) {
    return value.length === 0 ? "none" : value.map((item) => valueInWords(item, quote)).join(", ");
  }
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const line = text.replaceAll(/\s+/g, " ");
  return quote(
    !isSentence(line) && [...line].length > MOST_CHARACTERS ? `${[...line].slice(0, MOST_CHARACTERS).join("")}…` : line,
  );
}

function isBounds(value: unknown): value is { readonly min?: number; readonly max?: number } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === "min" || key === "max");
}

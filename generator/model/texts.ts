/** What constraints ask of texts. */

/** Patterns of the spec, ready for use: the same ones are asked for again and again. */
const compiled = new Map<string, RegExp>();
const MOST_COMPILED = 10_000;

/** Whether a text matches a pattern of the spec. */
export function matches(text: string, pattern: string): boolean {
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    if (compiled.size >= MOST_COMPILED) compiled.clear();
    compiled.set(pattern, (expression = new RegExp(pattern, "u")));
  }
  return expression.test(text);
}

/** The length of a text as the spec counts it: in characters, not in UTF-16 units. */
export function characterCount(text: string): number {
  return /[\uD800-\uDBFF]/.test(text) ? [...text].length : text.length;
}

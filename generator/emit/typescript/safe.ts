/** The only place where spec text becomes TypeScript text: as a literal, a comment, a property key or a regular expression. */

/** A string, number or boolean literal, or plain data; everything that could end a line or a script is escaped. */
export function literal(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u2028\u2029\u0085<]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A property key, always quoted; the formatter takes needless quotes away. `__proto__` would set the prototype. */
export function propertyKey(name: string): string {
  return name === "__proto__" ? `["__proto__"]` : literal(name);
}

/** The lines of a doc comment, without its delimiters; nothing in them can end the comment. */
export function commentText(paragraphs: readonly string[]): string {
  return paragraphs
    .join("\n\n")
    .replace(/\*\//g, "*\\/")
    .replace(/[\r\u2028\u2029\u0085]+/g, " ")
    .replace(/^@/gm, "\\@")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** A regular expression literal with the Unicode flag. */
export function regularExpression(pattern: string): string {
  // `source` escapes slashes and line ends as a literal needs it.
  return `/${new RegExp(pattern, "u").source}/u`;
}

/** A piece of a template literal. */
export function templatePiece(text: string): string {
  return text.replace(/[\\`]|\$\{/g, (match) => `\\${match}`);
}

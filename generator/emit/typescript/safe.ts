/** The only place where spec text becomes TypeScript text: as a literal, a comment, a property key or a regular expression. */

/** Characters that end a line or a tag, cannot be seen, or turn the direction of the text around them. */
const UNSAFE = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff<]/g;

/** A string, number or boolean literal, or plain data. */
export function literal(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A property key, always quoted; the formatter takes needless quotes away. `__proto__` would set the prototype. */
export function propertyKey(name: string): string {
  return name === "__proto__" ? `["__proto__"]` : literal(name);
}

/** Text for a doc comment: nothing in it ends the comment, is a tag, or means something to a compiler or bundler. */
export function commentText(text: string): string {
  return (
    text
      .replace(/\*\//g, "*\\/")
      // In a page these would end the script, or begin a comment.
      .replace(/<(?=[/!])/g, "<\\")
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g, " ")
      .replace(/\p{Cs}/gu, "\ufffd")
      // A tag can begin in the middle of a line.
      .replace(/(^|\s)@/gm, "$1\\@")
      .replace(/\{@/g, "{\\@")
      // `@__NO_SIDE_EFFECTS__` before a function lets bundlers drop its calls.
      .replace(/([@#])(?=__)/g, "$1 ")
  );
}

/** Text between backticks, as Markdown writes it. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

/** A regular expression literal with the Unicode flag. */
export function regularExpression(pattern: string): string {
  // `source` escapes slashes and line ends as a literal needs it.
  return `/${new RegExp(pattern, "u").source}/u`;
}

/** The type of a text in which `%s` stands for any other: `` `QuotaExceeded.${string}` ``. */
export function textType(text: string): string {
  const pieces = text.split("%s");
  if (pieces.length === 1) return literal(text);
  // What a literal escapes between quotes a template needs escaped as well, and then its own marks.
  const escaped = pieces.map((piece) =>
    literal(piece)
      .slice(1, -1)
      .replace(/`|\$(?=\{)/g, "\\$&"),
  );
  return `\`${escaped.join("${string}")}\``;
}

/** A piece of a template literal. */
export function templatePiece(text: string): string {
  return text.replace(/[\\`]|\$\{/g, (match) => `\\${match}`);
}

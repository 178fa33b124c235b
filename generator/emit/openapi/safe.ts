/** The only place where spec text becomes Markdown of an OpenAPI description, or part of a regular expression. */

/**
 * Paragraphs of a description, which viewers render as CommonMark. Backticks mean code there as in the spec; what could
 * begin an HTML tag, an image or a link is disarmed, everything else stays readable where it is shown as plain text.
 */
export function descriptionText(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph) => paragraph.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n")
    .replace(/<(?=[A-Za-z/!?])/g, "&lt;")
    .replace(/\]\(/g, "]\\(");
}

/** A text as it stands in a pattern of JSON Schema: only what is special there may be escaped. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** The only place where texts of a spec become Markdown. */

/** A code span on one line; a text with backticks gets longer ones around it. */
export function code(text: string): string {
  const line = oneLine(text);
  if (line === "") return "(empty)";
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  const padding = /^`|`$/.test(line) ? " " : "";
  return `${ticks}${padding}${line}${padding}${ticks}`;
}

/** Prose on one line, in which no character has a meaning of its own. */
export function escaped(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_[\]<>~]|&(?=[#\w])/g, "\\$&");
}

function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, " ").trim();
}

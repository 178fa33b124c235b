/** Commands of a POSIX shell. */

/** A word that the shell passes on as it is. */
export function shellWord(text: string): string {
  if (/^[A-Za-z0-9_./:@%+=,-]+$/.test(text)) return text;
  return quoted(text);
}

/** A word in quotes, whatever it holds. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A command over several lines. */
export function commandLines(first: string, others: readonly string[]): string {
  return [first, ...others].join(" \\\n  ");
}

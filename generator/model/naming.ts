/** Names that all targets make in the same way. */

/** What an element of a list is called: `ServerGroupTuple` for `ServerGroupTuples`. */
export function singular(name: string): string {
  if (/(ss|us|is)$/.test(name)) return name;
  return name
    .replace(/(?<=.)List$/, "")
    .replace(/ies$/, "y")
    .replace(/(?<=ss|x|ch|sh)es$|s$/, "");
}

/** What spec text needs in order to say in Markdown what it says in the spec; `safe.ts` alone asks for it. */

/** What has a meaning in the middle of a line. */
const SPECIAL = new RegExp(
  [
    /[\\`*[\]|~<]/, // escapes, code, emphasis, links, cells of tables, tags
    /(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/, // emphasis; inside of a word an underscore is one
    /&(?=#?\w+;)/, // entities
    /:(?=[\w+-]+:)/, // emoji by name
    /:(?=\/\/\w)|(?<=\bwww)\.|(?<=\S)@(?=\S)/, // addresses that become links by themselves
    /(?<=\{)[{%]/, // what builders of pages fill in
    /\$/, // formulas, from the first dollar sign to the second
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** Without any of this, nothing in a line is special; that is soon seen. */
const SUSPECT = /[\\`*[\]|~<_&:@{$]|www\./;

/** Text that says in Markdown what it says in the spec. */
export function escapeText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(SPECIAL, (match) => {
    if (match === "<") return "&lt;";
    if (match === "&") return "&amp;";
    if (match === "$") return text.split("$").length > 2 ? "<span>$</span>" : "$";
    return `\\${match}`;
  });
}

/** What would make a line a heading, a list, a quotation or a rule. */
export function escapeStart(line: string): string {
  if (!/^[-+>#=\d]/.test(line)) return line;
  return line.replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2").replace(/^(?:[-+>#]|=+$)/, "\\$&");
}

/** What most lines are already: no control characters, one blank between words. */
const ORDINARY_LINE = /^[!-~]+(?: [!-~]+)*$/;

/** Text as one line, with one blank between words. */
export function oneLine(text: string): string {
  if (ORDINARY_LINE.test(text)) return text;
  return lineFeeds(text).replace(/\s+/g, " ").trim();
}

/** What hardly any text has. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/;

/** One kind of line end; control characters have no business in a page. */
export function lineFeeds(text: string): string {
  if (!CONTROL.test(text)) return text;
  // oxlint-disable-next-line no-control-regex
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}

/** The length of the longest run of a character. */
export function longestRun(text: string, character: string): number {
  // Samples are long, and hardly any has one.
  if (!text.includes(character)) return 0;
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

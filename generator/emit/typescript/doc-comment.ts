import { commentText } from "./safe.js";

/** A paragraph of a doc comment: text of the spec, or text of ours that may hold tags and links. */
export type Paragraph = string | { readonly ours: string };

/** Text that is written as it is; texts of the spec in it are made safe. */
export function ours(pieces: TemplateStringsArray, ...texts: readonly string[]): Paragraph {
  return { ours: String.raw({ raw: pieces }, ...texts.map(commentText)) };
}

/** How long the lines of a doc comment may be, without the asterisk before them; a text block of the spec stays as it is. */
const WIDTH = 118;

/** A doc comment of several paragraphs, without its delimiters. */
export function docOf(paragraphs: readonly Paragraph[]): string {
  const text = paragraphs
    .map((each) => (typeof each === "string" ? commentText(wrapped(each.trim())) : wrapped(each.ours)))
    .join("\n\n");
  const lines = text.split("\n").map((line) => line.trimEnd());
  return lines.join("\n");
}

/** A Markdown list. */
export function bulletList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** Breaks long lines; what belongs to a list item stays in it. */
function wrapped(text: string): string {
  return text
    .split("\n")
    .map((line) => wrappedLine(line, line.startsWith("- ") ? "  " : ""))
    .join("\n");
}

function wrappedLine(line: string, indent: string): string {
  if (line.length <= WIDTH) return line;
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (longer.length <= WIDTH || current.trim() === "" || !canBeginLine(word)) {
      current = longer;
    } else {
      lines.push(current);
      current = indent + word;
    }
  }
  return [...lines, current].join("\n");
}

/** Not a word that Markdown or TSDoc would take for the beginning of a list, a heading or a tag. */
function canBeginLine(word: string): boolean {
  return word !== "" && !/^([-+*#>|=~@]|\d+[.)])/.test(word);
}

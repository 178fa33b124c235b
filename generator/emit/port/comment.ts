/** Text as the lines of a comment. */

export interface CommentForm {
  /** What every line begins with; what is left of it when nothing follows has no blanks at its end. */
  readonly start: string;
  /** What the first line begins with instead. */
  readonly first: string;
  readonly width: number;
  /** Texts that must not stand in a comment, and what stands there instead. */
  readonly escape: Readonly<Record<string, string>>;
  /** Lines stay as they are. */
  readonly keep: boolean;
}

/** Line separators, what cannot be seen, and marks of text direction. */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g;
const ITEM = /^\s*([-*]|\d+\.) +/;

/** Wraps a text; blank lines separate paragraphs, and items of lists begin lines of their own. */
export function commentLines(text: string, form: CommentForm): string {
  const { start, first, width, escape } = form;
  if (form.keep) {
    const kept = escaped(clean(text), escape).split("\n");
    return kept.map((line, index) => ((index === 0 ? first : start) + line).trimEnd()).join("\n");
  }
  const lines: string[] = [];
  for (const block of blocks(escaped(clean(text), escape))) {
    const mark = ITEM.exec(block)?.[0] ?? "";
    const hanging = " ".repeat(mark.length);
    let line = (lines.length === 0 ? first : start) + mark;
    let length = lengthOf(line);
    let isEmpty = true;
    for (const word of block.slice(mark.length).split(" ")) {
      const more = lengthOf(word) + (isEmpty ? 0 : 1);
      if (!isEmpty && length + more > width) {
        lines.push(line);
        line = start + hanging + word;
        length = lengthOf(line);
      } else {
        line += isEmpty ? word : ` ${word}`;
        length += more;
      }
      isEmpty = false;
    }
    lines.push(line);
  }
  return lines.map((line) => line.trimEnd()).join("\n");
}

/** In code points. */
function lengthOf(text: string): number {
  // oxlint-disable-next-line no-control-regex
  return /^[\0-\x7f]*$/.test(text) ? text.length : [...text].length;
}

/** A text on one line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, " ");
}

function clean(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(UNSEEN, " ")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/^\n+/, "")
    .trimEnd();
}

/** The paragraphs, items of lists and empty lines of a text, each on one line. */
function blocks(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split("\n")) {
    const words = line.trim().replace(/\s+/g, " ");
    const last = found.at(-1);
    if (words === "") {
      if (last !== "") found.push("");
    } else if (last === undefined || last === "" || ITEM.test(line)) {
      found.push(words);
    } else {
      found[found.length - 1] = `${last} ${words}`;
    }
  }
  return found;
}

/** All texts at once, the longest first: what stands for one is not looked at again. */
function escaped(text: string, table: CommentForm["escape"]): string {
  const texts = Object.keys(table).sort((a, b) => b.length - a.length);
  if (texts.length === 0) return text;
  const any = new RegExp(texts.map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|"), "g");
  return text.replace(any, (found) => table[found] ?? found);
}

/** Text as the lines of a comment. */

export interface CommentForm {
  /** What every line begins with; what is left of it when nothing follows has no blanks at its end. */
  readonly start: string;
  /** What the first line begins with instead. */
  readonly first: string;
  readonly width: number;
  /** Takes away what must not stand in a comment. */
  readonly escape: (text: string) => string;
  /** Lines stay as they are. */
  readonly keep: boolean;
}

/** Line separators, what cannot be seen, and marks of text direction. */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g;
/** What most texts consist of. */
const ORDINARY = /^[\n -~]*$/;
/** Blanks that are no single space. */
const BLANKS = /\s{2,}|[^\S ]/g;
/** Words with one space between them, the first of which begins no item of a list. */
const ONE_LINE = /^[A-Za-z`](?: ?[!-~])*$/;
const ITEM = /^\s*([-*]|\d+\.) +/;

/** Wraps a text; blank lines separate paragraphs, and items of lists begin lines of their own. */
export function commentLines(text: string, { start, first, width, escape, keep }: CommentForm): string {
  const escaped = escape(clean(text));
  // As most are.
  if (first.length + escaped.length <= width && ONE_LINE.test(escaped)) return first + escaped;
  if (keep) {
    const kept = escaped.split("\n");
    return kept.map((line, index) => ((index === 0 ? first : start) + line).trimEnd()).join("\n");
  }
  const lines: string[] = [];
  // Asked once, since a long paragraph has many lines.
  const isOrdinary = ORDINARY.test(escaped);
  for (const block of blocks(escaped)) {
    const mark = ITEM.exec(block)?.[0] ?? "";
    wrap(block.slice(mark.length), lines, {
      start: (lines.length === 0 ? first : start) + mark,
      next: start + " ".repeat(mark.length),
      width,
      isOrdinary,
    });
  }
  return lines.join("\n");
}

interface Layout {
  /** What the first line begins with. */
  readonly start: string;
  /** What the others begin with. */
  readonly next: string;
  readonly width: number;
  /** Whether each character of the words is a code point of its own. */
  readonly isOrdinary: boolean;
}

/** Adds the lines of words with one space between them. */
function wrap(words: string, lines: string[], { start, next, width, isOrdinary }: Layout): void {
  if (words === "") lines.push(start.trimEnd());
  let before = start;
  for (let from = 0; from < words.length; before = next) {
    const room = width - lengthOf(before);
    const most = isOrdinary ? Math.max(from, Math.min(words.length, from + room)) : offsetAfter(words, from, room);
    let end = words.length;
    if (most < end) {
      end = words.lastIndexOf(" ", most);
      // A word that is longer than a line has one of its own.
      if (end < from) end = words.indexOf(" ", most);
      if (end < 0) end = words.length;
    }
    lines.push(before + words.slice(from, end));
    from = end + 1;
  }
}

/** In code points. */
export function lengthOf(text: string): number {
  return ORDINARY.test(text) ? text.length : [...text].length;
}

/** The offset so many code points further on, at the most that of the end. */
function offsetAfter(text: string, from: number, points: number): number {
  let offset = from;
  for (let left = points; left > 0 && offset < text.length; left--) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}

/** A text on one line. */
export function oneLine(text: string): string {
  return clean(text).replace(BLANKS, " ");
}

function clean(text: string): string {
  const seen = ORDINARY.test(text)
    ? text
    : text
        .replace(/\r\n?/g, "\n")
        .replace(UNSEEN, " ")
        .replace(/\p{Surrogate}/gu, "\ufffd");
  return seen.replace(/^\n+/, "").trimEnd();
}

/** The paragraphs, items of lists and empty lines of a text, each on one line. */
function blocks(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split("\n")) {
    const words = line.trim().replace(BLANKS, " ");
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

/**
 * Replaces texts that must not stand in a comment, all of them at once and the longest first: what stands for one is not
 * looked at again.
 */
export function escaping(table: Readonly<Record<string, string>>): CommentForm["escape"] {
  const texts = Object.keys(table).sort((a, b) => b.length - a.length);
  if (texts.length === 0) return asItIs;
  const any = new RegExp(texts.map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|"), "g");
  return (text) => text.replace(any, (found) => table[found] ?? found);
}

export function asItIs(text: string): string {
  return text;
}

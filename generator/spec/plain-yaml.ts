/**
 * Reads YAML as specs are usually written, in one pass: mappings and lists in blocks or brackets, texts in one line, in
 * several, in quotes or in a block. Whatever else there is, a mistake first of all, is left to the library, which takes ten
 * times as long and knows what to say about it. What is read here is what the library would read, to the column.
 */
import type { SourceFile } from "../diagnostics/source.js";
import { InlineReader, KEY, SPACES } from "./plain-inline.js";
import { plainValue, UNUSUAL } from "./plain-scalar.js";
import { ParsedPlaces, type Positions } from "./positions.js";
import type { YamlObject } from "./yaml-object.js";

/** The mapping of a file, with its places recorded; undefined when the library has to read it. */
export function readPlain(source: SourceFile, positions: Positions): YamlObject | undefined {
  if (!source.text.endsWith("\n") || ODD_CHARACTER.test(source.text)) return undefined;
  try {
    return new PlainReader(source, positions).file();
  } catch (cause) {
    if (cause === UNUSUAL) return undefined;
    throw cause;
  }
}

/** White space that counts otherwise than blanks and line ends, and all that no text may have. */
const ODD_CHARACTER = /[^\n -~\u00a1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]/;

/** Lines without content, then the indentation of the next line. */
const EMPTY_LINES = /(?: *(?:#.*)?\n)* */y;
const COMMENT_LINE = /\n *#/;
const LINE_END = / *(?:(?<= )#.*)?\n/y;
const PLAIN_START = /[^\s,[\]{}#&*!|>'"%@`?:-]|-(?=\S)/y;
const BLOCK_HEADER = /[|>]-? *\n/y;

class PlainReader extends InlineReader {
  /** The column of the line that comes next, once a value is read; -1 at the end. */
  #column: number = 0;

  file(): YamlObject {
    this.#nextLine();
    if (this.#column !== 0) throw UNUSUAL;
    // Every line that is no mistake belongs to it.
    return this.#mapping(0);
  }

  /** Goes from the start of a line to the next content. */
  #nextLine(): void {
    this.skip(EMPTY_LINES);
    this.#column = this.at === this.text.length ? -1 : this.at - 1 - this.text.lastIndexOf("\n", this.at - 1);
  }

  #endLine(): void {
    if (!this.skip(LINE_END)) throw UNUSUAL;
    this.#nextLine();
  }

  #mapping(column: number): YamlObject {
    const start = this.at;
    const value: YamlObject = Object.create(null);
    const places = new ParsedPlaces(this.source);
    this.enter();
    do {
      const key = this.key(value, places);
      value[key] = this.#blockValue(column, true);
      places.addValue(this.start, this.end);
    } while (this.#column === column);
    if (this.#column > column) throw UNUSUAL;
    return this.leave(value, places, start, this.text.length);
  }

  #sequence(column: number): unknown[] {
    const start = this.at;
    const value: unknown[] = [];
    const places = new ParsedPlaces(this.source);
    this.enter();
    do {
      this.at++;
      value.push(this.#blockValue(column, false));
      places.addItem(this.start, this.end);
    } while (this.#column === column && this.#isAtDash());
    if (this.#column > column) throw UNUSUAL;
    return this.leave(value, places, start, this.text.length);
  }

  #isAtDash(): boolean {
    return this.text.startsWith("- ", this.at);
  }

  /** What comes behind a colon or a dash, and the way to the next content. `column` is that of what it belongs to. */
  #blockValue(column: number, isOfKey: boolean): unknown {
    this.skip(SPACES);
    if (!this.isAt(LINE_END)) {
      if (isOfKey || !this.isAt(KEY)) return this.#inline(column);
      return this.#mapping(this.at - 1 - this.text.lastIndexOf("\n", this.at));
    }
    const end = this.at;
    this.#endLine();
    if (this.#isAtDash() && (this.#column > column || (isOfKey && this.#column === column)))
      return this.#sequence(this.#column);
    if (this.#column <= column) throw UNUSUAL;
    if (this.isAt(KEY)) return this.#mapping(this.#column);
    // To the library the comment may be the end of the value.
    if (COMMENT_LINE.test(this.text.slice(end, this.at))) throw UNUSUAL;
    return this.#inline(column);
  }

  #inline(column: number): unknown {
    switch (this.text[this.at]) {
      case "{":
      case "[": {
        const value = this.flow(column);
        this.#endLine();
        return value;
      }
      case '"':
      case "'": {
        const value = this.quoted();
        this.#endLine();
        return value;
      }
      case "|":
      case ">":
        return this.#blockText(column);
      default:
        return this.#plain(column);
    }
  }

  /** A text without quotes, with the lines that go on with it. */
  #plain(column: number): unknown {
    if (!this.isAt(PLAIN_START)) throw UNUSUAL;
    const start = this.at;
    const first = this.#line();
    this.start = start;
    this.end = start + first.length;
    if (this.#column <= column) return plainValue(first);
    const lines = [first];
    for (let behind = this.end; this.#column > column;) {
      // Only a line end and the indentation of the next line may stand between.
      if (this.at - behind !== 1 + this.#column) throw UNUSUAL;
      behind = this.at;
      lines.push(this.#line());
      behind += lines.at(-1)?.length ?? 0;
    }
    this.end = this.text.length;
    return lines.join(" ");
  }

  /** The rest of a line of a text without quotes, and the way to the next content. */
  #line(): string {
    const end = this.text.indexOf("\n", this.at);
    const whole = this.text.slice(this.at, end);
    const comment = whole.indexOf(" #");
    const line = (comment < 0 ? whole : whole.slice(0, comment)).trimEnd();
    if (line.includes(": ") || line.endsWith(":")) throw UNUSUAL;
    this.at = end + 1;
    this.#nextLine();
    return line;
  }

  /** A text in a block, `|` or `>`. */
  #blockText(column: number): string {
    const start = this.at;
    const isFolded = this.text[start] === ">";
    const isClipped = this.text[start + 1] === "-";
    if (!this.skip(BLOCK_HEADER)) throw UNUSUAL;
    const lineStart = this.at;
    this.skip(SPACES);
    const indentation = this.text.slice(lineStart, this.at);
    if (indentation.length <= column) throw UNUSUAL;
    const lines: string[] = [];
    for (this.at = lineStart; this.at < this.text.length;) {
      const end = this.text.indexOf("\n", this.at);
      const line = this.text.slice(this.at, end);
      // Lines of spaces have rules of their own: the text may go on behind one that is not indented as far.
      if (line !== "" && line.trim() === "") throw UNUSUAL;
      if (line !== "" && !line.startsWith(indentation)) break;
      lines.push(line.slice(indentation.length));
      this.at = end + 1;
    }
    while (lines.at(-1) === "") lines.pop();
    // So have indented and empty ones where others are joined.
    if (lines.length === 0 || (isFolded && lines.some((line) => /^ |^$/.test(line)))) throw UNUSUAL;
    this.#nextLine();
    if (this.#column > column) throw UNUSUAL;
    this.start = start;
    this.end = this.text.length;
    return lines.join(isFolded ? " " : "\n") + (isClipped ? "" : "\n");
  }
}

/** What stands within a line or in brackets: keys, quotes, flow mappings and flow sequences. */
import type { SourceFile } from "../diagnostics/source.js";
import { plainValue, QUOTED, quotedValue, UNUSUAL } from "./plain-scalar.js";
import { ParsedPlaces, type Positions } from "./positions.js";
import type { YamlObject } from "./yaml-object.js";

/** Deeper nesting is for the library to refuse. */
const MAX_DEPTH = 60;

export const SPACES = / */y;
const WORD = "[A-Za-z_][\\w./-]*|0|[1-9]\\d{0,14}";
export const KEY = new RegExp(`(?:${WORD}|${QUOTED}):(?=[ \\n])`, "y");
/** Keys that are no texts, or no keys. */
const NO_KEYS = new Set(["true", "True", "TRUE", "false", "False", "FALSE", "null", "Null", "NULL", "__proto__"]);
const LONGEST_KEY = 1000;
const QUOTED_TEXT = new RegExp(QUOTED, "y");
/** White space that begins with a line end, and lines of comments in it. */
const LINES = /\s*(?:(?<= )#.*\n\s*)*/y;
/** A text without quotes in brackets: how it begins, and how it goes on. */
const START = "(?:[^\\s,[\\]{}#&*!|>'\"%@`?:-]|-(?=[^\\s,[\\]{}]))";
const REST = "(?:[^\\s,[\\]{}:]|:(?![\\s,[\\]{}])| +(?=[^\\s,[\\]{}:#]))*";
const PLAIN = new RegExp(START + REST, "y");
/** The same in a further line, where nearly anything may begin it. */
const PLAIN_GOES_ON = new RegExp(`(?:[^\\s,[\\]{}:#]|:(?![\\s,[\\]{}]))${REST}`, "y");

/** Reads from where it is in a text, and throws UNUSUAL where only the library goes on. */
export class InlineReader {
  protected readonly source: SourceFile;
  protected readonly text: string;
  protected readonly positions: Positions;
  protected at = 0;
  /** Where the node stands that was read last. Of several lines only the first counts. */
  protected start = 0;
  protected end = 0;
  #depth = 0;

  constructor(source: SourceFile, positions: Positions) {
    this.source = source;
    this.text = source.text;
    this.positions = positions;
  }

  /** Goes behind what a pattern matches here; false when it does not. */
  protected skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  protected isAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  protected enter(): void {
    if (++this.#depth > MAX_DEPTH) throw UNUSUAL;
  }

  protected leave<Value extends object>(value: Value, places: ParsedPlaces, start: number, end: number): Value {
    this.#depth--;
    places.close(start, end);
    this.positions.record(value, places);
    this.start = start;
    this.end = end;
    return value;
  }

  /** A key with its colon. */
  protected key(holder: YamlObject, places: ParsedPlaces): string {
    const start = this.at;
    if (!this.skip(KEY)) throw UNUSUAL;
    const source = this.text.slice(start, this.at - 1);
    const isQuoted = source.startsWith('"') || source.startsWith("'");
    const key = isQuoted ? quotedValue(source) : source;
    if (key in holder || (isQuoted ? key === "__proto__" : NO_KEYS.has(key)) || source.length > LONGEST_KEY)
      throw UNUSUAL;
    places.addKey(key, start, start + source.length);
    return key;
  }

  protected quoted(): string {
    const start = this.at;
    if (!this.skip(QUOTED_TEXT)) throw UNUSUAL;
    this.start = start;
    this.end = this.at;
    return quotedValue(this.text.slice(start, this.at));
  }

  protected flow(column: number): unknown {
    const start = this.at;
    const isMapping = this.text[start] === "{";
    const close = isMapping ? "}" : "]";
    const value: YamlObject | unknown[] = isMapping ? Object.create(null) : [];
    const places = new ParsedPlaces(this.source);
    this.enter();
    this.at++;
    this.#flowSpace(column);
    while (this.text[this.at] !== close) {
      if (Array.isArray(value)) {
        value.push(this.#flowValue(column));
        places.addItem(this.start, this.end);
      } else {
        const key = this.key(value, places);
        this.#flowSpace(column);
        value[key] = this.#flowValue(column);
        places.addValue(this.start, this.end);
      }
      this.#flowSpace(column);
      if (this.text[this.at] === close) break;
      if (this.text[this.at] !== ",") throw UNUSUAL;
      this.at++;
      this.#flowSpace(column);
    }
    this.at++;
    return this.leave(value, places, start, this.at);
  }

  /** Goes over spaces and line ends; the lines of what is in brackets are indented, too. */
  #flowSpace(column: number): void {
    this.skip(SPACES);
    if (this.text[this.at] !== "\n") return;
    this.skip(LINES);
    if (this.at - 1 - this.text.lastIndexOf("\n", this.at - 1) <= column) throw UNUSUAL;
  }

  #flowValue(column: number): unknown {
    const start = this.at;
    const first = this.text[start];
    if (first === "{" || first === "[") return this.flow(column);
    if (first === '"' || first === "'") return this.quoted();
    if (!this.skip(PLAIN)) throw UNUSUAL;
    const text = this.text.slice(start, this.at);
    let end = this.at;
    const lines = [text];
    for (;;) {
      this.#flowSpace(column);
      const from = this.at;
      // In one line nothing could follow but a comma or a bracket.
      if (!this.text.slice(end, from).includes("\n") || !this.skip(PLAIN_GOES_ON)) break;
      if (this.text.indexOf("\n", this.text.indexOf("\n", end) + 1) < from) throw UNUSUAL;
      lines.push(this.text.slice(from, this.at));
      end = this.at;
    }
    this.start = start;
    this.end = lines.length > 1 ? this.text.length : end;
    return lines.length > 1 ? lines.join(" ") : plainValue(text);
  }
}

import type { Span } from "./span.js";

/** The text of one file; turns offsets into places. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  #starts: readonly number[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** The text of a line, counted from 1, without its end. */
  line(number: number): string | undefined {
    const start = this.#lineStarts[number - 1];
    if (start === undefined) return undefined;
    const next = this.#lineStarts[number];
    if (next === undefined) return this.text.slice(start);
    return this.text.slice(start, next - 1).replace(/\r$/, "");
  }

  /** The place between two offsets; at least one column wide. */
  span(start: number, end: number): Span {
    const index = this.#lineIndex(start);
    const lineStart = this.#lineStarts[index] ?? 0;
    const lineEnd = this.#lineEnd(index);
    return {
      file: this.path,
      line: index + 1,
      column: start - lineStart + 1,
      width: Math.max(1, Math.min(end, lineEnd) - start),
    };
  }

  /** The offsets of the lines, looked for when somebody asks for a place: of most files nobody does. */
  get #lineStarts(): readonly number[] {
    return (this.#starts ??= lineStarts(this.text));
  }

  /** The offset behind the last character of a line, by its index. */
  #lineEnd(index: number): number {
    const next = this.#lineStarts[index + 1];
    if (next === undefined) return this.text.length;
    return this.text[next - 2] === "\r" ? next - 2 : next - 1;
  }

  /** The index of the last line that starts at or before the offset. */
  #lineIndex(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

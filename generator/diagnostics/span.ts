/** A place in a spec file. Line and column count from 1; the width stays on the first line, 0 is the file as a whole. */
export interface Span {
  /** Relative to the working folder, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly width: number;
}

/** The place of what is wrong with a file or a folder as such; no line of it is shown. */
export function wholeFile(file: string): Span {
  return { file, line: 1, column: 1, width: 0 };
}

/** A place in a spec file. Line and column count from 1; the width stays on the first line. */
export interface Span {
  /** Relative to the working folder, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly width: number;
}

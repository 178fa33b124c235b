import type { Span } from "../../diagnostics/span.js";

/** A template without a mistake, as it is filled: plain data in which every name has found what it stands for. */
export type Program = readonly Statement[];

/** What is printed, one after the other; a text stands for itself. */
export type Statement = string | Print | Block | PartialCall;

/** Line and column, both from 1, and how many characters of the line. */
export type Place = readonly [line: number, column: number, width: number];

/** The place as the diagnostics of other files have it. */
export function spanAt(file: string, [line, column, width]: Place): Span {
  return { file, line, column, width };
}

/** `{{name}}` or `{{helper name}}`. */
export interface Print {
  readonly kind: "print";
  readonly value: Expression;
  readonly at: Place;
}

/** `{{#if name}}…{{else}}…{{/if}}` */
export interface Block extends Call {
  readonly body: Program;
  readonly otherwise: Program;
  /** Whether it stands in the context of the whole template. */
  readonly isOutermost: boolean;
}

/** `{{> name context key=value}}`, or `{{#> name}}…{{/name}}` with a body. */
export interface PartialCall {
  readonly kind: "partial";
  readonly name: string;
  readonly context?: Expression | undefined;
  readonly named: NamedExpressions;
  readonly body?: Program | undefined;
  /** The blanks before one that stands alone on its line. */
  readonly indent: string;
  readonly at: Place;
}

export type Expression = Literal | Path | Call;

export interface Literal {
  readonly kind: "literal";
  readonly value?: string | number | boolean | null;
}

/** A way to a value. */
export interface Path {
  readonly kind: "path";
  /**
   * What the first part names: a field of the context, or something with an `@`. In a context that the template has named,
   * `{{#each list as |item index|}}`, it is that or its index, and `parts` goes on from there.
   */
  readonly from: "field" | "data" | "item" | "index";
  /** How many contexts further out. */
  readonly depth: number;
  readonly parts: readonly string[];
  readonly written: string;
  readonly at: Place;
}

/** What is called with values: a helper inside of braces or parentheses, or a block. */
export interface Call {
  readonly kind: "call" | "block";
  readonly name: string;
  readonly values: readonly Expression[];
  readonly named: NamedExpressions;
  readonly at: Place;
}

export type NamedExpressions = readonly (readonly [name: string, value: Expression])[];

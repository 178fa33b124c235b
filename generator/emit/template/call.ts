/** The values that calls are given, and what is wrong with them. */
import { diagnostic } from "../../diagnostics/catalogue.js";
import type { Span } from "../../diagnostics/span.js";
import { TemplateFault } from "./template-fault.js";

/** A call in a template. */
export interface Call {
  /** The helper or block; nothing for what is printed without one. */
  readonly helper: string;
  readonly span: Span;
}

/** What is given by name: `{{comment text indent=4}}`. */
export type Named = Readonly<Record<string, unknown>>;

/** Null, false, an empty text and an empty list are no; a number is never no. */
export function isYes(value: unknown, call: Call): boolean {
  if (value === null || typeof value === "boolean") return value === true;
  if (typeof value === "string" || Array.isArray(value)) return value.length > 0;
  if (typeof value === "object" || typeof value === "number") return true;
  throw wrong("true, false, or something that may be null", value, call);
}

export function listOf(value: unknown, call: Call): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong("a list", value, call);
  return value;
}

export function wrong(expected: string, value: unknown, { helper, span }: Call): TemplateFault {
  return new TemplateFault(diagnostic("template-value", span, { helper, expected, found: describe(value) }));
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `the ${typeof value} ${JSON.stringify(value)}`;
}

import type { Diagnostic } from "./diagnostic.js";
import type { SourceFile } from "./source.js";
import type { Span } from "./span.js";

/** The part of picocolors that the renderer uses; plain text when colours are off. */
export interface Colours {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

/**
 * Diagnostics as text:
 *
 *     spec/slb/rule/SetRule.yaml:12:5 error unknown-key: There is no key "requird" in a parameter.
 *       11 |   RuleId:
 *       12 |     requird: true
 *          |     ^^^^^^^
 *       hint: did you mean "required"?
 */
function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceFile>,
  colours: Colours,
): string {
  return diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, sources, colours)).join("\n");
}

/** All diagnostics and a last line that counts them, as they are printed; nothing when there are none. */
export function renderReport(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceFile>,
  colours: Colours,
): string {
  if (diagnostics.length === 0) return "";
  return `${renderDiagnostics(diagnostics, sources, colours)}\n${renderSummary(diagnostics)}\n`;
}

/** Text as it is, for files and pipes. */
export const NO_COLOURS: Colours = {
  bold: (text) => text,
  dim: (text) => text,
  red: (text) => text,
  yellow: (text) => text,
  cyan: (text) => text,
};

/** `2 errors and 1 warning in 2 files` */
export function renderSummary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  const warnings = diagnostics.length - errors;
  const files = new Set(diagnostics.map((diagnostic) => diagnostic.span.file)).size;
  const counts = [errors > 0 ? count(errors, "error") : "", warnings > 0 ? count(warnings, "warning") : ""];
  return `${counts.filter(Boolean).join(" and ")} in ${count(files, "file")}`;
}

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function renderDiagnostic(diagnostic: Diagnostic, sources: ReadonlyMap<string, SourceFile>, colours: Colours): string {
  const paint = diagnostic.severity === "error" ? colours.red : colours.yellow;
  const lines = [
    `${colours.bold(place(diagnostic.span))} ${paint(diagnostic.severity)} ${diagnostic.code}: ${printable(diagnostic.message)}`,
    ...frame(diagnostic.span, sources, paint, colours),
  ];
  for (const { message, span } of diagnostic.related) lines.push(`  ${colours.dim(place(span))} ${printable(message)}`);
  if (diagnostic.hint !== undefined) lines.push(`  ${colours.cyan("hint:")} ${printable(diagnostic.hint)}`);
  return `${lines.join("\n")}\n`;
}

/** `spec/slb/rule/SetRule.yaml:12:5` */
export function place(span: Span): string {
  return `${span.file}:${span.line}:${span.column}`;
}

/** The line before the place, its line, and a mark under it. */
function frame(
  span: Span,
  sources: ReadonlyMap<string, SourceFile>,
  paint: (text: string) => string,
  colours: Colours,
): string[] {
  const source = sources.get(span.file);
  const text = source?.line(span.line);
  if (source === undefined || text === undefined || span.width === 0) return [];
  const gutter = String(span.line).length;
  const row = (number: string, content: string) =>
    `  ${colours.dim(`${number.padStart(gutter)} |`)} ${content}`.trimEnd();
  // A very long line is cut around the place.
  const first = span.column > 100 ? span.column - 60 : 1;
  const shown = printable(text.slice(first - 1, first + 119));
  const mark =
    " ".repeat(span.column - first) +
    paint("^".repeat(Math.max(1, Math.min(span.width, shown.length - (span.column - first)))));
  const before = span.line > 1 ? source.line(span.line - 1) : undefined;
  const rows = [row(String(span.line), shown), row("", mark)];
  if (before !== undefined && before.trim() !== "" && before.length <= 120) {
    rows.unshift(row(String(span.line - 1), printable(before)));
  }
  return rows;
}

/** Control characters and text-direction marks never reach a terminal; the width stays the same. */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g, (character) =>
    character === "\t" ? " " : "\ufffd",
  );
}

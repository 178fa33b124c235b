/** Places as Handlebars tells them, and what it says of a text that is no template. */
import { diagnostic } from "../../diagnostics/catalogue.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../diagnostics/source.js";
import { type Place, spanAt } from "./program.js";

/** Lines count from 1, columns from 0. */
export function placeOf({ start, end }: Pick<hbs.AST.SourceLocation, "start" | "end">, source: SourceFile): Place {
  const rest = (source.line(start.line)?.length ?? 0) - start.column;
  const width = end.line === start.line ? end.column - start.column : rest;
  return [start.line, start.column + 1, Math.max(1, width)];
}

/** Handlebars tells the line in its message, and the column sometimes. */
export function syntaxFault(cause: unknown, source: SourceFile): Diagnostic {
  const message = cause instanceof Error ? cause.message : String(cause);
  const [, line, column] = /(?:on line |- )(\d+)(?::(\d+))?/.exec(message) ?? [];
  const number = Math.min(Number(line ?? 1), source.text.split("\n").length);
  const expected = /Expecting .*got '\w+'/s.test(message);
  const reason = expected
    ? "the braces of an expression or block do not fit together"
    : message.replace(/ - \d+:\d+$/, "");
  const whole = source.line(number) ?? "";
  const start = column === undefined ? whole.length - whole.trimStart().length : Number(column);
  const loc = { start: { line: number, column: start }, end: { line: number, column: whole.length } };
  return diagnostic("template-syntax", spanAt(source.path, placeOf(loc, source)), { reason });
}

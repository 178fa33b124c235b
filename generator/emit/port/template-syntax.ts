/** Reads a template and looks for what is wrong in it before anything is filled in. */
import Handlebars from "handlebars";
import { diagnostic } from "../../diagnostics/catalogue.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../diagnostics/source.js";
import type { Span } from "../../diagnostics/span.js";
import { BLOCKS, HELPERS, type Takes } from "./helper-names.js";

/** Lines count from 1, columns from 0. */
export interface TemplatePlace {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** A template without a mistake, or its mistakes. */
export interface Parsed {
  readonly source: SourceFile;
  readonly program: hbs.AST.Program | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param partials the names of all partials */
export function parseTemplate(source: SourceFile, partials: readonly string[]): Parsed {
  let program;
  try {
    program = Handlebars.parse(source.text);
  } catch (cause) {
    return { source, program: undefined, diagnostics: [syntaxFault(cause, source)] };
  }
  const checker = new Checker(source, partials);
  checker.accept(program);
  const { found } = checker;
  return { source, program: found.length === 0 ? program : undefined, diagnostics: found };
}

/** The place as the diagnostics of other files have it. */
export function templateSpan({ start, end }: TemplatePlace, source: SourceFile): Span {
  const rest = (source.line(start.line)?.length ?? 0) - start.column;
  const width = end.line === start.line ? end.column - start.column : rest;
  return { file: source.path, line: start.line, column: start.column + 1, width: Math.max(1, width) };
}

class Checker extends Handlebars.Visitor {
  readonly found: Diagnostic[] = [];
  readonly #source: SourceFile;
  readonly #partials: readonly string[];

  constructor(source: SourceFile, partials: readonly string[]) {
    super();
    this.#source = source;
    this.#partials = partials;
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    // No helper is called without a value, so that a field may have the name of one.
    if (node.params.length > 0 || node.hash !== undefined) this.#checkCall(node, HELPERS);
    super.MustacheStatement(node);
  }

  override SubExpression(node: hbs.AST.SubExpression): void {
    this.#checkCall(node, HELPERS);
    super.SubExpression(node);
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    this.#checkCall(node, BLOCKS);
    super.BlockStatement(node);
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    this.#checkPartial(node.name);
    super.PartialStatement(node);
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.#checkPartial(node.name);
    super.PartialBlockStatement(node);
  }

  override Decorator(node: hbs.AST.Decorator): void {
    this.#refuse(node, "decorators have no use here");
  }

  override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
    this.#refuse(node, "decorators have no use here");
  }

  #checkCall({ path, params, hash, loc }: CallNode, known: Readonly<Record<string, Takes>>): void {
    const name = callee(path) ?? originalOf(path);
    const takes = Object.hasOwn(known, name) ? known[name] : undefined;
    if (takes === undefined) {
      this.#report(diagnostic("unknown-helper", this.#span(path), { name, candidates: Object.keys(known) }));
      return;
    }
    const { values, named: candidates = [] } = takes;
    if (values !== undefined && params.length !== values) {
      const expected = ["no value", "one value"][values] ?? `${values} values`;
      const facts = { helper: name, expected, found: String(params.length) };
      this.#report(diagnostic("template-value", templateSpan(loc, this.#source), facts));
    }
    for (const pair of hash?.pairs ?? []) {
      if (candidates.includes(pair.key)) continue;
      this.#report(diagnostic("unknown-option", this.#span(pair), { name: pair.key, candidates }));
    }
  }

  #checkPartial(node: hbs.AST.PathExpression | hbs.AST.SubExpression): void {
    const name = originalOf(node);
    if (name === PARTIAL_BLOCK || this.#partials.includes(name)) return;
    this.#report(diagnostic("unknown-partial", this.#span(node), { name, candidates: this.#partials }));
  }

  #refuse(node: hbs.AST.Node, reason: string): void {
    this.#report(diagnostic("template-syntax", this.#span(node), { reason }));
  }

  #report(mistake: Diagnostic): void {
    this.found.push(mistake);
  }

  #span({ loc }: hbs.AST.Node): Span {
    return templateSpan(loc, this.#source);
  }
}

/** In a partial: what the template puts into it. */
export const PARTIAL_BLOCK = "@partial-block";

type CallNode = hbs.AST.MustacheStatement | hbs.AST.SubExpression | hbs.AST.BlockStatement;

/** An expression as it is written; empty when it is a call itself. */
function originalOf(expression: hbs.AST.Expression): string {
  return "original" in expression ? String(expression.original) : "";
}

/** The name that is called; undefined for what cannot be a call, such as `@index`, `this` or `paginator.kind`. */
export function callee(path: hbs.AST.Expression): string | undefined {
  if (path.type !== "PathExpression") return undefined;
  const { original, parts, data } = path as hbs.AST.PathExpression;
  return !data && parts.length === 1 && original === parts[0] ? original : undefined;
}

/** Handlebars tells the line in its message, and the column sometimes. */
function syntaxFault(cause: unknown, source: SourceFile): Diagnostic {
  const message = cause instanceof Error ? cause.message : String(cause);
  const [, line, column] = /(?:on line |- )(\d+)(?::(\d+))?/.exec(message) ?? [];
  const number = Math.min(Number(line ?? 1), source.text.split("\n").length);
  const expected = /Expecting .*got '\w+'/s.test(message);
  const reason = expected
    ? "the braces of an expression or block do not fit together"
    : message.replace(/ - \d+:\d+$/, "");
  const whole = source.line(number) ?? "";
  const start = column === undefined ? whole.length - whole.trimStart().length : Number(column);
  const place = { start: { line: number, column: start }, end: { line: number, column: whole.length } };
  return diagnostic("template-syntax", templateSpan(place, source), { reason });
}

/** Reads a template and looks for what is wrong in it before anything is filled in. */
import { createRequire } from "node:module";
import { diagnostic } from "../../diagnostics/catalogue.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { SourceFile } from "../../diagnostics/source.js";
import type { Span } from "../../diagnostics/span.js";
import { BLOCKS, HELPERS, type Takes } from "./helper-names.js";

/** Lines count from 1, columns from 0. */
export interface TemplatePlace {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** A template without a mistake, or its mistakes. */
export interface Parsed {
  /** The program as JSON, which is read again in a tenth of the time that Handlebars takes for the template. */
  readonly program: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * @param path where the template is, for messages
 * @param partials the names of all partials
 */
export function parseTemplate(path: string, text: string, partials: readonly string[]): Parsed {
  const source = new SourceFile(path, text);
  let program;
  try {
    program = parser().parse(text);
  } catch (cause) {
    return { program: undefined, diagnostics: [syntaxFault(cause, source)] };
  }
  const checker = new Checker(source, partials);
  checker.check(program);
  const { found } = checker;
  return { program: found.length === 0 ? JSON.stringify(program, withoutNeedless) : undefined, diagnostics: found };
}

/** Where a part of a template is has to be known, but not in which file; blanks have been taken away already. */
function withoutNeedless(key: string, value: unknown): unknown {
  return key === "source" || /strip$/i.test(key) ? undefined : value;
}

/** Loaded when a template is read that no earlier run has read: that takes longer than most runs have to do. */
function parser(): { parse(text: string): hbs.AST.Program } {
  return createRequire(import.meta.url)("handlebars");
}

/** The place as the diagnostics of other files have it. */
export function templateSpan({ start, end }: TemplatePlace, source: SourceFile): Span {
  const rest = (source.line(start.line)?.length ?? 0) - start.column;
  const width = end.line === start.line ? end.column - start.column : rest;
  return { file: source.path, line: start.line, column: start.column + 1, width: Math.max(1, width) };
}

class Checker {
  readonly found: Diagnostic[] = [];
  readonly #source: SourceFile;
  readonly #partials: readonly string[];

  constructor(source: SourceFile, partials: readonly string[]) {
    this.#source = source;
    this.#partials = partials;
  }

  /** A node with all that is below it. */
  check(node: hbs.AST.Node): void {
    switch (node.type) {
      case "MustacheStatement": {
        const print = node as hbs.AST.MustacheStatement;
        // No helper is called without a value, so that a field may have the name of one.
        if (print.params.length > 0 || print.hash !== undefined) this.#checkCall(print, HELPERS);
        break;
      }
      case "SubExpression":
        this.#checkCall(node as hbs.AST.SubExpression, HELPERS);
        break;
      case "BlockStatement":
        this.#checkCall(node as hbs.AST.BlockStatement, BLOCKS);
        break;
      case "PartialStatement":
      case "PartialBlockStatement":
        this.#checkPartial((node as hbs.AST.PartialStatement).name);
        break;
      case "Decorator":
      case "DecoratorBlock":
        this.#refuse(node, "decorators have no use here");
        break;
    }
    for (const value of Object.values(node)) {
      for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) this.check(inner);
    }
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

function isNode(value: unknown): value is hbs.AST.Node {
  return typeof value === "object" && value !== null && "type" in value && "loc" in value;
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

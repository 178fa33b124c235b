/** Reads a template and looks for what is wrong in it before anything is filled in. */
import { createRequire } from "node:module";
import type Handlebars from "handlebars";
import { diagnostic } from "../../diagnostics/catalogue.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { SourceFile } from "../../diagnostics/source.js";
import type { Span } from "../../diagnostics/span.js";
import {
  type Block,
  type Call,
  type Expression,
  type PartialCall,
  type Path,
  type Place,
  type Program,
  spanAt,
  type Statement,
} from "./program.js";
import { placeOf, syntaxFault } from "./syntax-fault.js";
import { PARTIAL_BLOCK, type Takes, type Vocabulary } from "./vocabulary.js";

/** A template without a mistake, or its mistakes. */
export interface Parsed {
  /** The program as JSON, so that it is read again only where it is filled. */
  readonly program: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * @param path where the template is, for messages
 * @param partials the names of all partials
 */
export function parseTemplate(path: string, text: string, partials: readonly string[], vocabulary: Vocabulary): Parsed {
  const source = new SourceFile(path, text);
  let tree;
  try {
    tree = parser().parse(text);
  } catch (cause) {
    return { program: undefined, diagnostics: [syntaxFault(cause, source)] };
  }
  const translator = new Translator(source, partials, vocabulary);
  const program = translator.program(tree);
  const { found } = translator;
  return { program: found.length === 0 ? JSON.stringify(program) : undefined, diagnostics: found };
}

/** Loaded when a template is read that no earlier run has read: that takes longer than most runs have to do. */
function parser(): Pick<typeof Handlebars, "parse"> {
  return createRequire(import.meta.url)("handlebars");
}

/** What the template has named in a block that goes to another context. */
type Names = readonly (string | undefined)[];

/** Turns what Handlebars has read into a program; what this is where there is a mistake does not matter. */
class Translator {
  readonly found: Diagnostic[] = [];
  readonly #source: SourceFile;
  readonly #partials: readonly string[];
  readonly #vocabulary: Vocabulary;
  /** The contexts around, the innermost first. */
  #around: readonly Names[] = [];

  constructor(source: SourceFile, partials: readonly string[], vocabulary: Vocabulary) {
    this.#source = source;
    this.#partials = partials;
    this.#vocabulary = vocabulary;
  }

  program(tree: hbs.AST.Program | null | undefined): Program {
    return (tree?.body ?? []).flatMap((node) => this.#statement(node) ?? []);
  }

  #statement(node: hbs.AST.Statement): Statement | undefined {
    switch (node.type) {
      case "ContentStatement":
        // Nothing, where its blanks belong to the statement beside it.
        return (node as hbs.AST.ContentStatement).value || undefined;
      case "MustacheStatement":
        return this.#print(node as hbs.AST.MustacheStatement);
      case "BlockStatement":
        return this.#block(node as hbs.AST.BlockStatement);
      case "PartialStatement":
        return this.#partial(node as hbs.AST.PartialStatement, undefined);
      case "PartialBlockStatement": {
        const { program } = node as hbs.AST.PartialBlockStatement;
        return this.#partial(
          node as hbs.AST.PartialBlockStatement,
          this.#inside([], () => this.program(program)),
        );
      }
      case "CommentStatement":
        return undefined;
      default:
        return this.#refuse(node, "decorators have no use here");
    }
  }

  #print(node: hbs.AST.MustacheStatement): Statement | undefined {
    const at = this.#place(node);
    // No helper is called without a value, so that a field may have the name of one.
    if (node.params.length > 0 || node.hash !== undefined) {
      return { kind: "print", value: this.#call(node, this.#vocabulary.helpers), at };
    }
    if (!this.#vocabulary.printsAlone) return this.#refuse(node, "nothing is printed without a helper");
    return { kind: "print", value: this.#expression(node.path), at };
  }

  #block(node: hbs.AST.BlockStatement): Block {
    const { program, inverse } = node as OpenBlock;
    const call = this.#call(node, this.#vocabulary.blocks);
    const goesOn = call.name === "each" || call.name === "with";
    return {
      ...call,
      kind: "block",
      body: goesOn ? this.#inside(program?.blockParams ?? [], () => this.program(program)) : this.program(program),
      otherwise: this.program(inverse),
      isOutermost: this.#around.length === 0,
    };
  }

  #inside(names: Names, translate: () => Program): Program {
    const around = this.#around;
    this.#around = [names, ...around];
    const program = translate();
    this.#around = around;
    return program;
  }

  #partial(
    node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
    body: Program | undefined,
  ): PartialCall | undefined {
    const name = originalOf(node.name);
    if (name !== PARTIAL_BLOCK && !this.#partials.includes(name)) {
      this.#report(diagnostic("unknown-partial", this.#span(node.name), { name, candidates: this.#partials }));
    }
    const [context] = node.params;
    return {
      kind: "partial",
      name,
      context: context && this.#expression(context),
      named: this.#named(node.hash),
      body,
      indent: "indent" in node ? node.indent : "",
      at: this.#place(node),
    };
  }

  #call(node: CallNode, known: Readonly<Record<string, Takes>>): Call {
    const { path, params, hash } = node;
    const name = calledBy(path) ?? originalOf(path);
    const takes = Object.hasOwn(known, name) ? known[name] : undefined;
    if (takes === undefined) {
      this.#report(diagnostic("unknown-helper", this.#span(path), { name, candidates: Object.keys(known) }));
    } else {
      this.#check(node, name, takes);
    }
    const values = params.map((param) => this.#expression(param));
    return { kind: "call", name, values, named: this.#named(hash), at: this.#place(node) };
  }

  #check(node: CallNode, helper: string, { values, named: candidates = [] }: Takes): void {
    const { length } = node.params;
    if (values !== undefined && length !== values) {
      const expected = ["no value", "one value"][values] ?? `${values} values`;
      this.#report(diagnostic("template-value", this.#span(node), { helper, expected, found: String(length) }));
    }
    for (const pair of node.hash?.pairs ?? []) {
      if (candidates.includes(pair.key)) continue;
      this.#report(diagnostic("unknown-option", this.#span(pair), { name: pair.key, candidates }));
    }
  }

  #named(hash: hbs.AST.Hash | undefined): Call["named"] {
    return (hash?.pairs ?? []).map(({ key, value }) => [key, this.#expression(value)] as const);
  }

  #expression(node: hbs.AST.Expression): Expression {
    switch (node.type) {
      case "PathExpression":
        return this.#path(node as hbs.AST.PathExpression);
      case "SubExpression":
        return this.#call(node as hbs.AST.SubExpression, this.#vocabulary.helpers);
      case "NullLiteral":
        return { kind: "literal", value: null };
      default:
        return { kind: "literal", value: (node as hbs.AST.StringLiteral).value };
    }
  }

  #path(node: hbs.AST.PathExpression): Path {
    const { original: written, parts, depth, data } = node;
    const path = { kind: "path", depth, parts, written, at: this.#place(node) } as const;
    if (data) return { ...path, from: "data" };
    const [first, ...rest] = parts;
    // `this.name`, `./name` and `../name` are fields in any case.
    if (first === undefined || /^(this\b|\.)/.test(written)) return { ...path, from: "field" };
    const out = this.#around.findIndex((names) => names.includes(first));
    if (out < 0) return { ...path, from: "field" };
    return { ...path, from: this.#around[out]?.[0] === first ? "item" : "index", depth: out, parts: rest };
  }

  #refuse(node: hbs.AST.Node, reason: string): undefined {
    this.#report(diagnostic("template-syntax", this.#span(node), { reason }));
  }

  #report(mistake: Diagnostic): void {
    this.found.push(mistake);
  }

  #span(node: hbs.AST.Node): Span {
    return spanAt(this.#source.path, this.#place(node));
  }

  #place({ loc }: hbs.AST.Node): Place {
    return placeOf(loc, this.#source);
  }
}

/** Handlebars leaves out a part that is empty, or has null for it. */
interface OpenBlock {
  readonly program: hbs.AST.Program | null | undefined;
  readonly inverse: hbs.AST.Program | null | undefined;
}

type CallNode = hbs.AST.MustacheStatement | hbs.AST.SubExpression | hbs.AST.BlockStatement;

/** An expression as it is written; empty when it is a call itself. */
function originalOf(expression: hbs.AST.Expression): string {
  return "original" in expression ? String(expression.original) : "";
}

/** The name that is called; undefined for what cannot be a call, such as `@index`, `this` or `paginator.kind`. */
function calledBy(path: hbs.AST.Expression): string | undefined {
  if (path.type !== "PathExpression") return undefined;
  const { original, parts, data } = path as hbs.AST.PathExpression;
  return !data && parts.length === 1 && original === parts[0] ? original : undefined;
}

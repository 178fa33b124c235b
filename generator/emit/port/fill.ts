/**
 * Turns a parsed template into functions that fill it.
 *
 * Handlebars reads templates; its own runtime takes what is not there for empty, and copies the fields of every partial
 * and the options of every call, which is most of the time that a whole port takes.
 */
import { diagnostic } from "../../diagnostics/catalogue.js";
import type { SourceFile } from "../../diagnostics/source.js";
import { blanks, type Call, isYes, listOf, type Named, printed, textOf } from "./helper-values.js";
import type { Helpers } from "./helpers.js";
import { namesBeside, type Path, type Scope, valueAt } from "./scope.js";
import { TemplateFault } from "./template-fault.js";
import { callee, PARTIAL_BLOCK, templateSpan } from "./template-syntax.js";

/** Fills a template or a part of it. */
export type Fill = (scope: Scope) => string;

/** Fills what stands in a list for one of its elements. */
export type PartFill = (element: unknown) => string;

/** A scope in which there is nothing. */
export const NOWHERE: Scope = {
  context: undefined,
  given: undefined,
  names: undefined,
  outer: undefined,
  data: {},
  block: undefined,
  recall: undefined,
};

type Read = (scope: Scope) => unknown;

const NOTHING: Named = {};

export class Filler {
  readonly #source: SourceFile;
  readonly #helpers: Helpers;
  readonly #partials: ReadonlyMap<string, Fill>;
  readonly #width: number;
  readonly #parts: Map<string, PartFill>;

  /**
   * @param partials by name; those that are not there yet must be when a template is filled
   * @param parts takes up what is filled for each element of a list
   */
  constructor(
    source: SourceFile,
    helpers: Helpers,
    partials: ReadonlyMap<string, Fill>,
    width: number,
    parts: Map<string, PartFill>,
  ) {
    this.#source = source;
    this.#helpers = helpers;
    this.#partials = partials;
    this.#width = width;
    this.#parts = parts;
  }

  program({ body }: hbs.AST.Program): Fill {
    const parts = body.flatMap((node) => this.#statement(node) ?? []);
    return (scope) => {
      let text = "";
      for (const part of parts) text += part(scope);
      return text;
    };
  }

  #statement(node: hbs.AST.Statement): Fill | undefined {
    switch (node.type) {
      case "ContentStatement": {
        const { value } = node as hbs.AST.ContentStatement;
        return () => value;
      }
      case "MustacheStatement":
        return this.#print(node as hbs.AST.MustacheStatement);
      case "BlockStatement":
        return this.#block(node as hbs.AST.BlockStatement);
      case "PartialStatement":
        return this.#partial(node as hbs.AST.PartialStatement, undefined);
      case "PartialBlockStatement": {
        const block = node as hbs.AST.PartialBlockStatement;
        return this.#partial(block, this.program(block.program));
      }
      case "CommentStatement":
        return undefined;
      default:
        throw new Error(`${node.type} has passed the check of templates`);
    }
  }

  #print(node: hbs.AST.MustacheStatement): Fill {
    if (node.params.length > 0) {
      const call = this.#call(node);
      const read = this.#helper(node);
      return (scope) => textOf(read(scope), call);
    }
    const call = { helper: "", span: templateSpan(node.loc, this.#source) };
    const read = this.#given(node.path);
    return (scope) => printed(read(scope), call);
  }

  /** What a helper gives. */
  #helper(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression): Read {
    const call = this.#call(node);
    const { ofOne, ofMany } = this.#helpers;
    const values = node.params.map((param) => this.#given(param));
    const [first] = values;
    const one = ofOne[call.helper];
    if (one !== undefined && first !== undefined) {
      const named = this.#named(node.hash);
      return (scope) => one(first(scope), call, named(scope));
    }
    const many = ofMany[call.helper];
    if (many === undefined) throw new Error(`${call.helper} has passed the check of templates`);
    return (scope) =>
      many(
        values.map((value) => value(scope)),
        call,
      );
  }

  #block(node: hbs.AST.BlockStatement): Fill {
    const call = this.#call(node);
    const { program, inverse } = node;
    const then = this.program(program);
    const otherwise: Fill = inverse === undefined || inverse === null ? () => "" : this.program(inverse);
    const [param] = node.params;
    const read: Read = param === undefined ? () => null : this.#given(param);
    switch (call.helper) {
      case "if":
        return (scope) => (isYes(read(scope), call) ? then : otherwise)(scope);
      case "unless":
        return (scope) => (isYes(read(scope), call) ? otherwise : then)(scope);
      case "with":
        return (scope) => {
          const context = read(scope);
          return isYes(context, call) ? then(inside(scope, context, program, scope.data)) : otherwise(scope);
        };
      case "each": {
        const part = this.#part(program, then, call);
        return (scope) => {
          const list = listOf(read(scope), call);
          if (list.length === 0) return otherwise(scope);
          let text = "";
          list.forEach((item, index) => {
            const known = part === undefined ? undefined : scope.recall?.(part, item);
            if (known !== undefined) {
              text += known;
              return;
            }
            const data = { ...scope.data, index, first: index === 0, last: index === list.length - 1 };
            text += then(inside(scope, item, program, data, index));
          });
          return text;
        };
      }
      case "fit": {
        const named = this.#named(node.hash);
        return (scope) => {
          const { width = this.#width, indent = 0 } = named(scope);
          const room = Number(width) - blanks(indent).length;
          const text = then(scope);
          const fits = text.split("\n").every((line) => line.length <= room || [...line].length <= room);
          return fits ? text : otherwise(scope);
        };
      }
      default:
        throw new Error(`${call.helper} has passed the check of templates`);
    }
  }

  /** The name of a part that is worth remembering. */
  #part(program: hbs.AST.Program, fill: Fill, { span }: Call): string | undefined {
    if (!program.body.some(looksDeep)) return undefined;
    const name = `${span.file}:${span.line}:${span.column}`;
    this.#parts.set(name, (element) => fill(inside(NOWHERE, element, program, {})));
    return name;
  }

  /** All lines of a partial that stands alone on its line get the blanks before it. */
  #partial(node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement, body: Fill | undefined): Fill {
    const name = String((node.name as hbs.AST.PathExpression).original);
    const call = { helper: name, span: templateSpan(node.loc, this.#source) };
    const [param] = node.params;
    const read = param === undefined ? undefined : this.#given(param);
    const named = this.#named(node.hash);
    const indent = "indent" in node ? node.indent : "";
    return (scope) => {
      const { block } = scope;
      const isBlock = name === PARTIAL_BLOCK;
      const fill = isBlock ? block?.fill : this.#partials.get(name);
      if (fill === undefined) {
        throw new TemplateFault(diagnostic("unknown-partial", call.span, { name, candidates: [] }));
      }
      const more = named(scope);
      const context = read === undefined ? scope.context : read(scope);
      const inherited = read === undefined ? scope.given : undefined;
      const given = more === NOTHING ? inherited : { ...inherited, ...more };
      const text = fill({
        context,
        given,
        names: undefined,
        data: scope.data,
        outer: isBlock ? block?.home : undefined,
        block: isBlock ? block?.home.block : body && { fill: body, home: scope },
        recall: undefined,
      });
      return indent === "" ? text : text.replace(/^(?!$(?![\s\S]))/gm, indent);
    };
  }

  #named(hash: hbs.AST.Hash | undefined): (scope: Scope) => Named {
    const pairs = (hash?.pairs ?? []).map(({ key, value }) => ({ key, read: this.#given(value) }));
    if (pairs.length === 0) return () => NOTHING;
    return (scope) => {
      const named: Record<string, unknown> = {};
      for (const { key, read } of pairs) named[key] = read(scope);
      return named;
    };
  }

  /** The value of an expression, which must be there. */
  #given(node: hbs.AST.Expression): Read {
    switch (node.type) {
      case "PathExpression": {
        const { original, parts, depth, data } = node as hbs.AST.PathExpression;
        const span = templateSpan(node.loc, this.#source);
        const path: Path = { isBare: !/^(this\b|\.)/.test(original), parts, depth, data };
        return (scope) => {
          const value = valueAt(path, scope);
          if (value !== undefined) return value;
          const facts = { name: original, candidates: namesBeside(path, scope) };
          throw new TemplateFault(diagnostic("template-field", span, facts));
        };
      }
      case "SubExpression":
        return this.#helper(node as hbs.AST.SubExpression);
      case "NullLiteral":
        return () => null;
      default: {
        const { value } = node as hbs.AST.StringLiteral;
        return () => value;
      }
    }
  }

  #call({ path, loc }: hbs.AST.MustacheStatement | hbs.AST.SubExpression | hbs.AST.BlockStatement): Call {
    return { helper: callee(path) ?? "", span: templateSpan(loc, this.#source) };
  }
}

/** The scope inside of a block that goes to another context. */
function inside(outer: Scope, context: unknown, program: hbs.AST.Program, data: Scope["data"], index?: number): Scope {
  const [item, position] = program.blockParams ?? [];
  const names = {
    ...(item === undefined ? {} : { [item]: context }),
    ...(position === undefined ? {} : { [position]: index }),
  };
  return {
    context,
    given: undefined,
    names: item === undefined ? undefined : names,
    outer,
    data,
    block: outer.block,
    recall: undefined,
  };
}

/** Whether a statement may look at more of its context than names and texts. */
function looksDeep({ type }: hbs.AST.Statement): boolean {
  return type === "BlockStatement" || type === "PartialStatement" || type === "PartialBlockStatement";
}

/**
 * Turns the program of a template into functions that fill it.
 *
 * Handlebars reads templates; its own runtime takes what is not there for empty, and copies the fields of every partial
 * and the options of every call, which is most of the time that a whole port takes.
 */
import { diagnostic } from "../../diagnostics/catalogue.js";
import { isYes, listOf, wrong } from "./call.js";
import type { Dialect } from "./dialect.js";
import {
  type Block,
  type Expression,
  type PartialCall,
  type Place,
  type Program,
  spanAt,
  type Statement,
} from "./program.js";
import type { Scope, Whole } from "./scope.js";
import { TemplateFault } from "./template-fault.js";
import { Values } from "./values.js";
import { PARTIAL_BLOCK } from "./vocabulary.js";

/** Fills a template or a part of it. */
export type Fill<Setting> = (scope: Scope<Setting>) => string;

/** What a template says of each element of a list. */
export interface Part<Setting> {
  /** Names it among the parts of all templates. */
  readonly name: string;
  /** The field of the view that holds the list. */
  readonly list: string;
  readonly fill: (element: unknown, setting: Setting) => string;
}

/** The scope of a template with nothing around it. */
export function outermost<Setting>(context: unknown, whole: Whole<Setting>): Scope<Setting> {
  return { context, given: undefined, outer: undefined, index: undefined, count: 0, block: undefined, whole };
}

export class Filler<Setting> {
  readonly #file: string;
  readonly #dialect: Dialect<Setting>;
  readonly #values: Values<Setting>;
  readonly #partial: (name: string) => Fill<Setting> | undefined;
  readonly #onPart: ((part: Part<Setting>) => void) | undefined;

  /**
   * @param file where the template is, for messages
   * @param partial gives a partial when a template is filled that calls it
   * @param onPart hears of the parts that are worth remembering
   */
  constructor(
    file: string,
    dialect: Dialect<Setting>,
    partial: (name: string) => Fill<Setting> | undefined,
    onPart?: (part: Part<Setting>) => void,
  ) {
    this.#file = file;
    this.#dialect = dialect;
    this.#values = new Values(file, dialect);
    this.#partial = partial;
    this.#onPart = onPart;
  }

  program(program: Program): Fill<Setting> {
    const parts = program.map((statement) => this.#statement(statement));
    const { length } = parts;
    const [only = ""] = parts;
    if (length < 2) return typeof only === "string" ? () => only : only;
    return (scope) => {
      let text = "";
      // By index: this runs once for each piece of all that is generated.
      for (let index = 0; index < length; index++) {
        const part = parts[index]!;
        text += typeof part === "string" ? part : part(scope);
      }
      return text;
    };
  }

  #statement(statement: Statement): string | Fill<Setting> {
    if (typeof statement === "string") return statement;
    switch (statement.kind) {
      case "print":
        return this.#print(statement.value, statement.at);
      case "partial":
        return this.#partialCall(statement);
      default:
        return this.#block(statement);
    }
  }

  #print(value: Expression, at: Place): Fill<Setting> {
    const read = this.#values.read(value);
    const call = this.#values.call(value.kind === "call" ? value.name : "", at);
    if (value.kind !== "call") {
      const { alone } = this.#dialect;
      if (alone === undefined) throw new Error("a value without a helper has passed the check of templates");
      return (scope) => alone(read(scope), call);
    }
    return (scope) => {
      const text = read(scope);
      if (typeof text !== "string") throw wrong("a text", text, call);
      return text;
    };
  }

  #block(node: Block): Fill<Setting> {
    const call = this.#values.call(node.name, node.at);
    const then = this.program(node.body);
    const otherwise = this.program(node.otherwise);
    const named = this.#values.named(node.named);
    const own = this.#dialect.blocks[node.name];
    if (own !== undefined) {
      return (scope) =>
        own(
          () => then(scope),
          () => otherwise(scope),
          named(scope),
        );
    }
    const [value] = node.values;
    if (value === undefined) throw new Error(`${node.name} has passed the check of templates`);
    const read = this.#values.read(value);
    const { holds } = this.#dialect;
    switch (node.name) {
      case "if":
        return (scope) => (holds(read(scope), call) ? then : otherwise)(scope);
      case "unless":
        return (scope) => (holds(read(scope), call) ? otherwise : then)(scope);
      case "with":
        return (scope) => {
          const context = read(scope);
          if (!isYes(context, call)) return otherwise(scope);
          const { index, count, block, whole } = scope;
          return then({ context, given: undefined, outer: scope, index, count, block, whole });
        };
      case "each": {
        const part = node.isOutermost ? this.#part(node, then) : undefined;
        return (scope) => {
          const list = listOf(read(scope), call);
          const count = list.length;
          if (count === 0) return otherwise(scope);
          const { block, whole } = scope;
          let text = "";
          for (let index = 0; index < count; index++) {
            const context = list[index];
            const known = part === undefined ? undefined : whole.recall?.(part, context);
            text += known ?? then({ context, given: undefined, outer: scope, index, count, block, whole });
          }
          return text;
        };
      }
      default:
        throw new Error(`${node.name} has passed the check of templates`);
    }
  }

  /** The name of a part that is worth remembering. */
  #part({ values: [value], body: program, at }: Block, fill: Fill<Setting>): string | undefined {
    const list = value && listIn(value);
    if (this.#onPart === undefined || list === undefined || !program.some(looksDeep)) return undefined;
    const name = `${this.#file}:${at[0]}:${at[1]}`;
    this.#onPart({
      name,
      list,
      fill: (element, setting) => {
        const whole = { root: undefined, setting, recall: undefined };
        return fill({ ...outermost(element, whole), outer: outermost(undefined, whole) });
      },
    });
    return name;
  }

  #partialCall({ name, context, named: pairs, body: program, indent, at }: PartialCall): Fill<Setting> {
    const read = context === undefined ? undefined : this.#values.read(context);
    const names = pairs.map(([each]) => each);
    const values = this.#values.all(pairs.map(([, value]) => value));
    const body = program === undefined ? undefined : this.program(program);
    const isBody = name === PARTIAL_BLOCK;
    let known: Fill<Setting> | undefined;
    return (scope) => {
      const { block, index, count, whole } = scope;
      const fill = isBody ? block?.fill : (known ??= this.#partial(name));
      if (fill === undefined) {
        throw new TemplateFault(diagnostic("unknown-partial", spanAt(this.#file, at), { name, candidates: [] }));
      }
      const inherited = read === undefined ? scope.given : undefined;
      const text = fill({
        context: read === undefined ? scope.context : read(scope),
        given: names.length === 0 ? inherited : { names, values: values(scope), outer: inherited },
        outer: isBody ? block?.home : undefined,
        index,
        count,
        block: isBody ? block?.home.block : body && { fill: body, home: scope },
        whole,
      });
      return indent === "" ? text : indented(text, indent);
    };
  }
}

/** The field that a list is read from, by itself or by helpers that leave out some of it or put it in another order. */
function listIn(value: Expression): string | undefined {
  if (value.kind === "call") return value.values[0] && listIn(value.values[0]);
  return value.kind === "path" && value.from === "field" && value.parts.length === 1 ? value.parts[0] : undefined;
}

/** Whether a statement may look at more of its context than names and texts, and not only at its place in a list. */
function looksDeep(statement: Statement): boolean {
  if (typeof statement === "string" || statement.kind === "print") return false;
  const [value] = statement.kind === "block" ? statement.values : [];
  return value?.kind !== "path" || value.from !== "data";
}

/** Each line with blanks before it, but for empty ones. */
function indented(text: string, blanks: string): string {
  const start = text === "" || text.startsWith("\n") ? "" : blanks;
  return start + text.replace(/\n(?=[^\n])/g, `\n${blanks}`);
}

/** Turns the expressions of a template into functions that give their values. */
import { diagnostic } from "../../diagnostics/catalogue.js";
import type { Call, Named } from "./call.js";
import type { Dialect } from "./dialect.js";
import {
  type Call as CallNode,
  type Expression,
  type NamedExpressions,
  type Path,
  type Place,
  spanAt,
} from "./program.js";
import { fieldIn, namesBeside, type Scope, valueAt } from "./scope.js";
import { TemplateFault } from "./template-fault.js";

type Read<Setting> = (scope: Scope<Setting>) => unknown;

const NOTHING: Named = {};

export class Values<Setting> {
  readonly #file: string;
  readonly #dialect: Dialect<Setting>;

  /** @param file where the template is, for messages */
  constructor(file: string, dialect: Dialect<Setting>) {
    this.#file = file;
    this.#dialect = dialect;
  }

  /** What is given by name. */
  named(pairs: NamedExpressions): (scope: Scope<Setting>) => Named {
    if (pairs.length === 0) return () => NOTHING;
    if (pairs.every(([, value]) => value.kind === "literal")) {
      const named = Object.fromEntries(pairs.map(([name, value]) => [name, (value as { value?: unknown }).value]));
      return () => named;
    }
    const reads = pairs.map(([name, value]) => ({ name, read: this.read(value) }));
    return (scope) => {
      const named: Record<string, unknown> = {};
      for (const { name, read } of reads) named[name] = read(scope);
      return named;
    };
  }

  /** The values of several expressions. */
  all(expressions: readonly Expression[]): (scope: Scope<Setting>) => unknown[] {
    const reads = expressions.map((each) => this.read(each));
    const { length } = reads;
    return (scope) => {
      const values: unknown[] = [];
      for (let index = 0; index < length; index++) values.push(reads[index]!(scope));
      return values;
    };
  }

  /** The value of an expression, which must be there. */
  read(expression: Expression): Read<Setting> {
    switch (expression.kind) {
      case "literal": {
        const { value } = expression;
        return () => value;
      }
      case "path":
        return this.#path(expression);
      default:
        return this.#helper(expression);
    }
  }

  #path(path: Path): Read<Setting> {
    const [name = "", ...rest] = path.parts;
    if (path.from === "field" && path.depth === 0 && rest.length === 0 && name !== "") {
      return (scope) => {
        const value = fieldIn(scope, name);
        if (value === undefined) throw this.#missing(path, scope);
        return value;
      };
    }
    return (scope) => {
      const value = valueAt(path, scope);
      if (value === undefined) throw this.#missing(path, scope);
      return value;
    };
  }

  #missing(path: Path, scope: Scope<Setting>): TemplateFault {
    const facts = { name: path.written, candidates: namesBeside(path, scope) };
    return new TemplateFault(diagnostic("template-field", spanAt(this.#file, path.at), facts));
  }

  /** What a helper gives. */
  #helper({ name, values, named: pairs, at }: CallNode): Read<Setting> {
    const call = this.call(name, at);
    const { ofOne, ofMany } = this.#dialect.helpers;
    const [first] = values;
    const one = ofOne[name];
    if (one !== undefined && first !== undefined) {
      const read = this.read(first);
      const named = this.named(pairs);
      return (scope) => one(read(scope), call, named(scope), scope.whole.setting);
    }
    const many = ofMany[name];
    if (many === undefined) throw new Error(`${name} has passed the check of templates`);
    const all = this.all(values);
    return (scope) => many(all(scope), call);
  }

  call(helper: string, at: Place): Call {
    return { helper, span: spanAt(this.#file, at) };
  }
}

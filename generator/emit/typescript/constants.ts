import type { PathText } from "./path-text.js";

/** A constant that stands before a validator: the known members of an object, or a pattern. */
export interface Constant {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

/** The constants of one validator; no two have the same name. */
export class Constants {
  readonly #prefix: string;
  readonly #all: Constant[] = [];

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  get all(): readonly Constant[] {
    return this.#all;
  }

  /** Adds one about what is at a path, `createRulesRuleListMembers`, and returns its name. */
  add(kind: "Members" | "Pattern", path: PathText, type: string, value: string): string {
    const wanted = `${this.#prefix}${path.identifier()}${kind}`;
    const alike = this.#all.filter(({ name }) => name === wanted || name.startsWith(`${wanted}_`)).length;
    const name = alike === 0 ? wanted : `${wanted}_${alike + 1}`;
    this.#all.push({ name, type, value });
    return name;
  }
}

import type { Member, MemberPath } from "../../model/model.js";
import type { HelperCalls } from "./helpers.js";
import { RESERVED_WORDS } from "./reserved-words.js";
import { line, type Statement } from "./statements.js";

/** Names that validators give to variables and constants of their own. */
const OWN =
  /^(params|issues|path|value|item|counted|index|[a-z].*(Fits|Forbidden|IsForbidden|Members|Pattern|Shape)(_\d+)?)$/;

/** The local variables that hold the members of one object, and what lies deeper in them. */
export class Locals {
  readonly #variables = new Map<string, string>();
  readonly #taken: Set<string>;

  /** @param busy variables of outer scopes that the same block reads */
  constructor(members: readonly Member[], busy: readonly string[] = []) {
    this.#taken = new Set(busy);
    for (const { name } of members) this.#variables.set(name, this.#claim(name));
  }

  /** The variable that holds the value at a path. */
  at(path: MemberPath): string {
    const variable = this.#variables.get(path.join("."));
    if (variable === undefined) throw new Error(`no variable holds ${path.join(".")}`);
    return variable;
  }

  /** Takes members out of the object in the variable `holder`: `const { RuleName, Domain } = item1;` */
  declare(names: readonly string[], holder: string): Statement[] {
    if (names.length === 0) return [];
    const parts = names.map((name) => (this.at([name]) === name ? name : `${name}: ${this.at([name])}`));
    return [line(`const { ${parts.join(", ")} } = ${holder};`)];
  }

  /** Reads through structures, step by step, since a value of a wrong type has no members. */
  reach(paths: readonly MemberPath[], helpers: HelperCalls): Statement[] {
    const found = new Map<string, string[]>();
    for (const path of paths.flatMap((each) => each.map((_, index) => each.slice(0, index + 1)))) {
      if (this.#variables.has(path.join("."))) continue;
      const [holder, name = ""] = [this.at(path.slice(0, -1)), path.at(-1)];
      const variable = this.#claim(path.join("_"));
      this.#variables.set(path.join("."), variable);
      found.set(holder, [...(found.get(holder) ?? []), `${name}: ${variable}`]);
    }
    // A holder's variable is claimed before those of its members, and so declared before them.
    return [...found].map(([holder, parts]) =>
      line(`const { ${parts.join(", ")} } = ${helpers.call("fields", holder)};`),
    );
  }

  #claim(wanted: string): string {
    const free = !this.#taken.has(wanted) && !RESERVED_WORDS.has(wanted) && !OWN.test(wanted);
    if (!free) return this.#claim(`${wanted}_`);
    this.#taken.add(wanted);
    return wanted;
  }
}

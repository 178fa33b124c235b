/** Every name of a port, decided once: the casing of the target, no reserved words, and none twice where it must not be. */
import type { Member } from "../../model/model.js";
import { type Casing, inCasing } from "./casing.js";
import type { Target } from "./language.js";

/** The names of one place, such as the types of an API or the members of a structure; all of them are different. */
export class Scope {
  readonly #taken = new Set<string>();
  readonly #reserved: ReadonlySet<string>;
  readonly #suffix: string;

  constructor({ reserved, reservedSuffix }: Pick<Target, "reserved" | "reservedSuffix">) {
    this.#reserved = setOf(reserved);
    this.#suffix = reservedSuffix;
  }

  /** A name that nothing else has here: the wanted one, or the wanted one with suffixes. */
  claim(wanted: string, casing: Casing): string {
    let name = inCasing(wanted, casing);
    while (this.#taken.has(name) || this.#reserved.has(name)) name += this.#suffix;
    this.#taken.add(name);
    return name;
  }
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Made once for a target, which has a scope for every structure. */
function setOf(words: readonly string[]): ReadonlySet<string> {
  let set = sets.get(words);
  if (set === undefined) sets.set(words, (set = new Set(words)));
  return set;
}

/** What the target calls a member of a structure. */
export interface MemberNames {
  readonly member: string;
  readonly variable: string;
}

/** The names of the members of one structure; one in use keeps its name before one that is deprecated. */
export function memberNames(members: readonly Member[], target: Target): ReadonlyMap<string, MemberNames> {
  const scopes = { member: new Scope(target), variable: new Scope(target) };
  const deprecated = members.filter((member) => member.deprecated !== undefined);
  const order = [...members.filter((member) => member.deprecated === undefined), ...deprecated];
  return new Map(
    order.map(({ name }) => [
      name,
      {
        member: scopes.member.claim(name, target.casing.member),
        variable: scopes.variable.claim(name, target.casing.variable),
      },
    ]),
  );
}

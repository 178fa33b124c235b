/** What Go calls the fields of a request and the types of their values. */
import { isChoice } from "../emit/port/enums.js";
import type { Target } from "../emit/port/language.js";
import { Literals } from "../emit/port/literals.js";
import { memberNames } from "../emit/port/names.js";
import type { ActionPlan } from "../emit/port/plan.js";
import { typeText } from "../emit/port/types.js";
import type { Member, Type } from "../model/model.js";
import type { TypeFacts } from "./facts.js";

/** The constants of sets of values by the types of these: each constant by its value as a text. */
export type GoConstants = Readonly<Record<string, NonNullable<TypeFacts["goConstants"]>>>;

/**
 * What the plan of an Action calls the types in its request. It has them in the order of the spec, so that each has to be
 * asked for once, in that order: a structure before what is inside of it.
 */
export class GoTypes {
  readonly #scope: { readonly target: Target; readonly literals: Literals };
  readonly #structures: Iterator<string>;
  readonly #enums: Iterator<string>;
  readonly #constants: GoConstants;

  constructor({ structures, enums }: ActionPlan, constants: GoConstants, target: Target) {
    this.#scope = { target, literals: new Literals(target) };
    this.#structures = structures[Symbol.iterator]();
    this.#enums = enums[Symbol.iterator]();
    this.#constants = constants;
  }

  /** The fields of a structure by the names of its members. */
  fields(members: readonly Member[]): ReadonlyMap<string, string> {
    return new Map([...memberNames(members, this.#scope.target)].map(([name, { member }]) => [name, member]));
  }

  /** What is said of a type that is no list or map. */
  typeOf(type: Type): Pick<TypeFacts, "goType" | "goConstants"> {
    if (type.kind === "structure") return { goType: this.#text(type, next(this.#structures)) };
    if (!isChoice(type)) return { goType: this.#text(type, "") };
    const name = next(this.#enums);
    const goConstants = this.#constants[name];
    return { goType: this.#text(type, name), ...(goConstants === undefined ? {} : { goConstants }) };
  }

  #text(type: Type, name: string): string {
    return typeText(type, name, "", this.#scope);
  }
}

function next(names: Iterator<string>): string {
  const { done, value } = names.next();
  if (done === true) throw new Error("there are more types than names for them");
  return value;
}

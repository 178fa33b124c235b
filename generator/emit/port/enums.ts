/** The names of sets of values. */
import type { Action, EnumValue, Member, Type } from "../../model/model.js";
import { singular } from "../../model/naming.js";
import type { ApiMembers } from "../api-members.js";
import { wordsOf } from "./casing.js";
import { innermost } from "./inner-structure.js";
import type { Target } from "./language.js";
import { Scope } from "./names.js";
import type { EnumValueView, EnumView } from "./view.js";
import { deprecationSentence } from "./words.js";

/** A type with a set of values. */
export type Choice = Extract<Type, { kind: "string" | "integer" | "long" }> & { readonly values: readonly EnumValue[] };

/** One place of the API where a value of a set stands. */
interface Use {
  readonly choice: Choice;
  /** The name of the shape that says it, or a name made of the place. */
  readonly wanted: string;
  readonly description: string;
}

/** The sets of values of one API. */
export class Enums {
  readonly all: readonly EnumView[];
  readonly #types = new Map<Choice, string>();

  /** @param types the names of types that are taken already */
  constructor(api: ApiMembers, target: Target, types: Scope) {
    const constants = new Scope(target);
    const groups = new Map<string, Use[]>();
    for (const use of usesOf(api)) {
      const key = `${use.wanted} ${identity(use.choice)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [use]);
      else group.push(use);
    }
    this.all = [...groups.values()].map((uses) => {
      const [{ choice, wanted, description }] = uses as [Use, ...Use[]];
      const type = types.claim(wanted, target.casing.type);
      for (const use of uses) this.#types.set(use.choice, type);
      const isOpen = uses.some((use) => use.choice.open);
      return { ...enumView(choice, type, target, constants), description, isOpen };
    });
  }

  typeOf(choice: Choice): string {
    const type = this.#types.get(choice);
    if (type === undefined) throw new Error("these values belong to no member of the API");
    return type;
  }
}

/** The sets of values in an Action, as often as they stand there. */
export function choicesOf({ parameters, response }: Pick<Action, "parameters" | "response">): Choice[] {
  return [parameters, response].flatMap((members) => {
    let found = choices.get(members);
    if (found === undefined) choices.set(members, (found = choicesIn(members)));
    return found;
  });
}

/** Looked for once, since each target asks. */
const choices = new WeakMap<readonly Member[], readonly Choice[]>();

function choicesIn(members: readonly Member[]): Choice[] {
  return members.flatMap(({ type }) => {
    const inner = innermost(type);
    if (inner.kind === "structure") return choicesIn(inner.members);
    return isChoice(inner) ? inner : [];
  });
}

export function isChoice(type: Type): type is Choice {
  return "values" in type && type.values !== undefined;
}

const identities = new WeakMap<Choice, string>();

/** What makes two sets of values the same; that one is open where values come back says nothing else of them. */
function identity(choice: Choice): string {
  let found = identities.get(choice);
  if (found === undefined) {
    const { kind, values } = choice;
    identities.set(choice, (found = JSON.stringify([kind, values.map(({ value }) => value)])));
  }
  return found;
}

const uses = new WeakMap<ApiMembers, readonly Use[]>();

/** Made once for an API: they are the same in every target. */
function usesOf(api: ApiMembers): readonly Use[] {
  let found = uses.get(api);
  if (found === undefined) uses.set(api, (found = findUses(api)));
  return found;
}

/**
 * The name of a set is that of the shape that says it; a member that narrows the values of its shape has a set of its
 * own. Without a shape it is the name of the member, if that says enough and has the same values everywhere in the API.
 */
function findUses({ actions }: ApiMembers): Use[] {
  const found = actions.flatMap(({ name, parameters, response }) => [
    ...usesIn(parameters, name),
    ...usesIn(response, name),
  ]);
  const widest = new Map<string, Choice>();
  for (const { shape, choice } of found) {
    const most = widest.get(shape ?? "")?.values.length ?? 0;
    if (shape !== undefined && choice.values.length > most) widest.set(shape, choice);
  }
  const isOfShape = ({ shape, choice }: Found) =>
    shape !== undefined && identity(widest.get(shape) ?? choice) === identity(choice);
  const sets = new Map<string, Set<string>>();
  for (const [shape, choice] of widest) sets.set(shape, new Set([identity(choice)]));
  for (const use of found.filter((each) => !isOfShape(each))) {
    sets.set(use.member, (sets.get(use.member) ?? new Set()).add(identity(use.choice)));
  }
  const saysEnough = ({ member }: Found) => wordsOf(member).length > 1 && sets.get(member)?.size === 1;
  return found.map((use) => {
    const { choice, description, member, place, shape = "" } = use;
    return { choice, description, wanted: isOfShape(use) ? shape : saysEnough(use) ? member : place };
  });
}

interface Found extends Omit<Use, "wanted"> {
  readonly shape: string | undefined;
  /** The name of the member that holds the value or a list of such values. */
  readonly member: string;
  /** The Action and the members on the way to it. */
  readonly place: string;
}

function usesIn(members: readonly Member[], place: string): Found[] {
  return members.flatMap(({ name, type, shape, description }) => {
    const inner = innermost(type);
    if (inner.kind !== "structure" && !isChoice(inner)) return [];
    const isElement = inner !== type;
    const member = isElement ? singular(name) : name;
    if (inner.kind === "structure") return usesIn(inner.members, place + member);
    // The shape is that of the list, not of its elements.
    return { choice: inner, member, place: place + member, shape: isElement ? undefined : shape, description };
  });
}

function enumView(
  choice: Choice,
  type: string,
  target: Target,
  constants: Scope,
): Pick<EnumView, "type" | "isText" | "values"> {
  const values = choice.values.map(({ value, meaning, deprecated }, index): EnumValueView => {
    const words = String(value).replace(/^-/, "minus ");
    const word = /[A-Za-z0-9]/.test(words) ? words : `value ${index + 1}`;
    const constant = constants.claim(`${type}_${word.replace(/[^A-Za-z0-9]+/g, "_")}`, target.casing.enumValue);
    return {
      value,
      constant,
      meaning,
      deprecation: deprecated === undefined ? null : deprecationSentence(String(value), deprecated),
      isLast: index === choice.values.length - 1,
    };
  });
  return { type, isText: choice.kind === "string", values };
}

/** The views of parameters, response fields and the structures inside of them. */
import { deprecatedNames } from "../../model/member-values.js";
import type { Member, Type } from "../../model/model.js";
import { innerStructure } from "./inner-structure.js";
import { type MemberNames, memberNames } from "./names.js";
import { memberType, type TypeScope, typeView } from "./types.js";
import type { MemberView, RuleView, StructureView } from "./view.js";
import { constraintsInWords, deprecationSentence } from "./words.js";

/** The members of a request or a response, and the structures inside of them, each before those that it is part of. */
export interface Side {
  readonly members: readonly MemberView[];
  readonly structures: readonly StructureView[];
}

interface Place {
  /** The path of what holds them, with a dot at the end; empty for the request and the response. */
  readonly path: string;
  readonly isResponse: boolean;
  readonly rules: readonly RuleView[];
}

export class MemberViews {
  readonly #scope: TypeScope;
  /** The types of structures that have not been met yet. */
  readonly #structures: Iterator<string>;
  readonly #names = new Map<readonly Member[], ReadonlyMap<string, MemberNames>>();

  /** @param structures the types of the structures, in the order in which they are met */
  constructor(scope: TypeScope, structures: readonly string[]) {
    this.#scope = scope;
    this.#structures = structures[Symbol.iterator]();
  }

  /** The request comes before the response. */
  request(members: readonly Member[], rules: readonly RuleView[]): Side {
    return this.#side(members, { path: "", isResponse: false, rules });
  }

  response(members: readonly Member[]): Side {
    return this.#side(members, { path: "", isResponse: true, rules: [] });
  }

  /** What the target calls the members of one structure. */
  names(members: readonly Member[]): ReadonlyMap<string, MemberNames> {
    let names = this.#names.get(members);
    if (names === undefined) this.#names.set(members, (names = memberNames(members, this.#scope.target)));
    return names;
  }

  #side(members: readonly Member[], place: Place): Side {
    const structures: StructureView[] = [];
    return { members: this.#members(members, place, structures), structures };
  }

  #members(members: readonly Member[], place: Place, found: StructureView[]): MemberView[] {
    const replaced = members.filter(({ deprecated }) => deprecated !== undefined);
    return members.map((member, index) => {
      const shape = typeView(member.type, this.#structure(member, place, found), this.#scope);
      const { name, deprecated, fromClient } = member;
      const names = this.#namesOf(members, name);
      // Field by field, without a spread: there are thousands, and those begin with all of their fields.
      return {
        name,
        member: names.member,
        variable: names.variable,
        path: place.path + name,
        type: memberType(member, shape, this.#scope),
        shape,
        description: member.description,
        notes: member.notes,
        isRequired: member.required && (place.isResponse || fromClient === undefined),
        otherNames: deprecatedNames(replaced, name),
        fromClient: fromClient !== undefined,
        isSensitive: member.sensitive,
        deprecation: deprecated === undefined ? null : deprecationSentence(name, deprecated),
        unit: member.unit ?? null,
        default: json(member.default),
        example: json(member.example),
        constraints: constraintsInWords(member.type),
        inBody: member.in === "body",
        encoding: member.encoding,
        wrapper: member.wrapper ?? null,
        isLast: index === members.length - 1,
      };
    });
  }

  /** The structure that a member holds, directly or as the elements of a list or map. */
  #structure(member: Member, place: Place, found: StructureView[]): StructureView | null {
    const structure = innerStructure(member.type);
    if (structure === undefined) return null;
    const isElement = member.type.kind !== "structure";
    const type = this.#nextType();
    const path = place.path + member.name + elementSteps(member.type);
    const members = this.#members(structure.members, { ...place, path: `${path}.` }, found);
    const rules = place.rules.filter(({ within }) => within !== null && `${within.text}[]` === path);
    const view: StructureView = {
      type,
      path,
      isElement,
      description: member.description,
      members,
      isConstrained:
        rules.length > 0 ||
        members.some(({ isRequired, deprecation, shape }) => isRequired || deprecation !== null || shape.isConstrained),
      rules,
    };
    found.push(view);
    return view;
  }

  #nextType(): string {
    const next = this.#structures.next();
    if (next.done === true) throw new Error("there are more structures than types for them");
    return next.value;
  }

  #namesOf(members: readonly Member[], name: string): MemberNames {
    const names = this.names(members).get(name);
    if (names === undefined) throw new Error(`${name} is no member here`);
    return names;
  }
}

/** `[]` for an element of a list, `.*` for a value of a map. */
function elementSteps(type: Type): string {
  if (type.kind === "list") return `[]${elementSteps(type.items)}`;
  return type.kind === "map" ? `.*${elementSteps(type.items)}` : "";
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

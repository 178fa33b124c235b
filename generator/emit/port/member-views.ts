/** The views of parameters, response fields and the structures inside of them. */
import { deprecatedNames } from "../../model/member-values.js";
import type { Member, StructureType, Type } from "../../model/model.js";
import { singular } from "../../model/naming.js";
import { type MemberNames, memberNames, type Scope } from "./names.js";
import { memberType, type TypeScope, typeView } from "./types.js";
import type { MemberView, RuleView, StructureView } from "./view.js";
import { constraintsInWords, deprecationSentence } from "./words.js";

/** The members of a request or a response, and the structures inside of them, each before those that it is part of. */
export interface Side {
  readonly members: readonly MemberView[];
  readonly structures: readonly StructureView[];
}

interface Place {
  /** The name of the type that holds the members. */
  readonly type: string;
  /** The path of what holds them, with a dot at the end; empty for the request and the response. */
  readonly path: string;
  readonly isResponse: boolean;
  readonly rules: readonly RuleView[];
}

export class MemberViews {
  readonly #scope: TypeScope;
  /** The names of types. */
  readonly #types: Scope;
  readonly #names = new Map<readonly Member[], ReadonlyMap<string, MemberNames>>();

  constructor(scope: TypeScope, types: Scope) {
    this.#scope = scope;
    this.#types = types;
  }

  /** @param type the name of the type of the request */
  request(members: readonly Member[], type: string, rules: readonly RuleView[]): Side {
    return this.#side(members, { type, path: "", isResponse: false, rules });
  }

  /** @param type the name of the type of the response */
  response(members: readonly Member[], type: string): Side {
    return this.#side(members, { type, path: "", isResponse: true, rules: [] });
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
    return members.map((member, index) => {
      const shape = typeView(member.type, this.#structure(member, place, found), this.#scope);
      const { name, deprecated, fromClient } = member;
      return {
        name,
        ...this.#namesOf(members, name),
        path: place.path + name,
        type: memberType(member, shape, this.#scope),
        shape,
        description: member.description,
        notes: member.notes,
        isRequired: member.required && (place.isResponse || fromClient === undefined),
        otherNames: deprecatedNames(members, name),
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
    const wanted = place.type + (isElement ? singular(member.name) : member.name);
    const type = this.#types.claim(wanted, this.#scope.target.casing.type);
    const path = place.path + member.name + elementSteps(member.type);
    const members = this.#members(structure.members, { ...place, type, path: `${path}.` }, found);
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

  #namesOf(members: readonly Member[], name: string): MemberNames {
    const names = this.names(members).get(name);
    if (names === undefined) throw new Error(`${name} is no member here`);
    return names;
  }
}

function innerStructure(type: Type): StructureType | undefined {
  if (type.kind === "structure") return type;
  return "items" in type ? innerStructure(type.items) : undefined;
}

/** `[]` for an element of a list, `.*` for a value of a map. */
function elementSteps(type: Type): string {
  if (type.kind === "list") return `[]${elementSteps(type.items)}`;
  return type.kind === "map" ? `.*${elementSteps(type.items)}` : "";
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

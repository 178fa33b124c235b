import type { Literal, Member } from "../../model/model.js";
import { deprecatedNames } from "../../model/member-values.js";
import { literal, propertyKey } from "./safe.js";

export type TypeOf = (member: Member) => string;

/** A value of an enum or a boolean, or none. */
export type Choice = Literal | undefined;

/** Writes object types about the members of one structure. */
export class Members {
  readonly #list: readonly Member[];
  readonly #typeOf: TypeOf;

  constructor(list: readonly Member[], typeOf: TypeOf) {
    this.#list = list;
    this.#typeOf = typeOf;
  }

  /** Those of some names, in their order in the spec. */
  inOrder(names: ReadonlySet<string>): Member[] {
    return this.#list.filter((member) => names.has(member.name));
  }

  /** The values that a member of a closed set can have, none among them if it may be absent; undefined for others. */
  choices(name: string): Choice[] | undefined {
    const { type, required, fromClient } = this.#find(name);
    // Under a deprecated name it could have any value.
    if (deprecatedNames(this.#list, name).length > 0) return undefined;
    const absent = required && fromClient === undefined ? [] : [undefined];
    if (type.kind === "boolean") return [true, false, ...absent];
    if ((type.kind === "string" || type.kind === "integer") && type.values !== undefined && !type.open) {
      return [...type.values.map((each) => each.value), ...absent];
    }
    return undefined;
  }

  /** Objects in which all of the members are given, each under its name or a deprecated one. */
  given(names: readonly string[]): string[] {
    return alternatives(names.map((name) => this.ways(name)));
  }

  /** The parts by which a member can be given. */
  ways(name: string): string[] {
    return [name, ...deprecatedNames(this.#list, name)].map((each) => this.part("present", each));
  }

  present(names: readonly string[]): string {
    return object(names.map((name) => this.part("present", name)));
  }

  absent(names: readonly string[]): string {
    return object(names.map((name) => this.part("absent", name)));
  }

  /** `Name: string`, or `Name?: undefined`. */
  part(kind: "present" | "absent", name: string): string {
    const member = this.#find(name);
    return kind === "present" ? `${propertyKey(name)}: ${this.#typeOf(member)}` : `${propertyKey(name)}?: undefined`;
  }

  /** A member that has one of some values. */
  fixed(name: string, values: readonly Choice[]): string {
    const texts = values.map((value) => (value === undefined ? "undefined" : literal(value)));
    return `${propertyKey(name)}${values.includes(undefined) ? "?" : ""}: ${texts.join(" | ")}`;
  }

  #find(name: string): Member {
    const member = this.#list.find((each) => each.name === name);
    if (member === undefined) throw new Error(`a resolved rule names ${name}, which is no member`);
    return member;
  }
}

/** An object type for each way to choose one of the alternatives of every part. */
export function alternatives(parts: readonly (readonly string[])[]): string[] {
  return parts
    .reduce<string[][]>((found, ways) => found.flatMap((each) => ways.map((way) => [...each, way])), [[]])
    .map(object);
}

function object(parts: readonly string[]): string {
  return `{ ${parts.join("; ")} }`;
}

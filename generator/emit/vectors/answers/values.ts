/** Answers as a client returns them, made from the response's members alone. */
import type { BareMember, BareType } from "../../../model/bare.js";
import { isValid } from "../../../model/validate.js";

export type Fields = Record<string, unknown>;

/** Every field with a value; lists have a full element and one with only its first field. */
export function fullAnswer(members: readonly BareMember[]): Fields {
  return Object.fromEntries(members.map((member) => [member.name, fullValue(member.type, member.example)]));
}

function fullValue(type: BareType, example: unknown): unknown {
  switch (type.kind) {
    case "list":
      return [
        fullValue(type.items, undefined),
        ...(type.items.kind === "structure" ? [least(type.items.members)] : []),
      ];
    case "map":
      return { key: fullValue(type.items, undefined) };
    case "structure":
      return fullAnswer(type.members);
    default:
      return scalar(type, example);
  }
}

function scalar(type: BareType, example: unknown): unknown {
  const values = "values" in type ? (type.values ?? []).map(({ value }) => value) : [];
  const plain = { string: "text", integer: 1, long: 1577836800000, number: 1.5, boolean: true }[type.kind as "string"];
  const proposals = [example, ...values, plain, 1].filter((value) => value !== undefined);
  // An answer may hold what a request may not.
  return proposals.find((value) => isValid(type, value)) ?? plain;
}

function least(members: readonly BareMember[]): Fields {
  return fullAnswer(members.filter(({ type }) => isScalar(type)).slice(0, 1));
}

function isScalar({ kind }: BareType): boolean {
  return kind !== "list" && kind !== "map" && kind !== "structure";
}

/** An element for a list, told from others by a number. */
export function numberedItem(type: BareType, number: number): unknown {
  if (type.kind !== "structure") return type.kind === "string" ? `item-${number}` : number;
  const member = type.members.find((each) => each.type.kind === "string");
  return member === undefined ? {} : { [member.name]: `item-${number}` };
}

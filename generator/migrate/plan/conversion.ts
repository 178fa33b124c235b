import type { Member, Type } from "../../model/model.js";

/** How a value that is written out becomes one of the newer type: both are the same text on the wire. */
export type Conversion =
  | "text-to-number"
  | "number-to-text"
  | "text-to-flag"
  | "flag-to-text"
  | "text-to-list"
  | "list-to-text";

/** What a conversion makes: the word for values of the newer type. */
export const MADE_BY: Readonly<Record<Conversion, "number" | "string" | "boolean" | "array">> = {
  "text-to-number": "number",
  "number-to-text": "string",
  "text-to-flag": "boolean",
  "flag-to-text": "string",
  "text-to-list": "array",
  "list-to-text": "string",
};

/** A type, and how a list of it is sent. */
export type Typed = Pick<Member, "type"> & Partial<Pick<Member, "encoding">>;

/** Undefined where the types are of one kind, or have nothing in common. */
export function conversionOf(before: Typed, after: Typed): Conversion | undefined {
  const [from, to] = [formOf(before), formOf(after)];
  if (from === undefined || to === undefined) return undefined;
  if (from === "text") {
    return to === "number"
      ? "text-to-number"
      : to === "flag"
        ? "text-to-flag"
        : to === "list"
          ? "text-to-list"
          : undefined;
  }
  if (to !== "text") return undefined;
  return from === "number" ? "number-to-text" : from === "flag" ? "flag-to-text" : "list-to-text";
}

/** Texts joined by commas count as a list; other lists and structures have no form in common with a text. */
function formOf({ type, encoding }: Typed): "text" | "number" | "flag" | "list" | undefined {
  switch (type.kind) {
    case "string":
      return "text";
    case "integer":
    case "long":
    case "number":
      return "number";
    case "boolean":
      return "flag";
    case "list":
      return encoding === "comma" && type.items.kind === "string" ? "list" : undefined;
    default:
      return undefined;
  }
}

/** Whether values of one kind are values of the other, whatever widths and bounds they have. */
export function isSameKind(before: Type, after: Type): boolean {
  const [from, to] = [formOf({ type: before }), formOf({ type: after })];
  return from === undefined ? before.kind === after.kind : from === to;
}

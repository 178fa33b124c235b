import { type Change, change, type Place } from "../change.js";
import type { IntegerType, Member, NumberType, StringType, Type } from "../../model/model.js";
import { compareBounds } from "./bounds.js";
import { pairUp } from "./pairing.js";
import { compareText } from "./texts.js";
import { compareValues, type Direction } from "./values.js";

/** Where a type stands: in a request or a response, and how a value of it is written in a request. */
export interface Setting {
  readonly direction: Direction;
  readonly encoding: Member["encoding"];
  /** Inside a JSON text `80` and `"80"` differ, elsewhere every single value is its text. */
  readonly inJson: boolean;
}

/** What a type says by itself; what is inside of lists, maps and structures is compared for itself. */
export function compareType(place: Place, before: Type, after: Type, older: Setting, newer: Setting = older): Change[] {
  const kind =
    before.kind === after.kind
      ? []
      : [change(kindCode(before, after, older, newer), place, "type", typeInWords(before), typeInWords(after))];
  return [...kind, ...compareConstraints(place, before, after, older.direction)];
}

/** Of kinds that have nothing in common nothing is compared. */
function compareConstraints(place: Place, before: Type, after: Type, direction: Direction): Change[] {
  if (before.kind === "string" && after.kind === "string") {
    return [...compareValues(place, before, after, direction), ...compareStrings(place, before, after, direction)];
  }
  if (isNumeric(before) && isNumeric(after)) {
    const isWhole = before.kind !== "number" && after.kind !== "number";
    return [
      ...(isWhole ? compareValues(place, before, after, direction) : []),
      ...compareNumbers(place, before, after, direction),
    ];
  }
  if ((before.kind === "list" && after.kind === "list") || (before.kind === "map" && after.kind === "map")) {
    return direction === "request"
      ? compareBounds(place, "size", before.size, after.size)
      : compareText(place, "size", before.size, after.size, "field-bounds-changed");
  }
  return [];
}

/** From the narrowest on; all have ranges alike. */
const WIDTHS: readonly string[] = ["integer", "long", "number"];

function isNumeric(type: Type): type is IntegerType | NumberType {
  return WIDTHS.includes(type.kind);
}

function kindCode(before: Type, after: Type, older: Setting, newer: Setting) {
  const { direction } = older;
  const [from, to] = [WIDTHS.indexOf(before.kind), WIDTHS.indexOf(after.kind)];
  if (from >= 0 && to >= 0) {
    if (direction === "request") return to > from ? "parameter-type-widened" : "parameter-type-narrowed";
    return to > from ? "field-type-widened" : "field-type-narrowed";
  }
  if (direction === "response") return "field-type-changed";
  return isOneText(before, older) && isOneText(after, newer) ? "parameter-type-changed" : "parameter-form-changed";
}

/** Whether a value goes on the wire as a text under the parameter's own name. */
function isOneText({ kind }: Type, { encoding, inJson }: Setting): boolean {
  if (inJson) return false;
  return (kind !== "list" && kind !== "structure" && kind !== "map") || encoding !== "flat";
}

function compareStrings(place: Place, before: StringType, after: StringType, direction: Direction): Change[] {
  if (direction === "response") {
    return (["length", "pattern", "not"] as const).flatMap((fact) =>
      compareText(place, fact, before[fact], after[fact], "field-bounds-changed"),
    );
  }
  return [
    ...compareBounds(place, "length", before.length, after.length),
    ...comparePattern(place, before.pattern, after.pattern),
    ...(["startsWith", "contains"] as const).flatMap((where) => {
      const { added, removed } = pairUp(before.not?.[where] ?? [], after.not?.[where] ?? [], (text) => text);
      const fact = (text: string) => `not.${where}.${text}`;
      return [
        ...removed.map((text) => change("forbidden-text-removed", place, fact(text), text, undefined)),
        ...added.map((text) => change("forbidden-text-added", place, fact(text), undefined, text)),
      ];
    }),
  ];
}

function comparePattern(place: Place, before: string | undefined, after: string | undefined): Change[] {
  const code = before === undefined ? "pattern-added" : after === undefined ? "pattern-removed" : "pattern-changed";
  return compareText(place, "pattern", before, after, code);
}

function compareNumbers(
  place: Place,
  before: IntegerType | NumberType,
  after: IntegerType | NumberType,
  direction: Direction,
): Change[] {
  const { added, removed, kept } = pairUp(before.also, after.also, ({ value }) => String(value));
  const isRequest = direction === "request";
  const codes = isRequest
    ? ({ added: "special-number-added", removed: "special-number-removed" } as const)
    : ({ added: "field-bounds-changed", removed: "field-bounds-changed" } as const);
  return [
    ...(isRequest
      ? compareBounds(place, "range", before.range, after.range)
      : compareText(place, "range", before.range, after.range, "field-bounds-changed")),
    ...removed.map(({ value }) => change(codes.removed, place, `also.${value}`, value, undefined)),
    ...added.map(({ value }) => change(codes.added, place, `also.${value}`, undefined, value)),
    ...kept.flatMap(([older, newer]) =>
      compareText(place, `also.${older.value}.meaning`, older.meaning, newer.meaning, "value-meaning-changed"),
    ),
  ];
}

/** `list of string`, `structure`, `long` */
function typeInWords(type: Type): string {
  return type.kind === "list" || type.kind === "map" ? `${type.kind} of ${typeInWords(type.items)}` : type.kind;
}

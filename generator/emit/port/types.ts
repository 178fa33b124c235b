/** Types as the target writes them, with their constraints. */
import type { Bounds, Member, Type } from "../../model/model.js";
import {
  enumMessage,
  lengthMessage,
  notMessage,
  patternMessage,
  rangeMessage,
  sizeMessage,
  typeMessage,
} from "../../model/wording.js";
import { Code } from "./code.js";
import { type Choice, isChoice } from "./enums.js";
import { filled } from "./forms.js";
import type { Forms, Target } from "./language.js";
import type { Literals } from "./literals.js";
import { withAnchors } from "./pattern.js";
import type { BoundsView, StructureView, TypeView } from "./view.js";

/** Without a word of the target: types as docs name them. */
const PLAIN = {
  string: "string",
  integer: "integer",
  long: "integer",
  number: "number",
  boolean: "boolean",
  list: "list of {items}",
  map: "map of {items}",
  structure: "{type}",
} as const;

/** What views of types are made from. */
export interface TypeScope {
  readonly target: Target;
  readonly literals: Literals;
  /** The types of sets of values. */
  readonly enums: ReadonlyMap<Choice, string>;
}

/** The view of a type; `structure` is that of the structure which it is, or which is inside of it. */
export function typeView(type: Type, structure: StructureView | null, scope: TypeScope): TypeView {
  const { target, enums } = scope;
  const items = "items" in type ? typeView(type.items, structure, scope) : null;
  const values = isChoice(type) ? type.values.map(({ value }) => value) : null;
  const own = type.kind === "structure" ? structure : null;
  const length = "length" in type ? type.length : undefined;
  const range = "range" in type ? type.range : undefined;
  const size = "size" in type ? type.size : undefined;
  const pattern = "pattern" in type ? (type.pattern ?? null) : null;
  const not = "not" in type ? type.not : undefined;
  const closed = isChoice(type) && !type.open ? values : null;
  const enumType = isChoice(type) ? enumOf(type, enums) : null;
  const isConstrained =
    length !== undefined ||
    range !== undefined ||
    size !== undefined ||
    not !== undefined ||
    pattern !== null ||
    closed !== null ||
    (items?.isConstrained ?? false) ||
    (own?.isConstrained ?? false);
  return {
    kind: type.kind,
    isText: type.kind === "string",
    isNumeric: type.kind === "integer" || type.kind === "long" || type.kind === "number",
    isInteger: type.kind === "integer" || type.kind === "long",
    isScalar: type.kind !== "list" && type.kind !== "map" && type.kind !== "structure",
    isConstrained,
    type: new Code(typeText(type, enumType ?? own?.type ?? "", items?.type.text ?? "", scope)),
    values: closed,
    enumType,
    length: boundsView(length),
    range: boundsView(range),
    also: "also" in type ? type.also.map(({ value }) => value) : [],
    size: boundsView(size),
    pattern: pattern === null ? null : withAnchors(pattern, target.patterns),
    patternText: pattern,
    startsWith: not?.startsWith ?? [],
    contains: not?.contains ?? [],
    hasForbiddenTexts: not !== undefined,
    items,
    structure: own,
    messages: {
      type: typeMessage("", type).trim(),
      enum: closed === null ? "" : enumMessage("", closed).trim(),
      length: length === undefined ? "" : lengthMessage("", length).trim(),
      range: range === undefined ? "" : rangeMessage("", range, "also" in type ? type.also : []).trim(),
      size: size === undefined ? "" : sizeMessage("", size, type.kind === "map" ? "map" : "list").trim(),
      pattern: pattern === null ? "" : patternMessage("", pattern).trim(),
      not: not === undefined ? "" : notMessage("", not).trim(),
    },
  };
}

/**
 * A type as the target writes it.
 *
 * @param name of the structure or set of values that it is
 * @param items the type of its elements
 */
export function typeText(
  type: Type,
  name: string,
  items: string,
  { target, literals }: Pick<TypeScope, "target" | "literals">,
): string {
  const values = isChoice(type) ? type.values.map(({ value }) => literals.value(value)) : [];
  return filled(typeForm(type, target.types) ?? PLAIN[type.kind], { items, type: name, values: values.join(", ") });
}

function enumOf(choice: Choice, enums: TypeScope["enums"]): string {
  const type = enums.get(choice);
  if (type === undefined) throw new Error("these values belong to no member of the API");
  return type;
}

/** The type of a member, whose view as the element of a list is `shape`. */
export function memberType({ type }: Member, shape: TypeView, { target }: TypeScope): Code {
  const form = typeForm(type, target.memberTypes);
  return form === undefined ? shape.type : new Code(filled(form, { type: shape.type.text }));
}

export function boundsView(bounds: Bounds | undefined): BoundsView | null {
  return bounds === undefined ? null : { min: bounds.min ?? null, max: bounds.max ?? null };
}

/** The form for a type: that of sets of values, if there is one, before that of all texts or numbers. */
function typeForm(type: Type, forms: Forms): string | undefined {
  const special = isChoice(type) ? (type.open ? forms.openEnum : forms.enum) : undefined;
  return special ?? forms[type.kind];
}

import type { ChangeCode } from "../catalogue.js";
import { type Change, change, type Place } from "../change.js";
import type { EnumValue } from "../../model/model.js";
import { compareDeprecation } from "./deprecation.js";
import { pairUp } from "./pairing.js";
import { findRenames, isRenamed } from "./renames.js";
import { compareText } from "./texts.js";

export type Direction = "request" | "response";

/** A set of values; the service may add some to an open one. */
interface ValueSet {
  readonly values?: readonly EnumValue[];
  readonly open: boolean;
}

/** The values that a parameter takes, or that a field can have. */
export function compareValues(place: Place, before: ValueSet, after: ValueSet, direction: Direction): Change[] {
  if (before.values === undefined || after.values === undefined) {
    return compareListing(place, before, after, direction);
  }
  const code = valueCodes(direction, before.open || after.open);
  const openness = direction === "request" ? OPENNESS.request : OPENNESS.response;
  const renames = findRenames(before.values, after.values, keyOf);
  const withdrawn = findRenames(after.values, before.values, keyOf);
  const { added, removed, kept } = pairUp(before.values, after.values, keyOf);
  const fact = (value: EnumValue) => `enum.${keyOf(value)}`;
  return [
    ...(before.open === after.open
      ? []
      : [change(after.open ? openness.opened : openness.closed, place, "open", before.open, after.open)]),
    ...renames.map(({ from, to }) => change(code.renamed, place, `enum.${from}`, from, to, to)),
    ...withdrawn.map(({ from, to }) => change(code.withdrawn, place, `enum.${from}`, to, from)),
    ...removed
      .filter((value) => !withdrawn.some(({ to }) => to === keyOf(value)))
      .map((value) => change(code.removed, place, fact(value), value.value, undefined, value.deprecated?.replacedBy)),
    ...added
      .filter((value) => !renames.some(({ to }) => to === keyOf(value)))
      .map((value) => change(code.added, place, fact(value), undefined, value.value)),
    ...kept.flatMap(([older, newer]) => [
      ...compareText(place, `${fact(older)}.meaning`, older.meaning, newer.meaning, "value-meaning-changed"),
      ...compareText(place, `${fact(older)}.since`, older.since, newer.since, "since-changed"),
      ...(isRenamed(keyOf(older), renames, withdrawn)
        ? []
        : compareDeprecation(place, fact(older), older.deprecated, newer.deprecated, VALUE_DEPRECATION)),
    ]),
  ];
}

const VALUE_DEPRECATION = {
  added: "value-deprecated",
  removed: "value-undeprecated",
  replacement: "deprecation-reworded",
} as const;

const OPENNESS = {
  request: { opened: "values-opened", closed: "values-closed" },
  response: { opened: "field-values-opened", closed: "field-values-closed" },
} as const;

/** A list of values where there was none, or the other way round. */
function compareListing(place: Place, before: ValueSet, after: ValueSet, direction: Direction): Change[] {
  const [older, newer] = [before.values?.map(valueOf), after.values?.map(valueOf)];
  if (older === undefined && newer === undefined) return [];
  const listed = newer !== undefined;
  const isClosed = listed ? !after.open : !before.open;
  const closed = direction === "request" ? LIMITS.request : LIMITS.response;
  const codes = isClosed ? closed : LIMITS.open;
  return [change(listed ? codes.listed : codes.unlisted, place, "enum", older, newer)];
}

const LIMITS = {
  request: { listed: "values-limited", unlisted: "values-unlimited" },
  response: { listed: "field-values-limited", unlisted: "field-values-unlimited" },
  open: { listed: "values-named", unlisted: "values-unnamed" },
} as const;

type ValueCodes = Readonly<Record<"added" | "removed" | "renamed" | "withdrawn", ChangeCode>>;

function valueCodes(direction: Direction, isOpen: boolean): ValueCodes {
  const prefix = isOpen ? "known-" : direction === "request" ? "" : "field-";
  return {
    added: `${prefix}value-added`,
    removed: `${prefix}value-removed`,
    renamed: `${prefix}value-renamed`,
    withdrawn: `${prefix}value-rename-withdrawn`,
  };
}

function keyOf({ value }: EnumValue): string {
  return String(value);
}

function valueOf({ value }: EnumValue): string | number {
  return value;
}

import { type Change, change, elementsOf, type Place, within } from "../change.js";
import type { Member, Type } from "../../model/model.js";
import { compareMemberFacts, compareRequired } from "./member-facts.js";
import { pairUp } from "./pairing.js";
import { findRenames, isRenamed, type Rename } from "./renames.js";
import { compareType, type Setting } from "./types.js";

/** The parameters of an Action, the fields of a response, or the members of a structure in one of them. */
export function compareMembers(
  place: Place,
  before: readonly Member[],
  after: readonly Member[],
  setting: Setting,
): Change[] {
  const renames = findRenames(before, after, nameOf, isSameForm);
  const withdrawn = findRenames(after, before, nameOf, isSameForm);
  const { added, removed, kept } = pairUp(before, after, nameOf);
  const isTold = ({ name }: Member, list: readonly Rename[]) => list.some(({ to }) => to === name);
  const codes = setting.direction === "request" ? REQUEST : RESPONSE;
  return [
    ...renames.map(({ from, to }) => change(codes.renamed, within(place, from), "name", from, to, to)),
    ...withdrawn.map(({ from, to }) => change(codes.withdrawn, within(place, from), "name", to, from)),
    ...compareRenamed(place, renames, before, after, setting),
    ...compareRenamed(place, withdrawn, before, after, setting),
    ...removed
      .filter((member) => !isTold(member, withdrawn))
      .map((member) => {
        const code = needsCaller(member, before) ? codes.requiredRemoved : codes.removed;
        const { name, deprecated } = member;
        return change(code, within(place, name), "presence", name, undefined, deprecated?.replacedBy);
      }),
    ...added
      .filter((member) => !isTold(member, renames))
      .map((member) => {
        const code = needsCaller(member, after) ? codes.requiredAdded : codes.added;
        return change(code, within(place, member.name), "presence", undefined, member.name);
      }),
    ...kept.flatMap(([older, newer]) =>
      compareMember(within(place, older.name), older, newer, setting, isRenamed(older.name, renames, withdrawn)),
    ),
  ];
}

const REQUEST = {
  renamed: "parameter-renamed",
  withdrawn: "parameter-rename-withdrawn",
  added: "parameter-added",
  requiredAdded: "required-parameter-added",
  removed: "parameter-removed",
  requiredRemoved: "required-parameter-removed",
} as const;

const RESPONSE = {
  renamed: "field-renamed",
  withdrawn: "field-rename-withdrawn",
  added: "field-added",
  requiredAdded: "field-added",
  removed: "field-removed",
  requiredRemoved: "field-removed",
} as const;

/** Whether what has another name now is required as it was, under whichever of its names. */
function compareRenamed(
  place: Place,
  renames: readonly Rename[],
  before: readonly Member[],
  after: readonly Member[],
  { direction }: Setting,
): Change[] {
  return [...new Set(renames.map(({ to }) => to))].flatMap((to) => {
    const names = [to, ...renames.filter((each) => each.to === to).map(({ from }) => from)];
    const isNeeded = (members: readonly Member[]) =>
      members.some(({ name, required }) => required && names.includes(name));
    return compareRequired(within(place, to), isNeeded(before), isNeeded(after), direction, false);
  });
}

/** `isRenamed`: a rename tells whether it is deprecated and required. */
function compareMember(place: Place, before: Member, after: Member, setting: Setting, isRenamed: boolean): Change[] {
  const { direction, inJson } = setting;
  const inside = ({ encoding }: Member): Setting => ({
    direction,
    inJson,
    encoding: direction === "request" ? encoding : "flat",
  });
  return [
    ...compareTypes(place, before.type, after.type, inside(before), inside(after)),
    ...compareMemberFacts(place, before, after, direction, isRenamed),
  ];
}

/** Types with all that is inside of them. */
function compareTypes(place: Place, before: Type, after: Type, older: Setting, newer: Setting): Change[] {
  return [...compareType(place, before, after, older, newer), ...compareInside(place, before, after, insideOf(older))];
}

function compareInside(place: Place, before: Type, after: Type, setting: Setting): Change[] {
  if (before.kind === "structure" && after.kind === "structure") {
    return compareMembers(place, before.members, after.members, setting);
  }
  if ((before.kind === "list" && after.kind === "list") || (before.kind === "map" && after.kind === "map")) {
    const elements = elementsOf(place, before.kind === "list" ? "[]" : "{}");
    return compareTypes(elements, before.items, after.items, setting, setting);
  }
  return [];
}

function insideOf({ direction, encoding, inJson }: Setting): Setting {
  return { direction, encoding, inJson: inJson || encoding === "json" };
}

/** Whether callers have to give it: neither the client nor a deprecated name stands in. */
function needsCaller({ name, required, fromClient }: Member, siblings: readonly Member[]): boolean {
  return required && fromClient === undefined && !siblings.some(({ deprecated }) => deprecated?.replacedBy === name);
}

/** Whether a value of one can be given as the other. */
function isSameForm(before: Member, after: Member): boolean {
  return (
    before.type.kind === after.type.kind &&
    before.in === after.in &&
    before.encoding === after.encoding &&
    before.wrapper === after.wrapper
  );
}

function nameOf({ name }: Member): string {
  return name;
}

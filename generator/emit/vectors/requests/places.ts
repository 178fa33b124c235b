/** Every place of an Action's request that can hold a value. */
import { deprecatedNames, membersByName } from "../../../model/member-values.js";
import type { BareAction, BareMember, BareType } from "../../../model/bare.js";
import type { Step, Steps } from "./path.js";

/** A member, an element or a value of a map; the first one where there may be many. */
export interface Place {
  readonly steps: Steps;
  readonly type: BareType;
  /** Absent: an element of a list, or a value of a map. */
  readonly member?: BareMember;
  readonly siblings: readonly BareMember[];
}

/** The key under which a map has its one value. */
export const KEY = "key";

/** All places, each before those inside of it, in the order of the spec. */
export function placesOf({ parameters }: Pick<BareAction, "parameters">): Place[] {
  return membersPlaces(parameters, []);
}

function membersPlaces(members: readonly BareMember[], holder: Steps): Place[] {
  return members.flatMap((member) => {
    const place = { steps: [...holder, member.name], type: member.type, member, siblings: members };
    return [place, ...innerPlaces(member.type, place.steps)];
  });
}

function innerPlaces(type: BareType, steps: Steps): Place[] {
  if (type.kind === "structure") return membersPlaces(type.members, steps);
  if (type.kind !== "list" && type.kind !== "map") return [];
  const inner = [...steps, type.kind === "list" ? 0 : KEY];
  return [{ steps: inner, type: type.items, siblings: [] }, ...innerPlaces(type.items, inner)];
}

/** The type at a place, and the member if it is one. */
export function placeAt(members: readonly BareMember[], steps: Steps): Place {
  let siblings: readonly BareMember[] = members;
  let type: BareType = { kind: "structure", members };
  let member: BareMember | undefined;
  for (const step of steps) {
    if (type.kind === "structure") {
      siblings = type.members;
      member = membersByName(siblings).get(String(step));
      if (member === undefined) throw new Error(`there is no member ${step}`);
      type = member.type;
    } else if (type.kind === "list" || type.kind === "map") {
      type = type.items;
      member = undefined;
    } else throw new Error(`there is nothing inside of ${type.kind} at ${step}`);
  }
  return { steps, type, siblings, ...(member === undefined ? {} : { member }) };
}

/** The places of deprecated members that stand for the one at a place. */
export function otherPlaces({ member, siblings, steps }: Place): Step[][] {
  return deprecatedNames(siblings, member?.name ?? "").map((name) => [...steps.slice(0, -1), name]);
}

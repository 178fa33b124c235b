import { type Change, change, type Place } from "../change.js";
import type { ChangeCode } from "../catalogue.js";
import type { Bounds } from "../../model/model.js";

/** How one set of permitted values lies to another. */
type Relation = "same" | "narrowed" | "widened" | "moved";

type BoundsFact = "range" | "length" | "size";

/** The bounds of a parameter. */
export function compareBounds(
  place: Place,
  fact: BoundsFact,
  before: Bounds | undefined,
  after: Bounds | undefined,
): Change[] {
  const relation = relationOf(before, after, fact === "range" ? -Infinity : 0);
  if (relation === "same") return [];
  return [change(`${fact}-${relation}` satisfies ChangeCode, place, fact, before, after)];
}

/** No bounds are as wide as can be; `least` is the smallest number that there is. */
export function relationOf(before: Bounds | undefined, after: Bounds | undefined, least: number = -Infinity): Relation {
  const [older, newer] = [endsOf(before, least), endsOf(after, least)];
  if (older.min === newer.min && older.max === newer.max) return "same";
  if (newer.min >= older.min && newer.max <= older.max) return "narrowed";
  return newer.min <= older.min && newer.max >= older.max ? "widened" : "moved";
}

function endsOf({ min = -Infinity, max = Infinity }: Bounds = {}, least: number): Required<Bounds> {
  return { min: Math.max(min, least), max };
}

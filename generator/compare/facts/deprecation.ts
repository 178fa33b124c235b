import type { ChangeCode } from "../catalogue.js";
import { type Change, change, type Place } from "../change.js";
import type { Deprecation } from "../../model/model.js";
import { compareText } from "./texts.js";

/** The codes of what becomes deprecated, ceases to be, or is deprecated in favour of something else. */
export interface DeprecationCodes {
  readonly added: ChangeCode;
  readonly removed: ChangeCode;
  readonly replacement: ChangeCode;
}

/** Whether something is deprecated, and what is said of that; `fact` is empty for what has a place of its own. */
export function compareDeprecation(
  place: Place,
  fact: string,
  before: Deprecation | undefined,
  after: Deprecation | undefined,
  codes: DeprecationCodes,
): Change[] {
  const name = fact === "" ? "deprecated" : `${fact}.deprecated`;
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [change(codes.added, place, name, undefined, after, after?.replacedBy)];
  if (after === undefined) return [change(codes.removed, place, name, before, undefined)];
  return [
    ...compareText(place, `${name}.replacedBy`, before.replacedBy, after.replacedBy, codes.replacement),
    ...compareText(place, `${name}.since`, before.since, after.since, "deprecation-reworded"),
    ...compareText(place, `${name}.reason`, before.reason, after.reason, "deprecation-reworded"),
  ];
}

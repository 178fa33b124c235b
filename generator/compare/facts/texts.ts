import type { ChangeCode } from "../catalogue.js";
import { type Change, change, type Place } from "../change.js";
import type { Source } from "../../model/model.js";
import { same } from "./same.js";

/** One fact that is equal or not. */
export function compareText(place: Place, fact: string, before: unknown, after: unknown, code: ChangeCode): Change[] {
  return same(before, after) ? [] : [change(code, place, fact, before, after)];
}

/** What Actions, parameters and fields have in common that only docs show. */
interface Documented {
  readonly description?: string;
  readonly since?: string;
  readonly source?: Source;
  readonly notes: readonly string[];
}

export function compareTexts(place: Place, before: Documented, after: Documented): Change[] {
  return [
    ...compareText(place, "description", before.description, after.description, "description-changed"),
    ...compareText(place, "since", before.since, after.since, "since-changed"),
    ...compareText(place, "source", before.source, after.source, "source-changed"),
    ...compareText(place, "notes", before.notes, after.notes, "notes-changed"),
  ];
}

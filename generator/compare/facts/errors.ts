import { type Change, change, type Place, within } from "../change.js";
import type { ServiceError } from "../../model/model.js";
import { pairUp } from "./pairing.js";
import { compareText } from "./texts.js";

/** Errors by their codes: those of an Action, or those that all Actions of a service can answer. */
export function compareErrors(place: Place, before: readonly ServiceError[], after: readonly ServiceError[]): Change[] {
  const { added, removed, kept } = pairUp(before, after, ({ code }) => code);
  const at = ({ code }: ServiceError) => within(place, `errors.${code}`);
  return [
    ...removed.map((error) => change("error-removed", at(error), "presence", error.code, undefined)),
    ...added.map((error) => change("error-added", at(error), "presence", undefined, error.code)),
    ...kept.flatMap(([older, newer]) => [
      ...compareText(at(older), "status", older.status, newer.status, "error-status-changed"),
      ...compareText(at(older), "retry", older.retry, newer.retry, "error-retry-changed"),
      ...compareText(at(older), "meaning", older.meaning, newer.meaning, "description-changed"),
      ...compareText(at(older), "fix", older.fix, newer.fix, "description-changed"),
      ...compareText(at(older), "source", older.source, newer.source, "source-changed"),
    ]),
  ];
}

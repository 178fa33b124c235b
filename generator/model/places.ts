import type { FieldSpec } from "../spec/language.js";

/** Where a field stands decides which keys it may have. */
export type FieldPlace = "parameter" | "member" | "response";

/** Keys that only some places have a use for. */
const PLACES: Partial<Record<keyof FieldSpec, readonly FieldPlace[]>> = {
  fromClient: ["parameter"],
  idempotencyToken: ["parameter"],
  dryRun: ["parameter"],
  default: ["parameter", "member"],
  in: ["parameter"],
  encoding: ["parameter"],
  immutable: ["parameter", "member"],
  wrapper: ["response"],
};

/** The places in messages. */
export const PLACE_WORDS: Record<FieldPlace, string> = {
  parameter: "a parameter",
  member: "a member of a structure",
  response: "a response field",
};

/** Whether a key has a meaning where the field stands. */
export function belongs(key: keyof FieldSpec, place: FieldPlace): boolean {
  return PLACES[key]?.includes(place) ?? true;
}

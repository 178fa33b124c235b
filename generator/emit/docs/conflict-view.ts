import type { Conflict } from "../../model/model.js";

/** A fact on which documents differ. */
export interface ConflictView {
  readonly about: string;
  readonly claims: readonly { readonly document: string; readonly claim: string }[];
  readonly chosen: string;
}

export function conflictView({ about, claims, chosen }: Conflict): ConflictView {
  return { about, claims: Object.entries(claims).map(([document, claim]) => ({ document, claim })), chosen };
}

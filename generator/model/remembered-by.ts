import type { Action } from "./model.js";

/** What targets remember by: an Action, and the lists of its members alone. */
export function rememberedBy(action: Action): readonly object[] {
  return [action, action.parameters, action.response];
}

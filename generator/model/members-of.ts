import type { Action } from "./model.js";

export type Members = Pick<Action, "parameters" | "response">;

const known = new WeakMap<Action, Members>();

/** The members of an Action alone, which are looked into only when they are asked for; the same object for the same Action. */
export function membersOf(action: Action): Members {
  let members = known.get(action);
  if (members === undefined) {
    members = {
      get parameters() {
        return action.parameters;
      },
      get response() {
        return action.response;
      },
    };
    known.set(action, members);
  }
  return members;
}

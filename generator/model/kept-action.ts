/**
 * Actions as runs keep them for each other and threads send them to each other. Most of an Action are its members, and
 * after an edit hardly anybody looks into those of the others: they stay bytes until somebody does.
 */
import { deserialize, serialize } from "node:v8";
import { digestOf, knownDigest, learnDigest } from "../cache/fingerprint.js";
import { type Members, membersOf } from "./members-of.js";
import type { Action } from "./model.js";

export interface KeptAction {
  /** The Action, with nothing in the places of its members. */
  readonly frame: { readonly [Key in keyof Action]: Key extends keyof Members ? undefined : Action[Key] };
  /** Its members, as V8 writes them. */
  readonly members: Uint8Array;
  /** The digests of the Action and of its members alone, as far as somebody has found them out. */
  readonly digests: readonly (string | undefined)[];
}

const kept = new WeakMap<Action, KeptAction>();
const restored = new WeakMap<KeptAction, Action>();

/** @param memorable whether something will be remembered by the Action, in this run or in a later one */
export function keptAction(action: Action, memorable: boolean): KeptAction {
  let own = kept.get(action);
  if (own === undefined) {
    const { parameters, response } = action;
    const members: Members = { parameters, response };
    own = {
      frame: { ...action, parameters: undefined, response: undefined },
      members: serialize(members),
      digests: keysOf(action).map(memorable ? digestOf : knownDigest),
    };
    link(action, own);
  }
  return own;
}

/** The Action: to whoever reads, copies or compares it, an object like any other. Nobody may change it. */
export function restoredAction(own: KeptAction): Action {
  return restored.get(own) ?? newAction(own);
}

function newAction(own: KeptAction): Action {
  const action: object = { ...own.frame };
  const members = (): Members => {
    const { parameters, response } = deserialize(own.members) as Members;
    Object.defineProperties(action, {
      parameters: { value: parameters, writable: true },
      response: { value: response, writable: true },
    });
    return { parameters, response };
  };
  // They take the places of what is there, and so come in the same order among the keys.
  Object.defineProperties(action, {
    parameters: { get: () => members().parameters },
    response: { get: () => members().response },
  });
  link(action as Action, own);
  keysOf(action as Action).forEach((key, index) => learnDigest(key, own.digests[index]));
  return action as Action;
}

function link(action: Action, own: KeptAction): void {
  kept.set(action, own);
  restored.set(own, action);
}

/** What targets remember by. */
function keysOf(action: Action): readonly object[] {
  return [action, membersOf(action)];
}

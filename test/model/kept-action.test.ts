/** An Action that comes from an earlier run or another thread is one like any other. */
import { deserialize, serialize } from "node:v8";
import { expect, test } from "vitest";
import { digestOf, knownDigest } from "../../generator/cache/fingerprint.js";
import { type KeptAction, keptAction, restoredAction } from "../../generator/model/kept-action.js";
import { membersOf } from "../../generator/model/members-of.js";
import type { Action } from "../../generator/model/model.js";
import { realModel } from "../real-model.js";

const actions = realModel.services.flatMap((service) => service.actions);

/** As it comes out of a file, or out of a message. */
const ways: [string, (kept: KeptAction) => KeptAction][] = [
  ["an earlier run", (kept) => deserialize(serialize(kept)) as KeptAction],
  ["another thread", (kept) => structuredClone(kept)],
];

function all(way: (kept: KeptAction) => KeptAction): Action[] {
  return actions.map((action) => restoredAction(way(keptAction(structuredClone(action), true))));
}

test.each(ways)("one of %s is equal, also when it is copied or written", (_, way) => {
  const fresh = () => all(way);
  expect(fresh()).toEqual(actions);
  expect(fresh().map((action) => ({ ...action }))).toEqual(actions);
  expect(fresh().map((action) => structuredClone(action))).toEqual(actions);
  expect(fresh().map((action) => deserialize(serialize(action)))).toEqual(actions);
  expect(JSON.stringify(fresh())).toBe(JSON.stringify(actions));
  expect(fresh().map((action) => Object.keys(action))).toEqual(actions.map((action) => Object.keys(action)));
});

test.each(ways)("the members of one of %s are read when somebody looks into them, once", (_, way) => {
  const kept = way(keptAction(structuredClone(actions[0]!), true));
  const unreadable = restoredAction({ ...kept, members: Buffer.from("not what V8 writes") });
  expect(unreadable.name).toBe(actions[0]!.name);
  expect(Object.keys(unreadable)).toContain("parameters");
  const members = membersOf(unreadable);
  expect(() => members.response).toThrow();
  expect(() => unreadable.parameters).toThrow();
  const action = restoredAction(kept);
  expect(action.response).toEqual(actions[0]!.response);
  expect(action.response).toBe(action.response);
  expect(membersOf(action).parameters).toBe(action.parameters);
});

test.each(ways)("with one of %s come its digests", (_, way) => {
  for (const action of all(way)) {
    const members = membersOf(action);
    expect(knownDigest(action)).toBe(digestOf(structuredClone(action)));
    expect(knownDigest(members)).toBe(digestOf(structuredClone(members)));
  }
});

test("an Action is kept as it came, and not written again", () => {
  const [way] = ways.map(([, each]) => each);
  const kept = way!(keptAction(structuredClone(actions[0]!), true));
  expect(keptAction(restoredAction(kept), true)).toBe(kept);
  expect(restoredAction(kept)).toBe(restoredAction(kept));
});

test("nobody digests where nothing is remembered", () => {
  const kept = keptAction(structuredClone(actions[0]!), false);
  expect(kept.digests).toEqual([undefined, undefined]);
  const restored = restoredAction(structuredClone(kept));
  expect(knownDigest(restored)).toBeUndefined();
});

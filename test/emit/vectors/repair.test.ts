/** Requests in a wanted state are found by repair. */
import { describe, expect, test } from "vitest";
import { largestRequest, smallestRequest } from "../../../generator/emit/vectors/requests/extremes.js";
import { findRequest, type KnownRepairs } from "../../../generator/emit/vectors/requests/repair.js";
import { spaceOf } from "../../../generator/emit/vectors/requests/space.js";
import { demoAction } from "../typescript/inline-spec.js";

const space = spaceOf(
  demoAction(`
parameters:
  Id: { type: string, required: true, example: i-1, description: d }
  Sticky: { type: string, required: true, enum: { "on": a, "off": b }, description: d }
  Kind: { type: string, enum: { insert: a, server: b }, description: d }
  Timeout: { type: integer, range: 1..60, description: d }
  Cookie: { type: string, pattern: "^ck-[0-9]{3}$", description: d }
  GroupA: { type: string, description: d }
  GroupB: { type: string, description: d }
  Tags: { type: list, size: 2..3, description: d, of: { Key: { type: string, required: true, description: d } } }
rules:
  - { id: kind, when: { Sticky: "on" }, require: [Kind] }
  - { id: timeout, when: { Kind: insert }, require: [Timeout] }
  - { id: cookie, when: { Kind: server }, require: [Cookie] }
  - { id: one-group, exclusive: [GroupA, GroupB] }
  - { id: some-group, atLeastOne: [GroupA, GroupB] }
  - { id: own-keys, within: Tags, unique: [Key] }
`),
);
const smallest = smallestRequest(space);

test("the smallest request takes the shorter way out of a condition", () => {
  expect(smallest.issues).toEqual([]);
  expect(smallest.params).toEqual({ Id: "a", Sticky: "off", GroupA: "a" });
});

test("the largest request has all that goes together", () => {
  const { params, issues } = largestRequest(space, smallest);
  expect(issues).toEqual([]);
  expect(Object.keys(params)).toEqual(["Id", "Sticky", "Kind", "Timeout", "Cookie", "GroupA", "Tags"]);
});

test("a value that needs others brings them along", () => {
  const found = findRequest(space, smallest, [{ kind: "value", steps: ["Kind"], value: "server" }]);
  expect(found?.issues).toEqual([]);
  expect(found?.params).toMatchObject({ Kind: "server", Cookie: expect.stringMatching(/^ck-[0-9]{3}$/) });
});

test("a wanted issue comes alone", () => {
  const pins = [
    { kind: "value", steps: ["Kind"], value: "insert" },
    { kind: "absent", steps: ["Timeout"] },
  ] as const;
  const found = findRequest(space, smallest, pins, [{ rule: "timeout", path: "Timeout" }]);
  expect(found?.isReached).toBe(true);
  expect(found?.issues.map(({ rule }) => rule)).toEqual(["timeout"]);
});

test("a list of the right size has elements that differ where they must", () => {
  const found = findRequest(space, smallest, [{ kind: "given", steps: ["Tags"] }]);
  expect(found?.issues).toEqual([]);
  expect(found?.params["Tags"]).toHaveLength(2);
});

test("an issue that cannot be is not reached, and one that cannot be got rid of is told", () => {
  const impossible = findRequest(space, smallest, [], [{ rule: "one-group" }]);
  expect(impossible?.isReached).toBe(false);
  const stuck = findRequest(space, smallest, [{ kind: "absent", steps: ["Id"] }]);
  expect(stuck?.others.map(({ rule, path }) => `${path} ${rule}`)).toEqual(["Id required"]);
});

test("pins that contradict each other have no request", () => {
  const pins = [
    { kind: "given", steps: ["Tags", 0, "Key"] },
    { kind: "absent", steps: ["Tags"] },
  ] as const;
  expect(findRequest(space, smallest, pins)).toBeUndefined();
});

describe("what repaired the request for one value is tried for the next one", () => {
  const space = spaceOf(
    demoAction(`
parameters:
  Name: { type: string, length: ..9, description: d }
  Mode: { type: string, enum: { plain: a, fancy: b }, description: d }
  Extra: { type: string, description: d }
  Loud: { type: boolean, description: d }
  Level: { type: integer, description: d }
rules:
  - { id: mode, when: { present: Name }, require: [Mode] }
  - { id: extra, when: { Mode: fancy }, require: [Extra] }
  - { id: short, when: { Mode: plain }, limit: { Name: { length: ..3 } } }
  - { id: level, when: { present: Loud }, require: [Level] }
  - { id: loud-extra, when: { Loud: true, present: Level }, require: [Extra] }
`),
  );
  const found = (name: string, value: unknown, known: KnownRepairs) =>
    findRequest(space, space.oracle.empty, [{ kind: "value", steps: [name], value }], [], known)?.params;

  test("and taken where it leaves as few issues", () => {
    const known: KnownRepairs = new Map();
    expect(found("Name", "a", known)).toEqual({ Name: "a", Mode: "plain" });
    const [repair] = known.values();
    expect(found("Name", "b", known)).toEqual({ Name: "b", Mode: "plain" });
    expect([...known.values()]).toEqual([repair]);
  });

  test("but not where it leaves others", () => {
    const known: KnownRepairs = new Map();
    found("Name", "a", known);
    expect(found("Name", "long", known)).toEqual({ Name: "long", Mode: "fancy", Extra: "a" });
  });

  test("nor for values that a condition asks for, which may need less", () => {
    const known: KnownRepairs = new Map();
    expect(found("Loud", true, known)).toEqual({ Loud: true, Level: 1, Extra: "a" });
    expect(found("Loud", false, known)).toEqual({ Loud: false, Level: 1 });
  });

  test("nor is what could not be repaired", () => {
    const limited = spaceOf(
      demoAction(`
parameters:
  Most: { type: integer, range: 1..50, required: true, description: d }
  Used: { type: integer, range: 1..100, description: d }
rules:
  - { id: enough, compare: [Most, ">=", Used] }
`),
    );
    const known: KnownRepairs = new Map();
    const using = (value: number) =>
      findRequest(limited, limited.oracle.empty, [{ kind: "value", steps: ["Used"], value }], [], known);
    expect(using(60)?.issues).toHaveLength(1);
    expect(using(45)?.issues).toEqual([]);
  });
});

/** An Action with every type, constraint and kind of rule: all of it has vectors on both sides, which notice every change. */
import { expect, test } from "vitest";
import type { VectorFile } from "../../../generator/emit/vectors/format.js";
import { vectors } from "../../../generator/emit/vectors/index.js";
import { survivorsOf } from "../../vectors/survivors.js";
import { allKinds, allKindsModel } from "../typescript/all-kinds.js";

const files = await vectors.emit(allKindsModel, new Map([["vectors/encoding.json", "{}"]]));
const contents = (path: string): unknown => JSON.parse(files.find((file) => file.path === path)?.contents ?? "");
const { requests, validation } = contents("vectors/demo.json") as VectorFile;

test("all sides of all facts are reached", () => {
  const { demo } = contents("vectors/coverage.json") as {
    demo: { constraints: { facts: number }; rules: { facts: number }; unreached: unknown[] };
  };
  expect(demo.unreached).toEqual([]);
  expect(demo.rules.facts).toBe(allKinds.rules.length);
  expect(demo.constraints.facts).toBeGreaterThan(120);
});

test("every parameter is sent", () => {
  const sent = new Set(requests.flatMap(({ params }) => Object.keys(params)));
  expect(allKinds.parameters.map(({ name }) => name).filter((name) => !sent.has(name))).toEqual([]);
});

test("every changed fact is noticed, but for those that no request shows", { timeout: 60_000 }, () => {
  expect(survivorsOf(allKinds, validation).survivors).toEqual([
    // What is forbidden in a closed set is forbidden whatever the texts.
    "Neither: not start aliyun anywhere",
    "Neither: not part // shorter",
    "Neither: not part \"' off",
    "Neither: not part \"' shorter",
    // Name has no line break anyway, and Level no other value.
    "limits: Name pattern before a line break",
    "limit-values: Level range min-1",
    "limit-values: Level range max+1",
  ]);
});

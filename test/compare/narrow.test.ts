/** Reading only what differs finds the same differences as reading all. */
import { describe, expect, test } from "vitest";
import { compareModels } from "../../generator/compare/compare.js";
import { narrow } from "../../generator/compare/read/narrow.js";
import { readPair } from "../../generator/compare/read/read.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { edited, fixture, modelOf, rawFiles, specTexts } from "./fixture.js";
import { PLANTED } from "./planted.js";

const texts = specTexts(fixture("plain"));
const whole = modelOf(texts);
const side = (from: ReadonlyMap<string, string>, folder: string = "spec") => ({
  folder,
  files: rawFiles(from).map(({ path, bytes }) => ({ path: folder + path.slice("spec".length), bytes })),
  diagnostics: new Diagnostics(),
});

describe("a planted change is found in the part that is read", () => {
  // Every fourth is enough of each kind. Examples that do not fit any more are mistakes of the spec.
  const cases = PLANTED.filter((_, index) => index % 4 === 0).filter(
    ([from, to]) => !readPair(side(texts), side(edited(texts, from, to))).failed,
  );

  test("of many kinds", () => {
    expect(cases.length).toBeGreaterThan(30);
  });

  test.each(cases)("%j -> %j", (from, to) => {
    const changed = edited(texts, from, to);
    const { before, after } = readPair(side(texts, "old/spec"), side(changed, "HEAD:spec"));
    expect(compareModels(before, after)).toEqual(compareModels(whole, modelOf(changed)));
    const back = readPair(side(changed), side(texts));
    expect(compareModels(back.before, back.after)).toEqual(compareModels(modelOf(changed), whole));
  });
});

/** The paths that are read of the changed side, without the spec folder. */
function read(from: string, to: string): string[] {
  const changed = edited(texts, from, to);
  return narrow(side(texts), side(changed), () => true).after.map(({ path }) => path.slice("spec/web/".length));
}

describe("what is read", () => {
  test("is nothing when nothing differs", () => {
    expect(narrow(side(texts), side(texts), () => true)).toEqual({ before: [], after: [] });
  });

  test("is the Action that differs, and what it is made of", () => {
    expect(read("summary: Delete a rule.", "summary: Drop a rule.")).toEqual([
      "rule/DropRule.yaml",
      "service.yaml",
      "shapes/shapes.yaml",
    ]);
  });

  test("are the Actions that include a mixin that differs", () => {
    expect(read("Not probed.", "Left alone.")).toEqual([
      "mixins/health-check.yaml",
      "rule/CreateRule.yaml",
      "service.yaml",
      "shapes/shapes.yaml",
    ]);
  });

  test("are the Actions that use a shape that differs, and no others", () => {
    expect(read("description: A port.", "description: One port.")).not.toContain("rule/DropRule.yaml");
    expect(read("Identifies the request.", "Tells the request.")).toContain("rule/DropRule.yaml");
  });

  test("is every Action when the service says otherwise how all are called", () => {
    expect(read("methods: [POST]\n", "methods: [GET]\n").filter((path) => path.startsWith("rule/"))).toHaveLength(3);
  });

  test("is an Action whose text an escape may hide a name in", () => {
    const hidden = edited(
      texts,
      "RequestId: { use: RequestId }\nexamples:\n  - title: Delete one",
      'RequestId: { use: "Request\\x49d" }\nexamples:\n  - title: Delete one',
    );
    const changed = edited(hidden, "Identifies the request.", "Tells the request.");
    const paths = narrow(side(hidden), side(changed), () => true).after.map(({ path }) => path);
    expect(paths).toContain("spec/web/rule/DropRule.yaml");
  });

  test.each([
    [
      "in braces",
      (text: string) =>
        text.replace(
          /shapes:\n[^]*/,
          "shapes: { RequestId: { type: string, description: Told. }, Port: { type: integer, range: 1..65535, description: A port. } }\n",
        ),
    ],
    ["indented by four", (text: string) => text.replaceAll(/^ {2}/gm, "    ")],
  ])("is all when shapes are written %s", (_, rewrite) => {
    const rewritten = new Map(
      [...texts].map(([path, text]) => [path, path.includes("/shapes/") ? rewrite(text) : text]),
    );
    const paths = narrow(side(texts), side(rewritten), () => true).after.map(({ path }) => path);
    expect(paths).toEqual([...texts.keys()]);
    const { before, after, failed } = readPair(side(texts), side(rewritten));
    expect(failed).toBe(false);
    expect(compareModels(before, after)).toEqual(compareModels(whole, modelOf(rewritten)));
  });
});

describe("a mistake", () => {
  test("in what differs is reported with its place, on its own side", () => {
    const broken = edited(texts, "summary: Delete a rule.", "sumary: Delete a rule.");
    const { failed, diagnostics } = readPair(side(texts, "HEAD:spec"), side(broken));
    expect(failed).toBe(true);
    expect(diagnostics.map(({ code, span }) => `${span.file}:${span.line} ${code}`)).toContain(
      "spec/web/rule/DropRule.yaml:3 unknown-key",
    );
  });

  test("of a shape that is gone is reported where it is used", () => {
    const without = new Map([...texts].filter(([path]) => !path.includes("/shapes/")));
    const { failed, diagnostics } = readPair(side(texts), side(without, "../new/spec"));
    expect(failed).toBe(true);
    expect(new Set(diagnostics.map(({ code }) => code))).toContain("unknown-shape");
    expect(diagnostics.every(({ span }) => span.file.startsWith("../new/spec/"))).toBe(true);
  });
});

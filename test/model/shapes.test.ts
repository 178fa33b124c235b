import { describe, expect, test } from "vitest";
import type { Member } from "../../generator/model/model.js";
import { ACTION, codes, edited, onlyAction, parameter, read, SHAPES } from "../spec/small-spec.js";

/** The small spec with one more parameter, and more shapes (YAML, one a line). */
function using(use: string, ...shapes: string[]): Record<string, string> {
  return {
    ...edited(ACTION, "  Sticky:", `  Extra: ${use}\n  Sticky:`),
    ...edited(SHAPES, "  Port:", [...shapes.map((shape) => `  ${shape}`), "  Port:"].join("\n")),
  };
}

const extra = (changes: Record<string, string>): Member => parameter(read(changes), "Extra");

describe("a shape", () => {
  test("gives what the field does not say itself", () => {
    const word = "Word: { type: string, length: 1..5, description: A word., example: hello }";
    expect(extra(using("{ use: Word, length: ..9, immutable: true }", word))).toMatchObject({
      type: { kind: "string", length: { max: 9 } },
      description: "A word.",
      example: "hello",
      immutable: true,
      shape: "Word",
    });
  });

  test("may start from another one, which may start from another one", () => {
    const member = extra(
      using(
        "{ use: C }",
        "A: { type: integer, range: 1..9, description: A. }",
        "B: { use: A, range: 2..8 }",
        "C: { use: B, unit: days }",
      ),
    );
    expect(member).toMatchObject({
      type: { kind: "integer", range: { min: 2, max: 8 } },
      description: "A.",
      unit: "days",
      shape: "C",
    });
  });

  test("of a structure can be changed in a list of it", () => {
    const pair = "Pair: { type: structure, description: A pair., of: { Key: { type: string, description: A key. } } }";
    const changed = "{ use: Pair, of: { Value: { type: string, description: A value. } } }";
    const { type } = extra(using(`{ type: list, description: Pairs., items: ${changed} }`, pair));
    expect(type).toMatchObject({ kind: "list", items: { members: [{ name: "Value" }] } });
  });

  test("is checked where it stands, once, however many use it", () => {
    const changes = using("{ use: Bad }", 'Bad: { type: string, default: "", length: 5..9, description: Bad. }');
    const twice = {
      ...changes,
      [ACTION]: (changes[ACTION] ?? "").replace("  Sticky:", "  Other: { use: Bad }\n  Sticky:"),
    };
    const { diagnostics } = read(twice);
    expect(diagnostics).toMatchObject([{ code: "value-rejected", span: { file: `spec/${SHAPES}`, line: 4 } }]);
  });

  test("whose bounds a field narrows is at fault in the field", () => {
    const { diagnostics } = read(
      using("{ use: Word, length: 9..5 }", "Word: { type: string, length: 1..5, description: A word. }"),
    );
    expect(diagnostics).toMatchObject([{ code: "min-above-max", span: { file: `spec/${ACTION}` } }]);
  });

  test("has a default that a response has no use for", () => {
    const changes = {
      ...edited(SHAPES, "description: A port.", "default: 80, description: A port."),
      ...edited(ACTION, "  RequestId: {", "  Port: { use: Port, required: false }\n  RequestId: {"),
    };
    expect(parameter(read(changes), "Port").default).toBe(80);
    expect(onlyAction(read(changes)).response[0]).not.toHaveProperty("default");
  });

  test.each([
    ["itself", ["A: { use: A }"]],
    ["itself by another", ["A: { use: B }", "B: { use: A }"]],
    ["itself as a member", ["A: { type: structure, description: A., of: { Inner: { use: A } } }"]],
    ["itself in a list", ["A: { type: list, description: A., items: { use: A } }"]],
    ["itself in a map", ["A: { type: map, description: A., items: { use: A } }"]],
    [
      "itself far below",
      [
        "A: { type: list, description: A., of: { Inner: { type: structure, description: B., of: { Inner: { use: A } } } } }",
      ],
    ],
  ])("that contains %s is one mistake", (_, shapes) => {
    expect(codes(read(using("{ use: A }", ...shapes)))).toEqual(["cyclic-shape"]);
  });

  test("that is used twice side by side does not contain itself", () => {
    const pair = "Pair: { type: structure, description: A pair., of: { Key: { use: Word }, Value: { use: Word } } }";
    expect(codes(read(using("{ use: Pair }", "Word: { type: string, description: A word. }", pair)))).toEqual([]);
  });
});

describe("a field that cannot be resolved", () => {
  test("is missing in rules and examples without a second mistake", () => {
    const changes = edited(ACTION, "Timeout: { type: integer", "Timeout: { use: Nothing");
    const text = (changes[ACTION] ?? "").replace("{ Port: 80 }", "{ Port: 80, Timeout: 5 }");
    expect(codes(read({ [ACTION]: text }))).toEqual(["unknown-shape"]);
  });

  test("hides no other mistake", () => {
    const changes = edited(ACTION, "Timeout: { type: integer", "Timeout: { use: Nothing");
    const text = (changes[ACTION] ?? "")
      .replace("require: [Timeout]", "require: [Other]")
      .replace("{ Port: 80 }", "{ Prot: 80 }");
    expect(codes(read({ [ACTION]: text }))).toEqual(["unknown-shape", "unknown-member", "example-request"]);
  });
});

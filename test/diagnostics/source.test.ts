import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SourceFile } from "../../generator/diagnostics/source.js";

describe("a source file", () => {
  const source = new SourceFile("a.yaml", "one\ntwo words\r\n\nlast");

  test.each([
    [1, "one"],
    [2, "two words"],
    [3, ""],
    [4, "last"],
    [5, undefined],
    [0, undefined],
  ])("line %i is %j", (number, text) => {
    expect(source.line(number)).toBe(text);
  });

  test.each([
    [0, 3, 1, 1, 3],
    [4, 7, 2, 1, 3],
    [8, 13, 2, 5, 5],
    [8, 20, 2, 5, 5],
    [2, 2, 1, 3, 1],
    [3, 4, 1, 4, 1],
    [15, 16, 3, 1, 1],
    [16, 20, 4, 1, 4],
    [20, 21, 4, 5, 1],
  ])("offsets %i to %i are %i:%i, %i wide", (start, end, line, column, width) => {
    expect(source.span(start, end)).toEqual({ file: "a.yaml", line, column, width });
  });

  test("an empty file has one place", () => {
    expect(new SourceFile("a.yaml", "").span(0, 1)).toEqual({ file: "a.yaml", line: 1, column: 1, width: 1 });
  });

  test("the place of each piece of a line is where the piece is", () => {
    const text = fc
      .array(fc.constantFrom("a", "é", "😀", "\n", "\r\n", " ", "\t"), { maxLength: 30 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.nat(), (whole, at) => {
        const file = new SourceFile("a.yaml", whole);
        const start = at % (whole.length + 1);
        const { line, column } = file.span(start, start + 1);
        // Counted in the plainest way there is.
        const before = whole.slice(0, start).split("\n");
        expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
      }),
    );
  });
});

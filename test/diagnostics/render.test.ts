import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { NO_COLOURS, renderReport, renderSummary } from "../../generator/diagnostics/render.js";
import { SourceFile } from "../../generator/diagnostics/source.js";

function mistake(
  file: string,
  line: number,
  column: number,
  more: Partial<Diagnostic> & { width?: number } = {},
): Diagnostic {
  const { width = 1, ...rest } = more;
  return {
    code: "some-code",
    severity: "error",
    message: "It is wrong.",
    related: [],
    ...rest,
    span: { file, line, column, width },
  };
}

function render(text: string, diagnostic: Diagnostic): string[] {
  return renderReport([diagnostic], new Map([["a.yaml", new SourceFile("a.yaml", text)]]), NO_COLOURS).split("\n");
}

describe("a diagnostic", () => {
  test("shows its line, the one before, a mark, related places and a hint", () => {
    const related = [{ message: "first given here", span: { file: "b.yaml", line: 1, column: 2, width: 1 } }];
    expect(render("one:\n  two: 3\n", mistake("a.yaml", 2, 3, { width: 3, hint: "write it", related }))).toEqual([
      "a.yaml:2:3 error some-code: It is wrong.",
      "  1 | one:",
      "  2 |   two: 3",
      "    |   ^^^",
      "  b.yaml:1:2 first given here",
      "  hint: write it",
      "",
      "1 error in 1 file",
      "",
    ]);
  });

  test("of a file as a whole shows no line", () => {
    expect(render("one: 2", mistake("a.yaml", 1, 1, { width: 0 }))[1]).toBe("");
  });

  test("of an unknown file shows no line", () => {
    expect(render("", mistake("b.yaml", 7, 1))[0]).toBe("b.yaml:7:1 error some-code: It is wrong.");
  });

  test("aligns the numbers of lines", () => {
    const text = Array.from({ length: 10 }, (_, index) => `line${index + 1}: x`).join("\n");
    expect(render(text, mistake("a.yaml", 10, 1)).slice(1, 4)).toEqual([
      "   9 | line9: x",
      "  10 | line10: x",
      "     | ^",
    ]);
  });

  test("cuts a long line around the place", () => {
    const [, shown = "", mark = ""] = render(
      `${"x".repeat(300)}HERE${"y".repeat(300)}`,
      mistake("a.yaml", 1, 301, { width: 4 }),
    );
    expect(shown.length).toBeLessThan(130);
    expect(shown.indexOf("HERE")).toBe(mark.indexOf("^^^^"));
  });

  test("marks no more than is shown", () => {
    const [, shown = "", mark = ""] = render("x".repeat(500), mistake("a.yaml", 1, 90, { width: 400 }));
    expect(mark).toHaveLength(shown.length);
  });

  test("lets nothing through that moves a terminal's cursor or its direction of writing", () => {
    const nasty = "\u001b[31m\u202e\u0007\u009b\r\u2028";
    const text = render(`a\t${nasty}`, mistake("a.yaml", 1, 1, { message: nasty, hint: nasty })).join("");
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e\u2028]/);
    expect(text).toContain("a \ufffd[31m\ufffd\ufffd\ufffd\ufffd\ufffd");
  });
});

test("the summary counts errors, warnings and files", () => {
  const warning = mistake("b.yaml", 1, 1, { severity: "warning" });
  const error = mistake("a.yaml", 1, 1);
  expect(renderSummary([error])).toBe("1 error in 1 file");
  expect(renderSummary([warning, warning])).toBe("2 warnings in 1 file");
  expect(renderSummary([error, error, warning])).toBe("2 errors and 1 warning in 2 files");
});

describe("a collection", () => {
  test("is sorted by file, line, column and code, whatever the order of finding", () => {
    const places: [string, number, number, string][] = [
      ["a.yaml", 1, 1, "b"],
      ["a.yaml", 1, 10, "a"],
      ["a.yaml", 2, 1, "a"],
      ["a.yaml", 2, 1, "b"],
      ["a.yaml", 10, 1, "a"],
      ["ab.yaml", 1, 1, "a"],
      ["é.yaml", 1, 1, "a"],
    ];
    for (const order of [places, places.toReversed()]) {
      const found = new Diagnostics();
      found.addAll(order.map(([file, line, column, code]) => mistake(file, line, column, { code })));
      expect(found.sorted().map(({ span, code }) => [span.file, span.line, span.column, code])).toEqual(places);
    }
  });

  test("holds what was found twice once", () => {
    const found = new Diagnostics();
    found.addAll([mistake("a.yaml", 1, 1), mistake("a.yaml", 1, 1)]);
    found.add(mistake("a.yaml", 1, 1, { message: "Otherwise." }));
    expect(found.sorted()).toHaveLength(2);
  });

  test("holds more than fit on the stack", () => {
    const found = new Diagnostics();
    found.addAll(Array.from({ length: 200_000 }, () => mistake("a.yaml", 1, 1)));
    expect(found.sorted()).toHaveLength(1);
  });

  test("has failed with an error, not with a warning", () => {
    const found = new Diagnostics();
    found.add(mistake("a.yaml", 1, 1, { severity: "warning" }));
    expect(found.failed).toBe(false);
    found.add(mistake("a.yaml", 1, 1));
    expect(found.failed).toBe(true);
  });
});

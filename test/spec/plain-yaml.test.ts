/** What is read in one pass is read as the library would: the same values at the same places, and nothing is wrong with it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { SourceFile } from "../../generator/diagnostics/source.js";
import { readPlain } from "../../generator/spec/plain-yaml.js";
import { Positions } from "../../generator/spec/positions.js";
import { readAny } from "../../generator/spec/yaml.js";
import { CASES } from "../cases/spec-root.js";
import { asRead, expectSame } from "./as-read.js";

function textsBelow(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path, "utf8")]);
}

const SPEC = textsBelow("spec");

function plainly(text: string): unknown {
  const positions = new Positions();
  const value = readPlain(new SourceFile("a.yaml", text), positions);
  return value && asRead(value, positions);
}

function byLibrary(text: string): unknown {
  const [positions, diagnostics] = [new Positions(), new Diagnostics()];
  const value = readAny(new SourceFile("a.yaml", text), positions, diagnostics);
  const mistakes = diagnostics.sorted();
  return mistakes.length > 0 ? mistakes : value && asRead(value, positions);
}

/** Whether it is read in one pass; if so, then as the library reads it. */
function isPlain(text: string): boolean {
  const value = plainly(text);
  if (value !== undefined) expectSame(value, byLibrary(text), text);
  return value !== undefined;
}

test("every file of the spec is read in one pass", { timeout: 60_000 }, () => {
  expect(SPEC.filter(([, text]) => !isPlain(text)).map(([path]) => path)).toEqual([]);
});

test("so is the description of every port that comes with the generator", () => {
  expect(textsBelow("templates").filter(([, text]) => !isPlain(text))).toEqual([]);
});

test("files with mistakes are, unless it is the YAML that is wrong", () => {
  const library = textsBelow(CASES).flatMap(([path, text]) => (isPlain(text) ? [] : [path]));
  expect(library.length).toBeGreaterThan(10);
  expect(library.length).toBeLessThan(30);
});

describe("what is read in one pass", () => {
  test.each([
    ["a text in one line", "a: b c, d's - e?\n"],
    ["a text in several lines", "a: b\n  - c\n  d\ne: f\n"],
    ["a text below its key", "a:\n  b c\n  d\n"],
    ["quotes", `a: "b: {c} # \\" \\\\"\n'd e': 'it''s'\n`],
    ["numbers, true, false and null", "a: [0, -1, 15, true, FALSE, Null]\n"],
    ["what only looks like a number", "a: [1..80, 1369-1819, 2014-05-15, 192.168.0.1, 1_000, 12:30]\n"],
    ["keys that are numbers", "b: 1\n1: { 22: a, b: c }\n"],
    ["blocks of text", "a: |\n  b\n\n    c\nd: >-\n  e\n  f\n\ng: |-\n  h\n"],
    ["lists below a key and beside it", "a:\n  - b\n  - c: d\n    e: [f]\ng:\n- h\n-   i: j\n    k: l\n"],
    ["brackets over several lines", "a:\n  [\n    b, c,\n    { d: e\n      f },\n  ]\ng: h\n"],
    [
      "comments in brackets",
      "a:\n  [\n    c,\n   # d\n\n    # e\n    f, { g: h,\n      # i\n      j: k },\n    # l\n  ]\nm: n\n",
    ],
    ["a tab in quotes", `a: "\\t\\\\t"\n"b\\tc": d\n`],
    ["comments and empty lines", "# a\n\nb: c # d\n  # e\nf: # g\n  # h\n  i: j\n\n\n# k\n"],
    ["spaces at the ends of lines", "a: b  \nc: { d: e }  \nf: | \n  g  \n"],
  ])("%s", (_, text) => {
    expect(isPlain(text)).toBe(true);
  });
});

describe("what is left to the library", () => {
  test.each([
    ["an empty value", "a:\nb: c\n"],
    ["a key twice", "a: b\na: c\n"],
    ["a reserved key", "__proto__: b\n"],
    ["a key in two spellings", "true: b\n"],
    ["an anchor", "a: &b c\n"],
    ["a tag", "a: !b c\n"],
    ["a second document", "a: b\n---\nc: d\n"],
    ["another escape", 'a: "\\n"\n'],
    ["a fraction", "a: 1.5\n"],
    ["a number in another base", "a: 0x1F\n"],
    ["a colon in a text", "a: b: c\n"],
    ["a comment inside of a text", "a: b\n  # c\n  d\n"],
    ["a comment between a key and its text", "a:\n# b\n  c\n"],
    ["a line of too few spaces in a block", "a: |\n    b\n  \n    # c\n"],
    ["lines of spaces at the end of a block", "a: |\n  b\n \n   \n"],
    ["a tab", "a:\tb\n"],
    ["line ends of two characters", "a: b\r\n"],
    ["a control character", "a: \u0007\n"],
    ["a mark of text direction", "a: \u202e\n"],
    ["no line end at the end", "a: b"],
    ["other indentation", "a:\n  b: c\n d: e\n"],
    ["a comment at the very start of a line in brackets", "a: { b: c,\n# d\n e: f }\n"],
    ["brackets that are not indented", "a: [\n  b\n]\n"],
    ["deep nesting", `a: ${"[".repeat(70)}${"]".repeat(70)}\n`],
    ["no mapping", "- a\n"],
    ["nothing", "\n"],
  ])("%s", (_, text) => {
    expect(isPlain(text)).toBe(false);
  });
});

/** Runs for a bounded time, so that a slow machine tries less and not longer. */
const options = { numRuns: 3000, interruptAfterTimeLimit: 1500, markInterruptAsFailure: false } as const;

/** A few lines of a file, moved to the left. */
const extract = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 12 })).map(([file, from, length]) => {
  const lines = (SPEC[file % SPEC.length]?.[1] ?? "").split("\n");
  const taken = lines.slice(from % lines.length, (from % lines.length) + length);
  const indentation = Math.min(...taken.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return `${taken.map((line) => line.slice(indentation)).join("\n")}\n`;
});

const piece = fc.constantFrom(
  ..."{ } [ ] : , - ? | > ' \" # & * ! % @ ` --- ... ~ null True 1e9 .nan 0x1 08 -0 << [[ {} '' \"\" é".split(" "),
  ..."\n|\n  |\n    |\n\n| |  |: |- |\n- | #|# |\t|\r\n|a: b|\n#c\n|\n  # c\n|,\n|: |\n? |\\n|a\n  b|[a: b]|{a}|\u00a0".split(
    "|",
  ),
);
const change = fc.tuple(fc.nat(), fc.nat(3), piece);

test("pieces of YAML anywhere", () => {
  fc.assert(
    fc.property(extract, fc.array(change, { maxLength: 3 }), (text, changes) => {
      let changed = text;
      for (const [at, length, added] of changes) {
        const start = at % (changed.length + 1);
        changed = changed.slice(0, start) + added + changed.slice(start + length);
      }
      isPlain(changed);
    }),
    options,
  );
});

test("lines lost, doubled and indented otherwise", () => {
  const move = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("lose", "double", "indent", "outdent", "space"));
  fc.assert(
    fc.property(extract, fc.array(move, { minLength: 1, maxLength: 3 }), (text, moves) => {
      const lines = text.split("\n");
      for (const [from, to, how] of moves) {
        const index = from % lines.length;
        const line = lines[index] ?? "";
        if (how === "double") lines.splice(to % lines.length, 0, line);
        else if (how === "lose") lines.splice(index, 1);
        else if (how === "space") lines[index] = `${line} `;
        else lines[index] = how === "indent" ? `  ${line}` : line.replace(/^ {1,2}/, "");
      }
      isPlain(lines.join("\n"));
    }),
    options,
  );
});

test.each([
  ["spaces inside of a line", `a: b${" ".repeat(120_000)}c\n`],
  ["spaces in brackets", `a: [b${" ".repeat(120_000)}c]\n`],
  ["one long line in brackets", `a: [${"b, ".repeat(40_000)}c]\n`],
  ["many keys in one line", `a: {${Array.from({ length: 12_000 }, (_, index) => `b${index}: 1`).join(", ")}}\n`],
  ["lines of spaces", `a: b\n${`${" ".repeat(300)}\n`.repeat(400)}c: d\n`],
  ["a quote that nothing closes", `a: "${"b".repeat(120_000)}\n`],
])("much of the same takes no time: %s", (_, text) => {
  const started = process.cpuUsage().user;
  plainly(text);
  expect(process.cpuUsage(undefined).user - started).toBeLessThan(500_000);
});

import { describe, expect, test } from "vitest";
import { checkPattern } from "../../generator/model/pattern.js";

const SPAN = { file: "a.yaml", line: 1, column: 1, width: 1 };
const codes = (pattern: string) => checkPattern(pattern, SPAN).map(({ code }) => code);

describe("a pattern that all languages share", () => {
  test.each([
    "^a$",
    "^[A-Za-z0-9/._-]{1,80}$",
    "^(on|off)$",
    "^on$|^off$",
    "^(?:a|b)+$",
    String.raw`^\.\*\\\/$`,
    "^[^,]*$",
    "^$",
    "^a{2,}b?c*$",
    "^[一-鿿]+$",
    String.raw`^\x41[\-\]]\n\t$`,
    "^😀{1,3}$",
    "^a{1,1000}$",
    "^[$^]$",
  ])("%s", (pattern) => expect(checkPattern(pattern, SPAN)).toEqual([]));
});

describe("a pattern with what not all languages share", () => {
  test.each([
    [String.raw`^(?=a)a$`, "look-around"],
    [String.raw`^(?!a)b$`, "look-around"],
    [String.raw`^a(?<=a)$`, "look-around"],
    [String.raw`^a(?<!b)$`, "look-around"],
    [String.raw`^(a)\1$`, "a back-reference"],
    [String.raw`^(?<x>a)$`, "a named group"],
    [String.raw`^\bab$`, "a word boundary"],
    [String.raw`^\d$`, "\\d"],
    [String.raw`^\D$`, "\\d"],
    [String.raw`^\w+$`, "\\w"],
    [String.raw`^[\w-]+$`, "\\w"],
    [String.raw`^\s$`, "\\s"],
    [String.raw`^\p{Lu}$`, "a Unicode property"],
    ["^a.b$", "the dot"],
    [String.raw`^\u4e00$`, "the escape \\u4e00"],
    [String.raw`^\u{1f600}$`, "the escape \\u{1f600}"],
    [String.raw`^\cA$`, "the escape \\cA"],
    [String.raw`^\0$`, "the escape \\0"],
    ["^[]$", "an empty class"],
    ["^[^]$", "an empty class"],
    ["^a{1001}$", "a repetition above 1000"],
    ["^a{1001,}$", "a repetition above 1000"],
    ["^a{0,2000}$", "a repetition above 1000"],
  ])("%s: %s", (pattern, construct) => {
    const [first, ...more] = checkPattern(pattern, SPAN);
    expect(first?.message).toBe(`The pattern uses ${construct}, which not all languages share.`);
    expect(first?.hint).toBeTruthy();
    expect(more).toEqual([]);
  });
});

describe("a pattern that does not hold for the whole string", () => {
  test.each(["a", "^a", "a$", "^a|b$", "^a$|b", "^(a|b)", "", "(^a$)"])("%j", (pattern) => {
    expect(codes(pattern)).toEqual(["pattern-unanchored"]);
  });
});

describe("a pattern that is none", () => {
  test.each([
    ["^(a$", "Unterminated group"],
    ["^[a$", "Unterminated character class"],
    ["^a)$", "Unmatched ')'"],
    ["^*$", "Nothing to repeat"],
    ["^a{3,1}$", "numbers out of order in {} quantifier"],
    ["^[z-a]$", "Range out of order in character class"],
    ["^a\\", "Invalid escape"],
    [String.raw`^\q$`, "Invalid escape"],
    ["^a{$", "Incomplete quantifier"],
    ["^(?i)a$", "Invalid group"],
    ["^(?i:a)$", "Invalid group"],
  ])("%s: %s", (pattern, reason) => {
    expect(checkPattern(pattern, SPAN)).toMatchObject([
      { code: "pattern-syntax", message: `The pattern is not a regular expression: ${reason}` },
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { nearest, suggestion } from "../../generator/diagnostics/near.js";

const KEYS = ["required", "description", "title", "type", "in", "of", "unit", "range"];

describe("the nearest word", () => {
  test.each([
    ["requird", "required"],
    ["Required", "required"],
    ["REQUIRED", "required"],
    ["descripton", "description"],
    ["titel", "title"],
    ["tpye", "type"],
    ["rnage", "range"],
    ["desrciptoin", "description"],
    ["required", "required"],
  ])("of %s is %s", (word, expected) => {
    expect(nearest(word, KEYS)).toBe(expected);
  });

  test.each(["mandatory", "", "xyz", "kind", "text"])("of %j is none", (word) => {
    expect(nearest(word, KEYS)).toBeUndefined();
  });

  test("is the first of those that are equally near", () => {
    expect(nearest("aX", ["ab", "ac"])).toBe("ab");
  });

  test("of nothing is none", () => {
    expect(nearest("a", [])).toBeUndefined();
  });
});

describe("the suggestion", () => {
  test("is the word that was meant", () => {
    expect(suggestion("tpye", KEYS)).toBe('did you mean "type"?');
  });

  test("is all words when they are few", () => {
    expect(suggestion("zzzzzz", ["on", "off"])).toBe('one of "on", "off"');
  });

  test("is nothing when there is nothing to say", () => {
    expect(suggestion("zzzzzz", [])).toBeUndefined();
    expect(
      suggestion(
        "zzzzzz",
        Array.from({ length: 13 }, (_, index) => `word-${index}`),
      ),
    ).toBeUndefined();
  });
});

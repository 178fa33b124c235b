import { describe, expect, test } from "vitest";
import { boundsInWords, inBounds, parseBounds } from "../../generator/model/bounds.js";

describe.each([
  ["1..80", { min: 1, max: 80 }, "from 1 to 80", [1, 80], [0, 81]],
  ["..80", { max: 80 }, "at most 80", [-1e9, 80], [80.5]],
  ["2..", { min: 2 }, "at least 2", [2, 1e9], [1]],
  ["5..5", { min: 5, max: 5 }, "exactly 5", [5], [4, 6]],
  ["-1..0", { min: -1, max: 0 }, "from -1 to 0", [-1, 0], [-2, 1]],
  ["0.5..1.5", { min: 0.5, max: 1.5 }, "from 0.5 to 1.5", [0.5, 1, 1.5], [0.4, 1.6]],
  ["0..0", { min: 0, max: 0 }, "exactly 0", [0, -0], [1]],
])("%s", (text, bounds, words, inside, outside) => {
  test("is read", () => expect(parseBounds(text)).toEqual(bounds));
  test(`is ${words} in words`, () => expect(boundsInWords(bounds)).toBe(words));
  test("holds both of its ends", () => expect(inside.filter((value) => !inBounds(value, bounds))).toEqual([]));
  test("holds nothing beyond", () =>
    expect([...outside, Number.NaN].filter((value) => inBounds(value, bounds))).toEqual([]));
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalQuery, percentEncode } from "../../templates/typescript/runtime/encode.js";
import { anyText, wellFormedText } from "./arbitrary-text.js";
import { parameters, rfc3986 } from "./independent-signature.js";

it("keeps exactly the unreserved characters", () => {
  const ascii = String.fromCharCode(...Array.from({ length: 128 }, (_, code) => code));
  expect(percentEncode(ascii).replace(/%[0-9A-F]{2}/g, "")).toBe(
    "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~",
  );
});

it.each([
  [" ", "%20"],
  ["+", "%2B"],
  ["*", "%2A"],
  ["!'()", "%21%27%28%29"],
  ["~", "~"],
  ["é", "%C3%A9"],
  ["负载", "%E8%B4%9F%E8%BD%BD"],
  ["😀", "%F0%9F%98%80"],
  ["\0\n", "%00%0A"],
])("encodes %j as %s", (text, encoded) => {
  expect(percentEncode(text)).toBe(encoded);
});

it.each([["\ud800"], ["\udc00"], ["\ud800a"], ["a\udfff"], ["\ud83d\ud83d\ude00"], ["\ude00\ud83d"]])(
  "replaces half a surrogate pair in %j instead of throwing",
  (text) => {
    const wellFormed = (text as string & { toWellFormed(): string }).toWellFormed();
    expect(percentEncode(text)).toBe(encodeURIComponent(wellFormed));
  },
);

it("equals a byte-wise RFC 3986 encoder on any text", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, wellFormedText), (text) => {
      expect(percentEncode(text)).toBe(rfc3986(text));
    }),
  );
});

it("is undone by a form decoder, for any name and value", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(wellFormedText, wellFormedText)), (pairs) => {
      const sorted = (list: readonly (readonly [string, string])[]) => list.map((pair) => JSON.stringify(pair)).sort();
      expect(sorted(parameters(canonicalQuery(pairs)))).toEqual(sorted(pairs));
    }),
  );
});

it("sorts by encoded name in code-unit order, not by the joined text and not by locale", () => {
  const query = canonicalQuery([
    ["b", "1"],
    ["a.1", "2"],
    ["a", "3"],
    ["B", "4"],
    ["a-", "5"],
    ["é", "6"],
    ["Tag.10.Key", "7"],
    ["Tag.2.Key", "8"],
  ]);
  // "a=" sorts after "a-" and "a." as a joined text; as a name, "a" comes first.
  expect(query).toBe("%C3%A9=6&B=4&Tag.10.Key=7&Tag.2.Key=8&a=3&a-=5&a.1=2&b=1");
});

it("orders equal names by encoded value, and keeps empty values and duplicates", () => {
  const pairs = [
    ["a", "b"],
    ["a", ""],
    ["a", "b"],
    ["a", "B"],
  ] as const;
  expect(canonicalQuery(pairs)).toBe("a=&a=B&a=b&a=b");
  expect(canonicalQuery([])).toBe("");
});

it("leaves its input alone", () => {
  const pairs = Object.freeze([Object.freeze(["b", "1"] as const), Object.freeze(["a", "2"] as const)]);
  expect(canonicalQuery(pairs)).toBe("a=2&b=1");
  expect(pairs[0]).toEqual(["b", "1"]);
});

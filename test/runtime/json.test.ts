import fc from "fast-check";
import { expect, it } from "vitest";
import { parseJson } from "../../templates/typescript/runtime/json.js";

it("parses like JSON.parse and gives undefined for what is not JSON", () => {
  expect(parseJson('{"a":[1,"x",null,true]}')).toEqual({ a: [1, "x", null, true] });
  for (const text of ["", "<html>", '{"a":', "{'a':1}", "undefined"]) expect(parseJson(text)).toBeUndefined();
});

it.each([
  ["9007199254740993", "9007199254740993"],
  ["-9007199254740993", "-9007199254740993"],
  ["123456789012345678901234567890", "123456789012345678901234567890"],
  ["9007199254740991", 9007199254740991],
  ["1234567890123456", 1234567890123456],
  ["1.2345678901234567890", 1.2345678901234567],
  ["1234567890123456789.5", 1234567890123456800],
  ["1234567890123456789e2", 123456789012345680000],
  ['"9007199254740993"', "9007199254740993"],
])("reads %s as %j", (json, value) => {
  expect(parseJson(json)).toBe(value);
  expect(parseJson(`{"a":[${json}, ${json}]}`)).toEqual({ a: [value, value] });
});

it("touches no digits inside of texts, whatever stands around them", () => {
  const value = { 'a"1234567890123456789': '\\"1234567890123456789,', "\\": ":9007199254740993", c: "\\\\" };
  expect(parseJson(JSON.stringify(value))).toEqual(value);
});

it("changes nothing else, for any JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const marked = JSON.stringify([value, "1234567890123456"]);
      const exact = (_: string, part: unknown): unknown =>
        Number.isInteger(part) && !Number.isSafeInteger(part) && !String(part).includes("e") ? String(part) : part;
      expect(parseJson(marked)).toEqual(JSON.parse(marked, exact));
    }),
  );
});

it("reads a long text in linear time", () => {
  const long = JSON.stringify({ text: '\\"'.repeat(500_000), id: "1234567890123456" });
  const start = performance.now();
  expect(parseJson(long)).toBeDefined();
  expect(parseJson(long.slice(0, -2))).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(1000);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParameterTraits } from "../../templates/typescript/runtime/action.js";
import { serialize } from "../../templates/typescript/runtime/serialize.js";
import { wellFormedText } from "./arbitrary-text.js";

function query(params: Record<string, unknown>, traits?: Record<string, ParameterTraits>) {
  return serialize(params, traits).query;
}

const json = { P: { encoding: "json" } } as const;
const comma = { P: { encoding: "comma" } } as const;

describe("single values", () => {
  it.each([
    ["text", "text"],
    ["", ""],
    [true, "true"],
    [false, "false"],
    [0, "0"],
    [-0, "0"],
    [-1, "-1"],
    [0.5, "0.5"],
    [123456789012345680000, "123456789012345680000"],
    [9007199254740993n, "9007199254740993"],
    [5n, "5"],
    [new Date("2024-01-02T03:04:05.678Z"), "2024-01-02T03:04:05Z"],
  ])("writes %o as %j", (value, text) => {
    expect(query({ P: value })).toEqual([["P", text]]);
  });

  it("leaves null and undefined out and keeps the order of the rest", () => {
    expect(query({ B: null, A: 1, C: undefined, "": "x" })).toEqual([
      ["A", "1"],
      ["", "x"],
    ]);
  });
});

describe("flat lists and structures", () => {
  it("numbers elements from 1 and nests with dots", () => {
    expect(query({ Tag: [{ Key: "a", Value: "b" }, { Key: "c" }], L: [[1, 2], [3]], M: { k: { x: true } } })).toEqual([
      ["Tag.1.Key", "a"],
      ["Tag.1.Value", "b"],
      ["Tag.2.Key", "c"],
      ["L.1.1", "1"],
      ["L.1.2", "2"],
      ["L.2.1", "3"],
      ["M.k.x", "true"],
    ]);
  });

  it("leaves absent elements out without a gap in the indices", () => {
    const list = [null, "a", undefined];
    list[4] = "b";
    expect(query({ L: list })).toEqual([
      ["L.1", "a"],
      ["L.2", "b"],
    ]);
  });

  it("sends nothing for empty lists and structures, yet keeps empty texts in them", () => {
    expect(query({ A: [], B: {}, C: [{}], D: [""] })).toEqual([["D.1", ""]]);
  });

  it("takes objects without a prototype and of a class, own members only", () => {
    class Rule {
      Domain = "a";
    }
    expect(query({ R: new Rule(), N: Object.assign(Object.create(null), { k: 1 }) })).toEqual([
      ["R.Domain", "a"],
      ["N.k", "1"],
    ]);
  });

  it("writes every leaf of any nested value exactly once", () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const key = fc.stringMatching(/^[A-Za-z]{1,5}$/);
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie("value")), fc.dictionary(key, tie("value"))),
    }));
    const leaves = (node: unknown): string[] =>
      typeof node === "object" ? Object.values(node as object).flatMap(leaves) : [String(node)];
    fc.assert(
      fc.property(fc.dictionary(key, value), (params) => {
        const written = query(params);
        expect(written.map(([, text]) => text)).toEqual(leaves(params));
        expect(new Set(written.map(([name]) => name)).size).toBe(written.length);
      }),
    );
  });
});

describe("JSON", () => {
  it("writes lists and structures as one text, absent members left out", () => {
    const value = [{ a: 1, b: undefined, c: null, d: 'x"y' }, undefined, null, true];
    expect(query({ P: value }, json)).toEqual([["P", '[{"a":1,"d":"x\\"y"},true]']]);
  });

  it("sends empty lists and structures, so that they can clear something", () => {
    expect(query({ P: [] }, json)).toEqual([["P", "[]"]]);
    expect(query({ P: {} }, json)).toEqual([["P", "{}"]]);
    expect(query({ P: null }, json)).toEqual([]);
  });

  it("takes a text as already encoded", () => {
    expect(query({ P: '[{"a":1}]' }, json)).toEqual([["P", '[{"a":1}]']]);
  });

  it("writes dates and big integers as the flat form does", () => {
    const value = { at: new Date("2024-01-02T03:04:05.678Z"), small: 5n, large: 9007199254740993n };
    expect(query({ P: value }, json)).toEqual([
      ["P", '{"at":"2024-01-02T03:04:05Z","small":5,"large":"9007199254740993"}'],
    ]);
  });

  it("keeps a member called __proto__ a member", () => {
    expect(query({ P: JSON.parse('{"__proto__":{"a":1}}') }, json)).toEqual([["P", '{"__proto__":{"a":1}}']]);
  });

  it("is read back as the same value", () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        wellFormedText,
        fc.integer(),
        fc.boolean(),
        fc.array(tie("value")),
        fc.dictionary(fc.string(), tie("value"), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(value), (list) => {
        expect(JSON.parse(query({ P: list }, json)[0]![1])).toEqual(list);
      }),
    );
  });
});

describe("comma", () => {
  it.each([
    [["a", "b"], "a,b"],
    [[1, null, true], "1,true"],
    ["a,b", "a,b"],
    [7, "7"],
    [[], ""],
  ])("joins %j as %j", (value, text) => {
    expect(query({ P: value }, comma)).toEqual([["P", text]]);
  });

  it("refuses structures, which would be joined as [object Object]", () => {
    expect(() => query({ P: [{ a: 1 }] }, comma)).toThrow(TypeError);
    expect(() => query({ P: { a: 1 } }, comma)).toThrow("P cannot be sent");
  });
});

describe("position", () => {
  it("puts body parameters into the query of a GET, which has no body", () => {
    const traits = { A: { in: "body" }, B: { in: "body", encoding: "json" } } as const;
    expect(serialize({ A: [1], B: [2], C: 3 }, traits, "GET")).toEqual({
      query: [
        ["A.1", "1"],
        ["B", "[2]"],
        ["C", "3"],
      ],
      body: [],
    });
  });

  it("puts body parameters into the body, in every encoding", () => {
    const traits = { A: { in: "body" }, B: { in: "body", encoding: "json" } } as const;
    expect(serialize({ Q: 1, A: [2], B: [3] }, traits)).toEqual({
      query: [["Q", "1"]],
      body: [
        ["A.1", "2"],
        ["B", "[3]"],
      ],
    });
  });

  it("looks traits up as own members only", () => {
    expect(query({ constructor: 1, toString: "x" }, {})).toEqual([
      ["constructor", "1"],
      ["toString", "x"],
    ]);
  });
});

describe("what cannot be sent is a TypeError that names its place", () => {
  const bad = [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e21,
    1e-7,
    () => 1,
    Symbol("s"),
    new Date(Number.NaN),
    new Map(),
    new Uint8Array(2),
    Promise.resolve(1),
  ];

  it.each(bad.map((value) => [value]))("%o", (value) => {
    for (const traits of [undefined, json, comma]) {
      expect(() => query({ P: value }, traits)).toThrow(TypeError);
      expect(() => query({ P: value }, traits)).toThrow("P cannot be sent: it has no form on the wire.");
    }
    expect(() => query({ Rules: ["a", { Weight: value }] })).toThrow(/^Rules\[1\]\.Weight cannot be sent/);
    expect(() => query({ P: ["a", { Weight: value }] }, json)).toThrow(/^P\[1\]\.Weight cannot be sent/);
  });

  it.each([[undefined], [json]])("cycles (%o)", (traits) => {
    const cyclic: Record<string, unknown> = { name: "x" };
    cyclic["list"] = [cyclic];
    expect(() => query({ P: cyclic }, traits)).toThrow(TypeError);
    expect(() => query({ P: cyclic }, traits)).toThrow("P.list[0] cannot be sent: it is part of itself.");
  });

  it("but the same object may stand in two places", () => {
    const shared = { a: 1 };
    expect(query({ P: [shared, shared] })).toHaveLength(2);
  });
});

it("changes nothing in what it is given", () => {
  const params = Object.freeze({ L: Object.freeze([null, Object.freeze({ a: undefined, b: 1 })]) });
  expect(query(params)).toEqual([["L.1.b", "1"]]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ResponseShape } from "../../templates/typescript/runtime/action.js";
import { decodeMembers } from "../../templates/typescript/runtime/decode.js";

/** Decodes one field, as it comes from JSON. */
function decode(value: unknown, shape: ResponseShape): unknown {
  const object = JSON.parse(JSON.stringify({ F: value })) as Record<string, unknown>;
  return decodeMembers(object, { F: shape })["F"];
}

const rules = { list: { of: { RuleId: "string", Port: "integer" } }, wrapper: "Rule" } as const;
const rule = { RuleId: "r", Port: 80 };

describe("lists", () => {
  it.each([
    [{ Rule: [rule, rule] }, [rule, rule]],
    [{ Rule: rule }, [rule]],
    [{ Rule: [] }, []],
    [{ Rule: null }, []],
    [{ Rule: "" }, []],
    [{ Rule: {} }, []],
    [{ Rule: [null, rule] }, [rule]],
    [[rule], [rule]],
    [rule, [rule]],
    [{}, []],
    [[], []],
    ["", []],
    [null, []],
    ['[{"RuleId":"r","Port":"80"}]', [rule]],
    ['{"Rule":[{"RuleId":"r","Port":"80"}]}', [rule]],
    [{ Rule: '[{"RuleId":"r","Port":80}]' }, [rule]],
    ["not JSON", ["not JSON"]],
  ])("%j becomes %j", (value, list) => {
    expect(decode(value, rules)).toEqual(list);
  });

  it("removes the wrapper once only: an element may have a member of the same name", () => {
    const shape = { list: { of: { Tag: "string" } }, wrapper: "Tag" } as const;
    expect(decode({ Tag: [{ Tag: "a" }] }, shape)).toEqual([{ Tag: "a" }]);
  });

  it("without a wrapper, a structure is an element", () => {
    expect(decode({ Rule: [1] }, { list: { of: {} } })).toEqual([{ Rule: [1] }]);
  });

  it("decodes plain elements", () => {
    expect(decode({ ListenerPort: ["80", 443, null, ""] }, { list: "integer", wrapper: "ListenerPort" })).toEqual([
      80, 443,
    ]);
    expect(decode({ Id: "a" }, { list: "string", wrapper: "Id" })).toEqual(["a"]);
    // A text is a text, even if it could be read as JSON.
    expect(decode(["1e5", "[1]"], { list: "string" })).toEqual(["1e5", "[1]"]);
    expect(decode("1e5", { list: "string" })).toEqual(["1e5"]);
  });

  it("decodes lists in lists", () => {
    const shape = { list: { of: { Ports: { list: "integer", wrapper: "Port" } } }, wrapper: "Rule" } as const;
    expect(decode({ Rule: [{ Ports: { Port: ["1"] } }, { Ports: "" }] }, shape)).toEqual([
      { Ports: [1] },
      { Ports: [] },
    ]);
  });
});

describe("single values", () => {
  it.each([
    ["80", "integer", 80],
    ["-1", "integer", -1],
    [80, "integer", 80],
    ["007", "integer", 7],
    ["80.5", "integer", "80.5"],
    ["80 ", "integer", "80 "],
    ["0x10", "integer", "0x10"],
    ["n/a", "integer", "n/a"],
    [true, "integer", true],
    ["1700000000000", "long", 1700000000000],
    ["9007199254740993", "long", "9007199254740993"],
    ["0.5", "number", 0.5],
    ["-1e3", "number", -1000],
    ["Infinity", "number", "Infinity"],
    ["true", "boolean", true],
    ["False", "boolean", false],
    [true, "boolean", true],
    ["on", "boolean", "on"],
    [1, "boolean", 1],
    [80, "string", "80"],
    [false, "string", "false"],
    ["", "string", ""],
    [" x", "string", " x"],
    [{ a: 1 }, "string", { a: 1 }],
  ] as const)("%j as %s is %j", (value, type, decoded) => {
    expect(decode(value, type)).toEqual(decoded);
  });

  it.each(["integer", "long", "number", "boolean"] as const)('"" and null as %s are no value', (type) => {
    expect(decodeMembers({ A: "", B: null, C: "x" }, { A: type, B: type })).toEqual({ C: "x" });
    expect(Object.keys(decodeMembers({ A: "", B: null }, { A: type, B: type }))).toEqual([]);
  });

  it("null as a string is no value", () => {
    expect(decodeMembers({ A: null }, { A: "string" })).toStrictEqual({});
  });
});

describe("structures and maps", () => {
  it.each([
    [
      { Port: "80", Other: "80" },
      { Port: 80, Other: "80" },
    ],
    ['{"Port":"80"}', { Port: 80 }],
    ["", undefined],
    [null, undefined],
    ["{broken", "{broken"],
    [[1], [1]],
  ])("a structure: %j becomes %j", (value, decoded) => {
    expect(decode(value, { of: { Port: "integer" } })).toEqual(decoded);
  });

  it.each([
    [
      { a: "1", b: 2 },
      { a: 1, b: 2 },
    ],
    ['{"a":"1"}', { a: 1 }],
    [{}, {}],
    ["", {}],
    [null, {}],
    ["x", "x"],
  ])("a map: %j becomes %j", (value, decoded) => {
    expect(decode(value, { map: "integer" })).toEqual(decoded);
  });
});

it("keeps unknown fields as they came, and what is absent absent", () => {
  const members = { RequestId: "string", Count: "integer", List: { list: "string" } } as const;
  const body = { New: { a: [null, "1"] }, Null: null, RequestId: "x" };
  expect(decodeMembers(structuredClone(body), members)).toStrictEqual(body);
});

it("is not misled by names of Object.prototype", () => {
  const body = JSON.parse(
    '{"__proto__":{"polluted":true},"M":{"__proto__":"1","constructor":"2"},"hasOwnProperty":"3"}',
  );
  const members = Object.fromEntries<ResponseShape>([
    ["M", { map: "integer" }],
    ["toString", "integer"],
    ["hasOwnProperty", "integer"],
  ]);
  const decoded = decodeMembers(body, members);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype);
  expect(decoded["polluted"]).toBeUndefined();
  expect(decoded["hasOwnProperty"]).toBe(3);
  expect(Object.hasOwn(decoded, "toString")).toBe(false);
  const map = decoded["M"] as Record<string, unknown>;
  expect(Object.getPrototypeOf(map)).toBe(Object.prototype);
  expect(JSON.stringify(map)).toBe('{"__proto__":1,"constructor":2}');
});

const { shape } = fc.letrec<{ shape: ResponseShape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<ResponseShape>("string", "integer", "long", "number", "boolean"),
    fc.record({ list: tie("shape"), wrapper: fc.constant("W") }),
    fc.record({ list: tie("shape") }),
    fc.record({ map: tie("shape") }),
    fc.record({ of: fc.dictionary(fc.constantFrom("A", "B", "W"), tie("shape")) }),
  ),
}));

it("never throws, never loses an unknown field and gives lists where lists are due, whatever comes", () => {
  const value = fc.oneof(fc.jsonValue(), fc.record({ W: fc.jsonValue(), A: fc.jsonValue(), B: fc.jsonValue() }));
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom("A", "B", "W"), shape),
      fc.dictionary(fc.string(), value),
      (members, body) => {
        const before = JSON.parse(JSON.stringify(body)) as Record<string, unknown>;
        const decoded = decodeMembers(structuredClone(before), members);
        for (const name of Object.keys(before)) {
          const known = Object.hasOwn(members, name) ? members[name]! : undefined;
          if (known === undefined) expect(decoded[name]).toEqual(before[name]);
          else if (typeof known === "object" && "list" in known) expect(Array.isArray(decoded[name])).toBe(true);
        }
      },
    ),
  );
});

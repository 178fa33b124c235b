import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../templates/typescript/runtime/issue.js";
import { nearName } from "../../templates/typescript/runtime/near-name.js";
import {
  error,
  isInteger,
  isRecord,
  repeated,
  standardSchema,
  unknownMembers,
  warning,
  within,
} from "../../templates/typescript/runtime/validation.js";

it("isRecord takes objects with members and nothing else", () => {
  class Params {
    a = 1;
  }
  for (const value of [{}, { a: 1 }, Object.create(null), new Params()]) expect(isRecord(value)).toBe(true);
  const others = [null, undefined, 1, "x", true, [], new Date(), new Map(), new Set(), /x/, () => 1, new Error("x")];
  for (const value of others) expect(isRecord(value)).toBe(false);
});

it("error and warning add issues", () => {
  const issues: Issue[] = [];
  error(issues, "A", "required", "A is required.");
  warning(issues, "B", "ignored", "B has no effect.");
  expect(issues).toEqual([
    { path: "A", rule: "required", severity: "error", message: "A is required." },
    { path: "B", rule: "ignored", severity: "warning", message: "B has no effect." },
  ]);
});

describe("unknownMembers", () => {
  const known = new Set(["LoadBalancerId", "ListenerPort", "VSwitchId"]);
  const check = (value: Record<string, unknown>, path = ""): Issue[] => {
    const issues: Issue[] = [];
    unknownMembers(issues, value, known, path);
    return issues;
  };

  it("accepts known members and members that are not set", () => {
    expect(check({ LoadBalancerId: "lb", Bogus: undefined })).toEqual([]);
  });

  it("reports unknown ones, null included, with a suggestion if one is near", () => {
    expect(check({ VswitchId: "x", Bogus: null })).toEqual([
      {
        path: "VswitchId",
        rule: "unknown",
        severity: "error",
        message: "VswitchId is not a parameter of this Action. Did you mean VSwitchId?",
      },
      { path: "Bogus", rule: "unknown", severity: "error", message: "Bogus is not a parameter of this Action." },
    ]);
  });

  it("looks at what will be sent only: not at what an object inherits", () => {
    expect(check(Object.create({ Bogus: 1 }, { Other: { value: 1, enumerable: true } }))).toMatchObject([
      { path: "Other" },
    ]);
  });

  it("gives the path of a nested member", () => {
    expect(check({ ListenPort: 1 }, "RuleList[0]")).toMatchObject([{ path: "RuleList[0].ListenPort" }]);
  });

  it("does not take names of Object.prototype for known", () => {
    const value = JSON.parse('{"__proto__":1,"constructor":1,"toString":1}') as Record<string, unknown>;
    expect(check(value).map((issue) => issue.path)).toEqual(["__proto__", "constructor", "toString"]);
  });
});

it.each([
  ["listenerport", "ListenerPort"],
  ["ListnerPort", "ListenerPort"],
  ["ListenerPorts", "ListenerPort"],
  ["Port", undefined],
  ["Zzz", undefined],
  ["Ur", undefined],
  ["Uri", "Url"],
  ["URL", "Url"],
  ["", undefined],
])("near %j is %j", (name, near) => {
  expect(nearName(name, ["LoadBalancerId", "ListenerPort", "Url"])).toBe(near);
});

it("prefers equality in another case to a smaller change", () => {
  expect(nearName("VSwitchid", ["VSwitchi", "VSwitchId"])).toBe("VSwitchId");
});

it("isInteger takes integers that are exact", () => {
  for (const value of [0, -1, 65535, Number.MAX_SAFE_INTEGER]) expect(isInteger(value)).toBe(true);
  for (const value of [1.5, 2 ** 53, Number.NaN, Infinity, "1", 1n, null]) expect(isInteger(value)).toBe(false);
});

it("within counts characters, not UTF-16 units", () => {
  expect(within("", 0, 5)).toBe(true);
  expect(within("", 1, 5)).toBe(false);
  expect(within("😀", 2, 5)).toBe(false);
  expect(within("😀😀", 1, 2)).toBe(true);
  // A mixture of characters of one and of two units.
  const text = fc.array(fc.constantFrom("a", "é", "😀", "𝒳"), { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.nat(10), fc.nat(10), (value, min, more) => {
      const count = [...value].length;
      expect(within(value, min, min + more)).toBe(count >= min && count <= min + more);
    }),
  );
});

describe("repeated", () => {
  it.each([
    [[{ N: "a" }, { N: "b" }, { N: "a" }, { N: "a" }], ["N"], [2, 3]],
    [
      [
        { D: "a", U: "/" },
        { D: "a", U: "/x" },
        { U: "/", D: "a" },
      ],
      ["D", "U"],
      [2],
    ],
    [[{ D: "a" }, { U: "a" }, { D: "a" }], ["D", "U"], [2]],
    [
      [{ D: "a" }, { D: "a", U: undefined }, { D: "a", U: null }],
      ["D", "U"],
      [1, 2],
    ],
    [[{ P: 80 }, { P: "80" }], ["P"], [1]],
    [
      [
        { D: "a,b", U: "c" },
        { D: "a", U: "b,c" },
      ],
      ["D", "U"],
      [],
    ],
    [[{ D: "null" }, { D: null }], ["D"], []],
    [[{}, {}, { X: 1 }, { X: 1 }], ["N"], []],
    [[{ N: { a: 1 } }, { N: { a: 1 } }], ["N"], []],
    [[null, null, "a", "a", 1, 1], ["N"], []],
    [[{ N: "" }, { N: "" }], ["N"], [1]],
  ])("%j by %j: %j", (items, members, indices) => {
    expect(repeated(items, members)).toEqual(indices);
  });
});

describe("standardSchema", () => {
  const issues: Issue[] = [];
  const schema = standardSchema<{ A: string }>(() => issues);

  it("passes the value through when there are only warnings", () => {
    issues.splice(0, Infinity, { path: "A", rule: "r", severity: "warning", message: "w" });
    const value = { A: "x" };
    const result = schema["~standard"].validate(value);
    expect(result).toEqual({ value });
    expect("value" in result && result.value).toBe(value);
  });

  it("fails with the errors, their paths in segments", () => {
    issues.splice(
      0,
      Infinity,
      { path: "RuleList[10].Tags.k1", rule: "r", severity: "error", message: "m1" },
      { path: "", rule: "r", severity: "error", message: "m2" },
      { path: "B", rule: "r", severity: "warning", message: "w" },
    );
    expect(schema["~standard"].validate({})).toEqual({
      issues: [
        { message: "m1", path: ["RuleList", 10, "Tags", "k1"] },
        { message: "m2", path: [] },
      ],
    });
  });

  it("names the vendor and the version", () => {
    expect(schema["~standard"]).toMatchObject({ vendor: "slb-sdk", version: 1 });
  });
});

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Issue } from "../../templates/typescript/runtime/issue.js";
import { nearName } from "../../templates/typescript/runtime/near-name.js";
import {
  breaks,
  checkEach,
  checkMembers,
  doubtful,
  error,
  fields,
  given,
  hasOthers,
  isInteger,
  isRecord,
  membersOf,
  noObject,
  repeated,
  type Shape,
  standardSchema,
  valueAt,
  violated,
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

it("violated and doubtful begin the message with the path", () => {
  const issues: Issue[] = [];
  violated(issues, "A.B", "r", "is required.");
  doubtful(issues, "C", "r", "has no effect.");
  expect(issues).toEqual([
    { path: "A.B", rule: "r", severity: "error", message: "A.B is required." },
    { path: "C", rule: "r", severity: "warning", message: "C has no effect." },
  ]);
});

it("noObject says what is wrong with parameters that are none", () => {
  expect(noObject()).toEqual([
    { path: "", rule: "type", severity: "error", message: "The parameters must be an object." },
  ]);
});

/** What is wrong with an object, as `path rule: message`. */
function found(value: Record<string, unknown>, members: Record<string, Shape>): string[] {
  const issues: Issue[] = [];
  checkMembers(
    issues,
    value,
    membersOf(() => members),
  );
  return issues.map(({ path, rule, message }) => `${path} ${rule}: ${message}`);
}

describe("checkMembers", () => {
  describe("reports unknown members first", () => {
    const members: Record<string, Shape> = { LoadBalancerId: "string", ListenerPort: "integer", VSwitchId: "string" };

    it("but not those that are not set", () => {
      expect(found({ LoadBalancerId: "lb", Bogus: undefined }, members)).toEqual([]);
    });

    it("null included, with a suggestion if one is near", () => {
      expect(found({ LoadBalancerId: 1, VswitchId: "x", Bogus: null }, members)).toEqual([
        "VswitchId unknown: VswitchId is not a parameter of this Action. Did you mean VSwitchId?",
        "Bogus unknown: Bogus is not a parameter of this Action.",
        "LoadBalancerId type: LoadBalancerId must be a string.",
      ]);
    });

    it("that will be sent: not what an object inherits", () => {
      const value = Object.create({ Bogus: 1 }, { Other: { value: 1, enumerable: true } });
      expect(found(value, members)).toEqual(["Other unknown: Other is not a parameter of this Action."]);
    });

    it("whose names are those of Object.prototype as well", () => {
      const value = JSON.parse('{"__proto__":1,"constructor":1,"toString":1}') as Record<string, unknown>;
      const names = found(value, members).map((text) => text.split(" ")[0]);
      expect(names).toEqual(["__proto__", "constructor", "toString"]);
    });
  });

  it.each<[Shape, unknown, ...string[]]>([
    ["string", "x"],
    ["string", null],
    ["string", 1, "A type: A must be a string."],
    ["boolean", "true", "A type: A must be true or false."],
    ["integer", 1.5, "A type: A must be an integer."],
    ["number", Number.NaN, "A type: A must be a number."],
    [{ string: [1, 2] }, "", "A length: A must have from 1 to 2 characters."],
    [{ string: [1] }, "", "A length: A must have at least 1 character."],
    [{ string: [-Infinity, 1] }, "xx", "A length: A must have at most 1 character."],
    [{ string: [2, 2] }, "x", "A length: A must have exactly 2 characters."],
    [{ string: [], pattern: /^\/x$/u }, "x", "A pattern: A must match ^/x$"],
    [{ string: [], pattern: /^\/x$/u, form: "^\\/x$" }, "x", "A pattern: A must match ^\\/x$"],
    [{ string: [], not: [["a"], ["b", "c"]] }, "xc", 'A not: A must not start with "a" or contain "b" or "c".'],
    [{ string: [], not: [[], ["b"]] }, "ab", 'A not: A must not contain "b".'],
    [{ values: ["a", "b"] }, "c", 'A enum: A must be "a" or "b".'],
    [{ values: ["a", "b"] }, 1, "A type: A must be a string."],
    [{ values: [1, 2, 3] }, 4, "A enum: A must be 1, 2 or 3."],
    [{ values: [1] }, "1", "A type: A must be an integer."],
    [{ integer: [1, 9], also: [-1, 12] }, 12],
    [{ integer: [1, 9], also: [-1, 12] }, 10, "A range: A must be from 1 to 9, or -1 or 12."],
    [{ number: [-Infinity, 0.5] }, 0.6, "A range: A must be at most 0.5."],
    [{ list: "string", size: [1] }, [], "A size: A must have at least 1 element."],
    [{ list: "string" }, "x", "A type: A must be a list."],
    [{ list: "string" }, ["x", null], "A[1] type: Each element of A must be a string."],
    // oxlint-disable-next-line no-sparse-arrays
    [{ list: "string" }, ["x", , "y"], "A[1] type: Each element of A must be a string."],
    [{ list: { list: "integer" } }, [[1, "x"]], "A[0][1] type: Each element of A must be an integer."],
    [{ list: { of: membersOf(() => ({ B: "string" })) } }, [{ B: 1 }], "A[0].B type: B must be a string."],
    [{ list: { of: membersOf(() => ({ B: "string" })) } }, [1], "A[0] type: Each element of A must be an object."],
    [
      { map: { list: { of: membersOf(() => ({ B: "string" })) } } },
      { "k[0]": [{ B: 1 }] },
      "A.k[0][0].B type: B must be a string.",
    ],
    [{ map: "string", size: [1, 1] }, {}, "A size: A must have exactly 1 entry."],
    [
      { of: membersOf(() => ({ B: { of: membersOf(() => ({ C: "string" })) } })) },
      { B: { C: 1, D: 1 } },
      "A.B.D unknown: D is not a parameter of this Action.",
      "A.B.C type: C must be a string.",
    ],
    [{ string: [], required: true }, undefined, "A required: A is required."],
    [{ string: [], required: ["Old"] }, undefined, "A required: A is required."],
    [{ string: [], deprecated: "; use B." }, 1, "A type: A must be a string.", "A deprecated: A is deprecated; use B."],
  ])("%j: %j", (shape, value, ...texts) => {
    expect(found({ A: value }, { A: shape })).toEqual(texts);
    const isGiven = value !== null && value !== undefined;
    if (isGiven) expect(breaks(value, shape)).toBe(texts.some((text) => !text.includes(" deprecated:")));
  });

  it("takes a deprecated name for a required one", () => {
    expect(
      found({ Old: "x" }, { A: { string: [], required: ["Older", "Old"] }, Old: "string", Older: "string" }),
    ).toEqual([]);
  });
});

it("membersOf makes the members once, when they are first needed", () => {
  const list = vi.fn<() => Record<string, Shape>>(() => ({ A: "string" }));
  const members = membersOf(list);
  expect(list).not.toHaveBeenCalled();
  expect(hasOthers({ A: 1 }, members)).toBe(false);
  expect(found({ A: 1 }, { A: { of: members } })).toEqual(["A type: A must be an object."]);
  expect(list).toHaveBeenCalledOnce();
});

it("hasOthers finds what is no member", () => {
  const members = membersOf(() => ({ A: "string", B: "string" }));
  expect(hasOthers({}, members)).toBe(false);
  expect(hasOthers({ A: 1, B: 2 }, members)).toBe(false);
  expect(hasOthers({ A: 1, C: 2 }, members)).toBe(true);
});

it("checkEach puts the place of a structure before the paths of its issues", () => {
  const issues: Issue[] = [];
  const list = [{ A: 1 }, "no structure", { A: 2, B: 3 }];
  checkEach(issues, "L", list, (item) => {
    if (item.A === 2) violated(issues, "S.B", "r", "is wrong.");
  });
  checkEach(issues, "M", "no list", () => expect.fail());
  expect(issues).toEqual([{ path: "L[2].S.B", rule: "r", severity: "error", message: "S.B is wrong." }]);
});

it("values are looked up through structures only", () => {
  const value = { A: { B: 1, C: null }, D: [{ B: 1 }] };
  expect(
    ["A.B", "A.C", "A.X", "D.0", "D.length", "A.B.toFixed", "toString"].map((path) => valueAt(value, path)),
  ).toEqual([1, null, ...Array.from({ length: 5 })]);
  expect(fields(value).A).toBe(value.A);
  expect(fields([1])).toEqual({});
  expect(given(value.A, "A.", "B", "C", "X")).toEqual(["A.B"]);
  expect(given(value.D, "D.", "length")).toEqual([]);
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
  expect(within(["a"], 1, 2)).toBe(false);
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

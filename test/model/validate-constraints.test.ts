/** Each constraint, satisfied and violated: path, severity, order. */
import { describe, expect, test } from "vitest";
import { validateRequest } from "../../generator/model/validate.js";
import { action, issues } from "./request-issues.js";

describe("a constraint", () => {
  const plain = (type: string) => action(`A: { ${type}, description: x }`);
  test.each<[string, unknown[], [unknown, string][]]>([
    [
      "type: string",
      ["", "x", "5"],
      [
        [5, "type"],
        [true, "type"],
        [{}, "type"],
        [["x"], "type"],
      ],
    ],
    [
      "type: integer",
      [0, -5, 2 ** 53 - 1],
      [
        ["5", "type"],
        [1.5, "type"],
        [2 ** 53, "type"],
        [Number.NaN, "type"],
        [Infinity, "type"],
      ],
    ],
    [
      "type: long",
      [2 ** 53 - 1],
      [
        [2 ** 53, "type"],
        ["5", "type"],
      ],
    ],
    [
      "type: number",
      [0, 1.5, -1e18],
      [
        ["1.5", "type"],
        [Number.NaN, "type"],
        [Infinity, "type"],
      ],
    ],
    [
      "type: boolean",
      [true, false],
      [
        ["true", "type"],
        [0, "type"],
      ],
    ],
    [
      "type: string, enum: { a: x, b: x }",
      ["a", "b"],
      [
        ["A", "enum"],
        ["", "enum"],
      ],
    ],
    ["type: string, enum: { a: x }, open: true", ["a", "z"], [[5, "type"]]],
    [
      'type: integer, enum: { "80": x, "443": x }',
      [80, 443],
      [
        [81, "enum"],
        ["80", "type"],
      ],
    ],
    [
      "type: integer, range: 1..5",
      [1, 5],
      [
        [0, "range"],
        [6, "range"],
      ],
    ],
    ["type: integer, range: 1..", [1, 1e9], [[0, "range"]]],
    [
      'type: integer, range: 1..5, also: { "-1": x }',
      [-1, 1, 5],
      [
        [0, "range"],
        [-2, "range"],
      ],
    ],
    ["type: number, range: 0.5..1.5", [0.5, 1.5], [[0.4, "range"]]],
    [
      "type: string, length: 2..3",
      ["ab", "abc", "😀😀"],
      [
        ["a", "length"],
        ["abcd", "length"],
        ["😀", "length"],
        ["", "length"],
      ],
    ],
    [
      "type: string, pattern: ^a+$",
      ["a", "aa"],
      [
        ["", "pattern"],
        ["ab", "pattern"],
        ["a\n", "pattern"],
      ],
    ],
    [
      "type: list, items: { type: string }, size: 1..2",
      [["a"], ["a", "b"]],
      [
        [[], "size"],
        [["a", "b", "c"], "size"],
        ["a", "type"],
        [{}, "type"],
      ],
    ],
    [
      "type: map, items: { type: string }, size: ..1",
      [{}, { k: "v" }],
      [
        [{ k: "v", l: "v" }, "size"],
        [[], "type"],
        ["x", "type"],
      ],
    ],
    [
      "type: structure, of: { B: { type: string, description: x } }",
      [{}, { B: "x" }],
      [
        [[], "type"],
        ["x", "type"],
      ],
    ],
  ])("%s", (type, good, bad) => {
    const of = plain(type);
    for (const value of good) expect(issues(of, { A: value }), JSON.stringify(value)).toEqual([]);
    for (const [value, rule] of bad) expect(issues(of, { A: value }), JSON.stringify(value)).toEqual([`A ${rule}`]);
    // What is absent breaks nothing.
    for (const value of [undefined, null]) expect(issues(of, { A: value })).toEqual([]);
  });

  test("required", () => {
    const of = action("A: { type: string, required: true, description: x }");
    for (const request of [{}, { A: undefined }, { A: null }]) expect(issues(of, request)).toEqual(["A required"]);
    expect(issues(of, { A: "" })).toEqual([]);
  });

  test("required, unless the client fills it in", () => {
    expect(issues(action("A: { type: string, required: true, fromClient: regionId, description: x }"), {})).toEqual([]);
  });

  test("required, unless a deprecated name stands for it", () => {
    const of = action(`A: { type: string, required: true, description: x }
Old: { type: string, description: x, deprecated: { replacedBy: A } }`);
    expect(issues(of, { Old: "x" })).toEqual(["Old deprecated (warning)"]);
    expect(issues(of, { Old: null })).toEqual(["A required"]);
  });

  test("several at once, in the order enum, length, pattern", () => {
    expect(
      issues(
        action(
          "A: { type: string, enum: { ab: x }, length: 2..3, pattern: ^a+, description: x }".replace("^a+", "^ab$"),
        ),
        { A: "c" },
      ),
    ).toEqual(["A enum", "A length", "A pattern"]);
  });

  test("a value of a wrong type breaks nothing else", () => {
    expect(issues(plain("type: string, enum: { a: x }, length: 1..1"), { A: 55 })).toEqual(["A type"]);
  });

  test("names are reported before values, parameters in the order of the spec", () => {
    const of = action(`B: { type: integer, description: x }
A: { type: string, required: true, description: x }`);
    expect(issues(of, { Z: 1, B: "x", Y: undefined })).toEqual(["Z unknown", "B type", "A required"]);
  });

  test("inside of lists, structures and maps the path leads there", () => {
    const of = action(`
L: { type: list, description: x, of: { P: { type: integer, required: true, description: x } } }
M: { type: map, description: x, items: { type: list, items: { type: integer } } }
S: { type: structure, description: x, of: { T: { type: structure, description: x, of: { U: { type: string, description: x } } } } }`);
    const request = { L: [{ P: 1 }, {}, 5, { P: "1", Q: 1 }], M: { k: [1, "2"] }, S: { T: { U: 5, V: 6 } } };
    expect(issues(of, request)).toEqual([
      "L[1].P required",
      "L[2] type",
      "L[3].Q unknown",
      "L[3].P type",
      "M.k[1] type",
      "S.T.V unknown",
      "S.T.U type",
    ]);
  });

  test.each([undefined, null, 5, "x", [], true])("the request %j is no object", (request) => {
    expect(issues(action("A: { type: string, description: x }"), request)).toEqual([" type"]);
  });
});

test("an unknown name is told what was probably meant", () => {
  const of = action("LoadBalancerId: { type: string, description: x }");
  expect(validateRequest(of, { LoadBalancerID: "x" })).toMatchObject([
    { message: "LoadBalancerID is not a parameter of this Action. Did you mean LoadBalancerId?" },
  ]);
  expect(validateRequest(of, { Zzz: "x" })).toMatchObject([{ message: "Zzz is not a parameter of this Action." }]);
});

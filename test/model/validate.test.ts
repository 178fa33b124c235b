/** Each constraint and each kind of rule, satisfied and violated: path, rule, severity, order. */
import { describe, expect, test } from "vitest";
import type { Action } from "../../generator/model/model.js";
import { validateRequest } from "../../generator/model/validate.js";
import { read, withParameters } from "../spec/small-spec.js";

function action(parameters: string, rules = ""): Pick<Action, "parameters" | "rules"> {
  const result = read(withParameters(parameters, { rules }));
  const [found] = result.model.services[0]?.actions ?? [];
  // Examples of these Actions need not obey.
  if (found === undefined || result.diagnostics.some(({ code }) => code !== "example-request")) throw new Error(result.report);
  return found;
}

/** `path rule` of each issue, with a mark behind warnings. */
function issues(of: Pick<Action, "parameters" | "rules">, request: unknown): string[] {
  return validateRequest(of, request).map(({ path, rule, severity }) => `${path} ${rule}${severity === "warning" ? " (warning)" : ""}`);
}

describe("a constraint", () => {
  const plain = (type: string) => action(`A: { ${type}, description: x }`);
  test.each<[string, unknown[], [unknown, string][]]>([
    ["type: string", ["", "x", "5"], [[5, "type"], [true, "type"], [{}, "type"], [["x"], "type"]]],
    ["type: integer", [0, -5, 2 ** 53 - 1], [["5", "type"], [1.5, "type"], [2 ** 53, "type"], [Number.NaN, "type"], [Infinity, "type"]]],
    ["type: long", [2 ** 53 - 1], [[2 ** 53, "type"], ["5", "type"]]],
    ["type: number", [0, 1.5, -1e18], [["1.5", "type"], [Number.NaN, "type"], [Infinity, "type"]]],
    ["type: boolean", [true, false], [["true", "type"], [0, "type"]]],
    ["type: string, enum: { a: x, b: x }", ["a", "b"], [["A", "enum"], ["", "enum"]]],
    ["type: string, enum: { a: x }, open: true", ["a", "z"], [[5, "type"]]],
    ['type: integer, enum: { "80": x, "443": x }', [80, 443], [[81, "enum"], ["80", "type"]]],
    ["type: integer, range: 1..5", [1, 5], [[0, "range"], [6, "range"]]],
    ["type: integer, range: 1..", [1, 1e9], [[0, "range"]]],
    ['type: integer, range: 1..5, also: { "-1": x }', [-1, 1, 5], [[0, "range"], [-2, "range"]]],
    ["type: number, range: 0.5..1.5", [0.5, 1.5], [[0.4, "range"]]],
    ["type: string, length: 2..3", ["ab", "abc", "😀😀"], [["a", "length"], ["abcd", "length"], ["😀", "length"], ["", "length"]]],
    ["type: string, pattern: ^a+$", ["a", "aa"], [["", "pattern"], ["ab", "pattern"], ["a\n", "pattern"]]],
    ["type: list, items: { type: string }, size: 1..2", [["a"], ["a", "b"]], [[[], "size"], [["a", "b", "c"], "size"], ["a", "type"], [{}, "type"]]],
    ["type: map, items: { type: string }, size: ..1", [{}, { k: "v" }], [[{ k: "v", l: "v" }, "size"], [[], "type"], ["x", "type"]]],
    ["type: structure, of: { B: { type: string, description: x } }", [{}, { B: "x" }], [[[], "type"], ["x", "type"]]],
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
    expect(issues(action("A: { type: string, enum: { ab: x }, length: 2..3, pattern: ^a+, description: x }".replace("^a+", "^ab$")), { A: "c" })).toEqual([
      "A enum",
      "A length",
      "A pattern",
    ]);
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

describe("a rule", () => {
  const PARAMETERS = `
A: { type: string, description: x }
B: { type: string, description: x }
C: { type: string, description: x }
N: { type: integer, description: x }
M: { type: integer, description: x }
On: { type: boolean, description: x }
Old: { type: string, description: x, deprecated: { replacedBy: B } }
L: { type: list, description: x, of: { P: { type: string, description: x }, Q: { type: integer, description: x } } }
K: { type: list, description: x, items: { type: string } }
S: { type: structure, description: x, of: { T: { type: string, description: x } } }`;
  const rule = (yaml: string) => action(PARAMETERS, `- { id: r, ${yaml} }`);

  test.each<[string, [object, string[]][]]>([
    ["require: [A, B]", [[{ A: "x", B: "x" }, []], [{}, ["A r", "B r"]], [{ A: "" }, ["B r"]], [{ A: "", B: null }, ["B r"]]]],
    ["require: [B]", [[{ Old: "x" }, ["Old deprecated (warning)"]]]],
    ["require: [S.T]", [[{ S: { T: "x" } }, []], [{ S: {} }, ["S.T r"]], [{}, ["S.T r"]]]],
    ["forbid: [A, B]", [[{}, []], [{ A: null }, []], [{ B: "x", A: "x" }, ["A r", "B r"]]]],
    ["ignored: [A]", [[{}, []], [{ A: "x" }, ["A r (warning)"]]]],
    ["ignored: [A], severity: error", [[{ A: "x" }, ["A r"]]]],
    ["require: [A], severity: warning", [[{}, ["A r (warning)"]]]],
    ["exclusive: [A, B, C]", [[{}, []], [{ B: "x" }, []], [{ A: "x", C: "x" }, ["C r"]], [{ A: "x", B: "x", C: "x" }, ["B r", "C r"]]]],
    ["atLeastOne: [A, B]", [[{ B: "x" }, []], [{ A: "x", B: "x" }, []], [{ Old: "x" }, ["Old deprecated (warning)"]], [{}, ["A r"]]]],
    ["allOrNone: [A, B, C]", [[{}, []], [{ A: "x", B: "x", C: "x" }, []], [{ B: "x" }, ["A r", "C r"]]]],
    ['compare: [N, "<", M]', [[{ N: 1, M: 2 }, []], [{ N: 2, M: 2 }, ["N r"]], [{ N: 5 }, []], [{ M: 5 }, []]]],
    ['compare: [N, "<=", M]', [[{ N: 2, M: 2 }, []], [{ N: 3, M: 2 }, ["N r"]]]],
    ['compare: [N, ">", M]', [[{ N: 3, M: 2 }, []], [{ N: 2, M: 2 }, ["N r"]]]],
    ['compare: [N, ">=", M]', [[{ N: 2, M: 2 }, []], [{ N: 1, M: 2 }, ["N r"]]]],
    ['compare: [N, "==", M]', [[{ N: 2, M: 2 }, []], [{ N: 1, M: 2 }, ["N r"]]]],
    ['compare: [N, "!=", M]', [[{ N: 1, M: 2 }, []], [{ N: 2, M: 2 }, ["N r"]]]],
    ['limit: { N: { range: 2..3, also: { "9": x } }, M: { range: ..5 } }', [[{ N: 9, M: 5 }, []], [{}, []], [{ N: 1, M: 6 }, ["N r", "M r"]]]],
    ["limit: { A: { enum: [x, y], length: ..1, pattern: ^x$ } }", [[{ A: "x" }, []], [{ A: "y" }, ["A r"]], [{ A: "z" }, ["A r"]]]],
    ["limit: { K: { size: 1..2 } }", [[{ K: ["x"] }, []], [{ K: [] }, ["K r"]], [{ K: ["x", "x", "x"] }, ["K r"]]]],
    ["sameLength: [L, K]", [[{}, []], [{ L: [{}] }, []], [{ L: [{}], K: ["x"] }, []], [{ L: [{}], K: [] }, ["K r"]]]],
    ["within: L, unique: [P]", [[{ L: [{ P: "x" }, { P: "y" }, {}, {}] }, []], [{ L: [{ P: "x" }, { P: "y" }, { P: "x" }, { P: "x" }] }, ["L[2] r", "L[3] r"]]]],
    ["within: L, unique: [P, Q]", [[{ L: [{ P: "x", Q: 1 }, { P: "x", Q: 2 }, { P: "x" }] }, []], [{ L: [{ P: "x" }, { P: "x" }] }, ["L[1] r"]]]],
    ["within: L, require: [P]", [[{}, []], [{ L: [] }, []], [{ L: [{ P: "x" }, {}] }, ["L[1].P r"]]]],
    ['within: L, when: { P: x }, forbid: [Q]', [[{ L: [{ P: "y", Q: 1 }, { Q: 1 }] }, []], [{ L: [{ P: "x", Q: 1 }] }, ["L[0].Q r"]]]],
  ])("%s", (yaml, requests) => {
    const of = rule(yaml);
    for (const [request, expected] of requests) expect(issues(of, request), JSON.stringify(request)).toEqual(expected);
  });

  test.each<[string, object[], object[]]>([
    ["when: { A: x }", [{ A: "x" }], [{}, { A: "y" }, { A: "X" }]],
    ["when: { A: [x, y] }", [{ A: "x" }, { A: "y" }], [{}, { A: "z" }]],
    ["when: { On: true, N: 5 }", [{ On: true, N: 5 }], [{ On: true }, { On: false, N: 5 }, { N: 5 }]],
    ["when: { N: 5 }", [{ N: 5 }], [{ N: 6 }]],
    ["when: { present: A }", [{ A: "" }], [{}, { A: null }]],
    ["when: { absent: A }", [{}, { A: null }], [{ A: "" }]],
    ["when: { present: [A, B] }", [{ A: "x", B: "x" }], [{ A: "x" }]],
    ["when: { S.T: x }", [{ S: { T: "x" } }], [{ S: {} }, {}]],
    ["unless: { A: x }", [{}, { A: "y" }], [{ A: "x" }]],
    ["unless: { A: x, B: x }", [{ A: "x" }, {}], [{ A: "x", B: "x" }]],
    ["unless: { present: A }", [{}], [{ A: "x" }]],
  ])("%s", (condition, when, otherwise) => {
    const of = rule(`${condition}, require: [C]`);
    for (const request of when) expect(issues(of, request), JSON.stringify(request)).toEqual(["C r"]);
    for (const request of otherwise) expect(issues(of, request), JSON.stringify(request)).toEqual([]);
  });

  test("comes after the parameters, in the order of the spec", () => {
    const of = action(PARAMETERS, "- { id: second, require: [B] }\n- { id: first, require: [A] }");
    expect(issues(of, { N: "x" })).toEqual(["N type", "B second", "A first"]);
  });

  test("about values of a wrong type keeps silent: the type is the mistake", () => {
    expect(issues(rule('compare: [N, "<", M]'), { N: "9", M: 1 })).toEqual(["N type"]);
    expect(issues(rule("within: L, require: [P]"), { L: "x" })).toEqual(["L type"]);
    expect(issues(rule("within: L, require: [P]"), { L: [5] })).toEqual(["L[0] type"]);
    expect(issues(rule("sameLength: [L, K]"), { L: [{}], K: "x" })).toEqual(["K type"]);
    expect(issues(rule("limit: { N: { range: 2..3 } }"), { N: "9" })).toEqual(["N type"]);
  });
});

test("an unknown name is told what was probably meant", () => {
  const of = action("LoadBalancerId: { type: string, description: x }");
  expect(validateRequest(of, { LoadBalancerID: "x" })).toMatchObject([
    { message: "LoadBalancerID is not a parameter of this Action. Did you mean LoadBalancerId?" },
  ]);
  expect(validateRequest(of, { Zzz: "x" })).toMatchObject([{ message: "Zzz is not a parameter of this Action." }]);
});

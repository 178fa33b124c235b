/** Each kind of rule and of condition, satisfied and violated: path, severity, order. */
import { describe, expect, test } from "vitest";
import { action, issues } from "./request-issues.js";

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
    [
      "require: [A, B]",
      [
        [{ A: "x", B: "x" }, []],
        [{}, ["A r", "B r"]],
        [{ A: "" }, ["B r"]],
        [{ A: "", B: null }, ["B r"]],
      ],
    ],
    ["require: [B]", [[{ Old: "x" }, ["Old deprecated (warning)"]]]],
    [
      "require: [S.T]",
      [
        [{ S: { T: "x" } }, []],
        [{ S: {} }, ["S.T r"]],
        [{}, ["S.T r"]],
      ],
    ],
    [
      "forbid: [A, B]",
      [
        [{}, []],
        [{ A: null }, []],
        [{ B: "x", A: "x" }, ["A r", "B r"]],
      ],
    ],
    [
      "ignored: [A]",
      [
        [{}, []],
        [{ A: "x" }, ["A r (warning)"]],
      ],
    ],
    ["ignored: [A], severity: error", [[{ A: "x" }, ["A r"]]]],
    ["require: [A], severity: warning", [[{}, ["A r (warning)"]]]],
    [
      "exclusive: [A, B, C]",
      [
        [{}, []],
        [{ B: "x" }, []],
        [{ A: "x", C: "x" }, ["C r"]],
        [{ A: "x", B: "x", C: "x" }, ["B r", "C r"]],
      ],
    ],
    [
      "atLeastOne: [A, B]",
      [
        [{ B: "x" }, []],
        [{ A: "x", B: "x" }, []],
        [{ Old: "x" }, ["Old deprecated (warning)"]],
        [{}, ["A r"]],
      ],
    ],
    [
      "allOrNone: [A, B, C]",
      [
        [{}, []],
        [{ A: "x", B: "x", C: "x" }, []],
        [{ B: "x" }, ["A r", "C r"]],
      ],
    ],
    [
      'compare: [N, "<", M]',
      [
        [{ N: 1, M: 2 }, []],
        [{ N: 2, M: 2 }, ["N r"]],
        [{ N: 5 }, []],
        [{ M: 5 }, []],
      ],
    ],
    [
      'compare: [N, "<=", M]',
      [
        [{ N: 2, M: 2 }, []],
        [{ N: 3, M: 2 }, ["N r"]],
      ],
    ],
    [
      'compare: [N, ">", M]',
      [
        [{ N: 3, M: 2 }, []],
        [{ N: 2, M: 2 }, ["N r"]],
      ],
    ],
    [
      'compare: [N, ">=", M]',
      [
        [{ N: 2, M: 2 }, []],
        [{ N: 1, M: 2 }, ["N r"]],
      ],
    ],
    [
      'compare: [N, "==", M]',
      [
        [{ N: 2, M: 2 }, []],
        [{ N: 1, M: 2 }, ["N r"]],
      ],
    ],
    [
      'compare: [N, "!=", M]',
      [
        [{ N: 1, M: 2 }, []],
        [{ N: 2, M: 2 }, ["N r"]],
      ],
    ],
    [
      'limit: { N: { range: 2..3, also: { "9": x } }, M: { range: ..5 } }',
      [
        [{ N: 9, M: 5 }, []],
        [{}, []],
        [{ N: 1, M: 6 }, ["N r", "M r"]],
      ],
    ],
    [
      "limit: { A: { enum: [x, y], length: ..1, pattern: ^x$ } }",
      [
        [{ A: "x" }, []],
        [{ A: "y" }, ["A r"]],
        [{ A: "z" }, ["A r"]],
      ],
    ],
    [
      "limit: { K: { size: 1..2 } }",
      [
        [{ K: ["x"] }, []],
        [{ K: [] }, ["K r"]],
        [{ K: ["x", "x", "x"] }, ["K r"]],
      ],
    ],
    [
      "sameLength: [L, K]",
      [
        [{}, []],
        [{ L: [{}] }, []],
        [{ L: [{}], K: ["x"] }, []],
        [{ L: [{}], K: [] }, ["K r"]],
      ],
    ],
    [
      "within: L, unique: [P]",
      [
        [{ L: [{ P: "x" }, { P: "y" }, {}, {}] }, []],
        [{ L: [{ P: "x" }, { P: "y" }, { P: "x" }, { P: "x" }] }, ["L[2] r", "L[3] r"]],
      ],
    ],
    [
      "within: L, unique: [P, Q]",
      [
        [{ L: [{ P: "x", Q: 1 }, { P: "x", Q: 2 }, { P: "x" }] }, []],
        [{ L: [{ P: "x" }, { P: "x" }] }, ["L[1] r"]],
      ],
    ],
    [
      "within: L, require: [P]",
      [
        [{}, []],
        [{ L: [] }, []],
        [{ L: [{ P: "x" }, {}] }, ["L[1].P r"]],
      ],
    ],
    [
      "within: L, when: { P: x }, forbid: [Q]",
      [
        [{ L: [{ P: "y", Q: 1 }, { Q: 1 }] }, []],
        [{ L: [{ P: "x", Q: 1 }] }, ["L[0].Q r"]],
      ],
    ],
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

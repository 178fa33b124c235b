/** A few lines of YAML, and the checks that follow from them. */
import { describe, expect, test } from "vitest";
import { checks, declarations } from "./declarations.js";

test("a whole validator", async () => {
  const text = `
    parameters:
      Id: { type: string, required: true, description: d }
      Servers: { type: list, size: "..20", description: d, of: { ServerId: { type: string, required: true, pattern: "^i-[a-z]+$", description: d } } }
    rules: [{ id: one-each, within: Servers, unique: [ServerId] }]
  `;
  expect(await declarations(text, "try_Members", "validateTry", "trySchema")).toBe(`
const try_ServersServerIdPattern: RegExp = /^i-[a-z]+$/u;
const try_ServersMembers: Members = /* @__PURE__ */ membersOf(() => ({
  ServerId: { string: [], pattern: try_ServersServerIdPattern, required: true },
}));
const try_Members: Members = /* @__PURE__ */ membersOf(() => ({
  Id: { string: [], required: true },
  Servers: { list: { of: try_ServersMembers }, size: [-Infinity, 20] },
}));

/** Checks the parameters of Try without sending them. Returns all issues, warnings too. */
export function validateTry(params: unknown): Issue[] {
  if (!isRecord(params)) {
    return noObject();
  }
  const issues: Issue[] = [];
  const { Id, Servers } = params;
  if (
    hasOthers(params, try_Members) ||
    typeof Id !== "string" ||
    (Servers != null &&
      (!Array.isArray(Servers) ||
        Servers.length > 20 ||
        Servers.findIndex(
          (item: unknown) =>
            !isRecord(item) ||
            hasOthers(item, try_ServersMembers) ||
            typeof item.ServerId !== "string" ||
            !try_ServersServerIdPattern.test(item.ServerId),
        ) >= 0))
  ) {
    checkMembers(issues, params, try_Members);
  }
  if (Array.isArray(Servers)) {
    for (const index of repeated(Servers, ["ServerId"])) {
      error(issues, \`Servers[\${index}]\`, "one-each", "No two elements of Servers may have the same ServerId.");
    }
  }
  return issues;
}

/** {@link validateTry} as a Standard Schema (https://standardschema.dev). */
export const trySchema: StandardSchemaV1<TryRequest> = /* @__PURE__ */ standardSchema<TryRequest>(validateTry);
`);
});

describe("a parameter has an entry in the table and a test", () => {
  test.each([
    ["type: string", '"string"', "!mayBeString(A)"],
    ["type: boolean", '"boolean"', "!mayBeBoolean(A)"],
    ["type: boolean, required: true", "{ boolean: [], required: true }", 'typeof A !== "boolean"'],
    ["type: number", '"number"', "(A != null && !Number.isFinite(A))"],
    ['type: number, range: "1.."', "{ number: [1] }", "(A != null && breaks(A, try_AShape))"],
    [
      'type: string, enum: { "on": x, "off": x }',
      '{ values: ["on", "off"] }',
      '(A != null && A !== "on" && A !== "off")',
    ],
    ["type: string, enum: { a: x }, open: true", '"string"', "!mayBeString(A)"],
    [
      'type: integer, required: true, range: "1..", also: { "-1": x }',
      "{ integer: [1], also: [-1], required: true }",
      "!isInteger(A) || (A < 1 && A !== -1)",
    ],
    ['type: integer, enum: { "1": x }', "{ values: [1] }", "(A != null && breaks(A, try_AShape))"],
    ['type: string, length: "..3"', "{ string: [-Infinity, 3] }", "(A != null && !within(A, 0, 3))"],
    [
      "type: string, required: true, length: 2..3, pattern: '^/[`\"]$'",
      "{ string: [2, 3], pattern: try_APattern, required: true }",
      "!within(A, 2, 3) || !try_APattern.test(A)",
    ],
    [
      // The source of the expression would not tell it from one without the backslash.
      "type: string, pattern: '^\\/$'",
      '{ string: [], pattern: try_APattern, form: "^\\\\/$" }',
      '(A != null && (typeof A !== "string" || !try_APattern.test(A)))',
    ],
    [
      'type: string, not: { startsWith: [aliyun, "acs:"], contains: ["://"] }',
      "{ string: [], not: try_AForbidden }",
      '(A != null && (typeof A !== "string" || try_AIsForbidden(A)))',
    ],
    ["type: string, deprecated: { reason: Unused. }", '{ string: [], deprecated: ": Unused." }', "A != null"],
    ["type: map, items: { type: string }", '{ map: "string" }', "(A != null && breaks(A, try_AShape))"],
    [
      'type: list, size: "1..", items: { type: string, enum: { a: x } }',
      '{ list: { values: ["a"] }, size: [1] }',
      '(A != null && (!Array.isArray(A) || A.length < 1 || A.findIndex((item: unknown) => item !== "a") >= 0))',
    ],
    [
      "type: structure, of: { B: { type: string, description: d } }",
      "{ of: try_AMembers }",
      "(A != null && (!isRecord(A) || hasOthers(A, try_AMembers) || !mayBeString(A.B)))",
    ],
  ])("%s", async (written, shape, suspicion) => {
    const text = `parameters: { A: { ${written}, description: d } }`;
    expect(await declarations(text, "try_Members")).toContain(`A: ${shape}`);
    expect(await compact(text)).toBe(
      `if (hasOthers(params, try_Members) || ${suspicion}) { checkMembers(issues, params, try_Members); }`,
    );
  });

  test("shared by several when they have the same choice", async () => {
    const text = `
      parameters:
        A: { type: string, enum: { x: x, y: y }, description: d }
        B: { type: string, enum: { x: x, y: y }, description: d }
    `;
    expect(await declarations(text, "try_Members")).toBe(`
const try_AShape: Shape = { values: ["x", "y"] };
const try_Members: Members = /* @__PURE__ */ membersOf(() => ({ A: try_AShape, B: try_AShape }));
const try_AFits: (value: unknown) => boolean = (value) => value == null || value === "x" || value === "y";
`);
    expect(await compact(text)).toContain("|| !try_AFits(A) || !try_AFits(B))");
  });

  test("without tests of its own inside of a large structure", async () => {
    const members = [..."ABCDEFGHI"].map((name) => `${name}: { type: string, description: d }`).join(", ");
    const text = `parameters: { S: { type: structure, description: d, of: { ${members} } } }`;
    expect(await compact(text)).toContain("(S != null && breaks(S, try_SShape))");
  });

  test("that has a deprecated name may come under that", async () => {
    const text = `
      parameters:
        Id: { type: string, required: true, description: d }
        OldId: { type: string, deprecated: { replacedBy: Id }, description: d }
    `;
    expect(await declarations(text, "try_Members")).toContain(`
const try_Members: Members = /* @__PURE__ */ membersOf(() => ({
  Id: { string: [], required: ["OldId"] },
  OldId: { string: [], deprecated: "; use Id." },
}));
`);
    // A request with the deprecated name is looked at in any case.
    expect(await compact(text)).toContain('|| typeof Id !== "string" || OldId != null) {');
  });

  test("with a name that the validator needs itself gets another variable", async () => {
    const text = "parameters: { class: { type: boolean, description: d }, issues: { type: boolean, description: d } }";
    const validator = await declarations(text, "validateTry");
    expect(validator).toContain("const { class: class_, issues: issues_ } = params;");
    expect(validator).toContain("|| !mayBeBoolean(class_) || !mayBeBoolean(issues_)");
  });
});

describe("a rule", () => {
  const parameters = `
    parameters:
      A: { type: integer, description: d }
      B: { type: integer, description: d }
      M: { type: string, enum: { x: x, y: y }, description: d }
      L: { type: list, description: d, of: { K: { type: integer, description: d }, S: { type: structure, description: d, of: { N: { type: string, description: d } } } } }
      R: { type: list, description: d, items: { type: string } }
      Q: { type: list, description: d, items: { type: string } }
      S: { type: structure, description: d, of: { N: { type: string, description: d }, I: { type: integer, description: d } } }
  `;

  test.each([
    [
      "when: { M: x }, require: [A]",
      `if (M === "x" && A == null) { violated(issues, "A", "r", 'is required when M is "x".'); }`,
    ],
    [
      "when: { M: [x, y], absent: B }, forbid: [A]",
      `if ((M === "x" || M === "y") && B == null && A != null) { violated(issues, "A", "r", 'must not be given when M is "x" or "y" and B is not given.'); }`,
    ],
    [
      "unless: { M: [x, y] }, require: [A, B]",
      'if (M !== "x" && M !== "y") { for (const path of ["A", "B"]) { if (valueAt(params, path) == null) { ' +
        'violated(issues, path, "r", \'is required unless M is "x" or "y".\'); } } }',
    ],
    [
      "when: { M: x }, forbid: [A, S.N, B]",
      'if (M === "x") { for (const path of [...given(params, "", "A"), ...given(params.S, "S.", "N"), ...given(params, "", "B")]) { ' +
        'violated(issues, path, "r", \'must not be given when M is "x".\'); } }',
    ],
    [
      "limit: { A: { range: 1..2 }, B: { range: 1..2 }, S.I: { range: 1..2 } }",
      'for (const path of [...given(params, "", "A", "B"), ...given(params.S, "S.", "I")]) { ' +
        'const value = valueAt(params, path); if (typeof value === "number" && (value < 1 || value > 2)) { ' +
        'violated(issues, path, "r", "must be from 1 to 2."); } }',
    ],
    [
      "unless: { M: x, present: B }, ignored: [A]",
      'if ((M !== "x" || B == null) && A != null) { doubtful(issues, "A", "r", \'has no effect unless M is "x" and B is given.\'); }',
    ],
    [
      "exclusive: [A, B, M]",
      'if (B != null && A != null) { error(issues, "B", "r", "Give only one of A, B and M."); } ' +
        'if (M != null && (A != null || B != null)) { error(issues, "M", "r", "Give only one of A, B and M."); }',
    ],
    [
      "atLeastOne: [A, B], severity: warning",
      'if (A == null && B == null) { warning(issues, "A", "r", "Give at least one of A and B."); }',
    ],
    [
      "allOrNone: [A, B]",
      'if (A == null && B != null) { error(issues, "A", "r", "Give all of A and B, or none of them."); } ' +
        'if (B == null && A != null) { error(issues, "B", "r", "Give all of A and B, or none of them."); }',
    ],
    [
      'compare: [A, "<=", B], reason: It cannot shrink',
      'if (typeof A === "number" && typeof B === "number" && A > B) { ' +
        'violated(issues, "A", "r", "must be at most B. It cannot shrink."); }',
    ],
    [
      'when: { M: x }, limit: { A: { range: 1..2, also: { "9": x } } }',
      'if (M === "x" && typeof A === "number" && (A < 1 || A > 2) && A !== 9) { ' +
        'violated(issues, "A", "r", \'must be from 1 to 2 or 9 when M is "x".\'); }',
    ],
    ["limit: { M: { enum: [x] } }", 'if (M != null && M !== "x") { violated(issues, "M", "r", \'must be "x".\'); }'],
    [
      "limit: { M: { length: 1..2, pattern: ^x$ } }",
      'if ((typeof M === "string" && !within(M, 1, 2)) || (typeof M === "string" && !/^x$/u.test(M))) { ' +
        'violated(issues, "M", "r", "must have from 1 to 2 characters and match ^x$."); }',
    ],
    [
      "when: { S.N: a }, require: [A]",
      "const { N: S_N } = fields(S); " +
        `if (S_N === "a" && A == null) { violated(issues, "A", "r", 'is required when S.N is "a".'); }`,
    ],
    [
      "when: { M: x }, require: [S.N]",
      "const { N: S_N } = fields(S); " +
        `if (M === "x" && S_N == null) { violated(issues, "S.N", "r", 'is required when M is "x".'); }`,
    ],
    [
      "within: L, when: { present: K }, require: [S.N]",
      'checkEach(issues, "L", L, (item) => { const { K, S } = item; const { N: S_N } = fields(S); ' +
        'if (K != null && S_N == null) { violated(issues, "S.N", "r", "is required when K is given."); } });',
    ],
    [
      "within: L, when: { K: 1 }, unique: [S.N]",
      "if (Array.isArray(L)) { const counted = L.map((item: unknown) => { if (!isRecord(item)) { return undefined; } " +
        "const { K } = item; return K === 1 ? item : undefined; }); " +
        'for (const index of repeated(counted, ["S.N"])) { ' +
        'error(issues, `L[${index}]`, "r", "No two elements of L may have the same S.N when K is 1."); } }',
    ],
    [
      "sameLength: [L, R, Q]",
      "if (Array.isArray(L) && Array.isArray(R) && L.length !== R.length) { " +
        'error(issues, "R", "r", "L, R and Q must have the same number of elements."); } ' +
        "else if (Array.isArray(L) && Array.isArray(Q) && L.length !== Q.length) { " +
        'error(issues, "Q", "r", "L, R and Q must have the same number of elements."); } ' +
        "else if (Array.isArray(R) && Array.isArray(Q) && R.length !== Q.length) { " +
        'error(issues, "Q", "r", "L, R and Q must have the same number of elements."); }',
    ],
  ])("%s", async (written, expected) => {
    const without = await compact(parameters);
    const text = await compact(`${parameters.trimEnd()}\n    rules: [{ id: r, ${written} }]`);
    expect(text.startsWith(without)).toBe(true);
    expect(text.slice(without.length).trim()).toBe(expected);
  });
});

/** The checks on one line. */
async function compact(text: string): Promise<string> {
  return (await checks(text))
    .replace(/\s+/g, " ")
    .replace(/(\w)\( (?=["\w])/g, "$1(")
    .replace(/if \( (.*?) \) \{/g, "if ($1) {")
    .replace(/, \);/g, ");")
    .trim();
}

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
const try_Members: ReadonlySet<string> = /* @__PURE__ */ new Set(["Id", "Servers"]);
const try_ServersMembers: ReadonlySet<string> = /* @__PURE__ */ new Set(["ServerId"]);
const try_ServersServerIdPattern: RegExp = /^i-[a-z]+$/u;

/** Checks the parameters of Try without sending them. Returns all issues, warnings too. */
export function validateTry(params: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isRecord(params)) {
    error(issues, "", "type", "The parameters must be an object.");
    return issues;
  }
  unknownMembers(issues, params, try_Members, "");
  const { Id, Servers } = params;
  if (typeof Id !== "string") {
    required(issues, "Id", Id);
  }
  if (Servers != null) {
    if (!Array.isArray(Servers)) {
      mistyped(issues, "Servers", "a list");
    } else {
      if (Servers.length > 20) {
        violated(issues, "Servers", "size", "must have at most 20 elements.");
      }
      for (let index1 = 0; index1 < Servers.length; index1++) {
        const item1: unknown = Servers[index1];
        if (!isRecord(item1)) {
          mistyped(issues, \`Servers[\${index1}]\`, "an object");
        } else {
          unknownMembers(issues, item1, try_ServersMembers, \`Servers[\${index1}]\`);
          const { ServerId } = item1;
          if (typeof ServerId !== "string") {
            required(issues, \`Servers[\${index1}].ServerId\`, ServerId);
          } else if (!try_ServersServerIdPattern.test(ServerId)) {
            violated(issues, \`Servers[\${index1}].ServerId\`, "pattern", "must match ^i-[a-z]+$");
          }
        }
      }
    }
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

describe("a parameter", () => {
  test.each([
    ["type: string", 'if (A != null && typeof A !== "string") { mistyped(issues, "A"); }'],
    ["type: boolean, required: true", 'if (typeof A !== "boolean") { required(issues, "A", A, "true or false"); }'],
    [
      "type: number",
      'if (A != null && (typeof A !== "number" || !Number.isFinite(A))) { mistyped(issues, "A", "a number"); }',
    ],
    [
      'type: string, enum: { "on": x, "off": x }',
      `if (A != null && A !== "on" && A !== "off") { unlisted(issues, "A", A, '"on" or "off"'); }`,
    ],
    ["type: string, enum: { a: x }, open: true", 'if (A != null && typeof A !== "string") { mistyped(issues, "A"); }'],
    [
      'type: integer, required: true, range: "1..", also: { "-1": x }',
      'if (!isInteger(A)) { required(issues, "A", A, "an integer"); } ' +
        'else if (A < 1 && A !== -1) { outOfRange(issues, "A", "at least 1, or -1"); }',
    ],
    [
      "type: string, required: true, length: 2..3, pattern: '^/[`\"]$'",
      'if (typeof A !== "string") { required(issues, "A", A); } else { ' +
        'if (!within(A, 2, 3)) { wrongLength(issues, "A", "from 2 to 3"); } ' +
        'if (!try_APattern.test(A)) { violated(issues, "A", "pattern", \'must match ^/[`"]$\'); } }',
    ],
    [
      'type: string, not: { startsWith: [aliyun, "acs:"], contains: ["://"] }',
      'if (A != null) { if (typeof A !== "string") { mistyped(issues, "A"); } ' +
        'else if (A.startsWith("aliyun") || A.startsWith("acs:") || A.includes("://")) { ' +
        'violated(issues, "A", "not", \'must not start with "aliyun" or "acs:" or contain "://".\'); } }',
    ],
    [
      "type: string, deprecated: { reason: Unused. }",
      'if (A != null) { if (typeof A !== "string") { mistyped(issues, "A"); } deprecated(issues, "A", ": Unused."); }',
    ],
    [
      "type: map, items: { type: string }",
      'if (A != null) { if (!isRecord(A)) { mistyped(issues, "A", "an object"); } else { ' +
        "for (const [key1, value1] of Object.entries(A)) { " +
        'if (typeof value1 !== "string") { error(issues, `A.${key1}`, "type", "Each element of A must be a string."); } } } }',
    ],
  ])("%s", async (written, expected) => {
    expect(await compact(`parameters: { A: { ${written}, description: d } }`)).toBe(expected);
  });

  test("that has a deprecated name may come under that", async () => {
    const text = `
      parameters:
        Id: { type: string, required: true, description: d }
        OldId: { type: string, deprecated: { replacedBy: Id }, description: d }
    `;
    expect(await checks(text)).toBe(`
if (Id == null) {
  if (OldId == null) {
    required(issues, "Id");
  }
} else if (typeof Id !== "string") {
  mistyped(issues, "Id");
}
if (OldId != null) {
  if (typeof OldId !== "string") {
    mistyped(issues, "OldId");
  }
  deprecated(issues, "OldId", "; use Id.");
}
`);
  });

  test("with a name that the validator needs itself gets another variable", async () => {
    const text = "parameters: { class: { type: boolean, description: d }, issues: { type: boolean, description: d } }";
    const validator = await declarations(text, "validateTry");
    expect(validator).toContain("const { class: class_, issues: issues_ } = params;");
    expect(validator).toContain('mistyped(issues, "class", "true or false");');
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
      S: { type: structure, description: d, of: { N: { type: string, description: d } } }
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
      'if (M !== "x" && M !== "y") { const text = \'is required unless M is "x" or "y".\'; ' +
        'if (A == null) { violated(issues, "A", "r", text); } if (B == null) { violated(issues, "B", "r", text); } }',
    ],
    [
      "unless: { M: x, present: B }, ignored: [A]",
      'if ((M !== "x" || B == null) && A != null) { ignored(issues, "A", "r", \'unless M is "x" and B is given.\'); }',
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
      "const S_N: unknown = isRecord(S) ? S.N : undefined; " +
        `if (S_N === "a" && A == null) { violated(issues, "A", "r", 'is required when S.N is "a".'); }`,
    ],
    [
      "when: { M: x }, require: [S.N]",
      "const S_N: unknown = isRecord(S) ? S.N : undefined; " +
        `if (M === "x" && S_N == null) { violatedInside(issues, "S.N", "r", 'is required when M is "x".'); }`,
    ],
    [
      "within: L, when: { present: K }, require: [S.N]",
      "if (Array.isArray(L)) { for (let index = 0; index < L.length; index++) { const item: unknown = L[index]; " +
        "if (!isRecord(item)) { continue; } const { K, S } = item; const S_N: unknown = isRecord(S) ? S.N : undefined; " +
        'if (K != null && S_N == null) { error(issues, `L[${index}].S.N`, "r", "S.N is required when K is given."); } } }',
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
    .replace(/, \);/g, ");")
    .trim();
}

/** Rules that types can say. */
import { expect, test } from "vitest";
import { declarations, requestType } from "./declarations.js";

const STICKY = `
    parameters:
      StickySession: { type: string, enum: { "on": On., "off": Off. }, description: d }
      StickySessionType: { type: string, enum: { insert: Ours., server: Theirs. }, description: d }
      CookieTimeout: { type: integer, description: d }
      Cookie: { type: string, description: d }
`;
const ABC = `
    parameters:
      A: { type: string, description: d }
      B: { type: integer, description: d }
      C: { type: boolean, description: d }
`;

/** The first line of the request's type. */
async function union(text: string): Promise<string> {
  return (await requestType(text))
    .replace(/\s+/g, " ")
    .replace("export type TryRequest = TryRequestMembers & ", "")
    .trim();
}

test("required when a literal value is given, on two levels", async () => {
  const rules = `
    rules:
      - { id: kind, when: { StickySession: "on" }, require: [StickySessionType] }
      - { id: timeout, when: { StickySession: "on", StickySessionType: insert }, require: [CookieTimeout] }
      - { id: cookie, when: { StickySession: "on", StickySessionType: server }, require: [Cookie] }
  `;
  expect(await requestType(STICKY + rules)).toBe(`
export type TryRequest = TryRequestMembers &
  (
    | { StickySession: "on"; StickySessionType: "insert"; CookieTimeout: number }
    | { StickySession: "on"; StickySessionType: "server"; Cookie: string }
    | { StickySession?: "off" | undefined }
  );
`);
});

test("forbidden and required; rules with nothing in common are unions of their own", async () => {
  const rules = `
    rules:
      - { id: no-cookie, unless: { StickySession: "on" }, forbid: [Cookie, CookieTimeout] }
      - { id: needs, when: { StickySessionType: [insert] }, require: [CookieTimeout] }
  `;
  expect(await requestType(STICKY + rules)).toBe(`
export type TryRequest = TryRequestMembers &
  ({ StickySession: "on" } | { StickySession?: "off" | undefined; Cookie?: undefined; CookieTimeout?: undefined }) &
  ({ StickySessionType: "insert"; CookieTimeout: number } | { StickySessionType?: "server" | undefined });
`);
});

test("what cannot be is left out: required and forbidden at once", async () => {
  const rules = `
    rules:
      - { id: needs, when: { StickySession: "on" }, require: [Cookie] }
      - { id: never, when: { StickySession: "on", StickySessionType: insert }, forbid: [Cookie] }
      - { id: alone, when: { StickySession: "off" }, forbid: [StickySessionType] }
  `;
  expect(await union(STICKY + rules)).toBe(
    '( | { StickySession: "on"; StickySessionType?: "server" | undefined; Cookie: string } ' +
      '| { StickySession: "off"; StickySessionType?: undefined } | { StickySession?: undefined } );',
  );
});

test.each([
  ["unless: { present: A }, require: [B]", "({ A: string } | { B: number });"],
  ["when: { present: A }, require: [B, C]", "({ A?: undefined } | { B: number; C: boolean });"],
  ["when: { absent: [A, B] }, require: [C]", "({ A: string } | { B: number } | { C: boolean });"],
  ["unless: { present: [A, B] }, require: [C]", "({ A: string; B: number } | { C: boolean });"],
  ["atLeastOne: [A, B]", "({ A: string } | { B: number });"],
  [
    "exclusive: [A, B, C]",
    "({ B?: undefined; C?: undefined } | { A?: undefined; C?: undefined } | { A?: undefined; B?: undefined });",
  ],
  ["allOrNone: [A, B]", "({ A: string; B: number } | { A?: undefined; B?: undefined });"],
  ["when: { C: true }, require: [A]", "({ C: true; A: string } | { C?: false | undefined });"],
  ["unless: { C: [true, false] }, require: [A]", "({ C: true | false } | { C?: undefined; A: string });"],
])("%s", async (rule, expected) => {
  expect(await union(`${ABC}    rules: [{ id: one, ${rule} }]`)).toBe(expected);
});

test("required under no condition is required", async () => {
  expect(await requestType(`${ABC}    rules: [{ id: one, require: [A] }]`)).toContain("  A: string;\n");
});

test.each([
  "when: { A: x }, require: [B]",
  "when: { C: true }, limit: { B: { range: 1..2 } }",
  "when: { C: true }, require: [B], severity: warning",
  "when: { C: true }, exclusive: [A, B]",
  "when: { C: true, present: A }, require: [B]",
  "unless: { C: true, present: A }, require: [B]",
  'compare: [B, "<=", D]',
])("left to the validator: %s", async (rule) => {
  const text = `${ABC}      D: { type: integer, description: d }\n    rules: [{ id: one, ${rule} }]`;
  expect(await requestType(text)).toContain("export interface TryRequest {");
});

test("rules beyond what a compiler can take are left to the validator, the later ones first", async () => {
  const names = Array.from({ length: 40 }, (_, index) => `P${index}`);
  const members = names.map((name) => `      ${name}: { type: boolean, description: d }`).join("\n");
  const rule = (id: string, test: string) => `      - { id: ${id}, when: { ${test} }, require: [P0] }`;
  const presence = names.slice(1, 21).map((name) => rule(`on-${name.toLowerCase()}`, `present: ${name}`));
  // One group of twenty discriminators: 3^20 combinations.
  const all = names.slice(20).map((name) => `${name}: true`);
  const text = `    parameters:\n${members}\n    rules:\n${[rule("all", all.join(", ")), ...presence].join("\n")}`;
  const type = await requestType(text);
  expect(type.match(/undefined \} \| \{ P0: boolean \}/g)).toHaveLength(8);
  expect(type).toContain("({ P1?: undefined } | { P0: boolean })");
  expect(type).not.toMatch(/P3[0-9]: true/);
});

test("a deprecated name stands for the new one", async () => {
  const text = `
    parameters:
      Mode: { type: string, required: true, enum: { a: A., b: B. }, description: d }
      Id: { type: string, required: true, description: d }
      OldId: { type: integer, deprecated: { replacedBy: Id }, description: d }
    rules: [{ id: one, when: { Mode: a }, require: [Id] }]
  `;
  expect(await requestType(text)).toBe(`
export type TryRequest = TryRequestMembers &
  ({ Id: string } | { OldId: number }) &
  ({ Mode: "a"; Id: string } | { Mode: "a"; OldId: number } | { Mode: "b" });
`);
});

test("rules about the elements of a list are in the element's type", async () => {
  const text = `
    parameters:
      Rules:
        type: list
        description: d
        of: { Domain: { type: string, description: d }, Url: { type: string, description: d } }
    rules:
      - { id: domain-or-url, within: Rules, atLeastOne: [Domain, Url], reason: A rule says which requests it takes }
      - { id: unique-url, within: Rules, unique: [Url] }
  `;
  expect(await declarations(text, "TryRequest", "TryRequestRules")).toBe(`
/**
 * The parameters of {@link try_}.
 *
 * - \`domain-or-url\`: In each element of Rules: Give at least one of Domain and Url. A rule says which requests it takes.
 * - \`unique-url\`: No two elements of Rules may have the same Url.
 */
export interface TryRequest {
  /** d */
  Rules?: Array<TryRequestRules> | undefined;
}

/**
 * An element of \`Rules\`.
 *
 * - \`domain-or-url\`: Give at least one of Domain and Url. A rule says which requests it takes.
 * - \`unique-url\`: No two elements of Rules may have the same Url.
 */
export type TryRequestRules = TryRequestRulesMembers & ({ Domain: string } | { Url: string });
`);
});

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
  expect(await declarations(text, "TryRequest", "TryRequestRule")).toBe(`
/**
 * The parameters of {@link try_}.
 *
 * - \`domain-or-url\`: In each element of Rules: Give at least one of Domain and Url. A rule says which requests it takes.
 * - \`unique-url\`: No two elements of Rules may have the same Url.
 */
export interface TryRequest {
  /** d */
  Rules?: Array<TryRequestRule> | undefined;
}

/**
 * An element of \`Rules\`.
 *
 * - \`domain-or-url\`: Give at least one of Domain and Url. A rule says which requests it takes.
 * - \`unique-url\`: No two elements of Rules may have the same Url.
 */
export type TryRequestRule = TryRequestRuleMembers & ({ Domain: string } | { Url: string });
`);
});

const QUIC = `
    parameters:
      Quic:
        type: structure
        description: The QUIC listener to go with it.
        of:
          On: { type: boolean, description: d }
          ListenerId: { type: string, description: d }
          Header: { type: structure, description: d, of: { Name: { type: string, description: d }, Alias: { type: string, description: d } } }
      Protocol: { type: string, enum: { http: H., https: S. }, description: d }
`;

test("a rule whose names all go through one structure is in the type of that structure, and told there", async () => {
  const rules = `
    rules:
      - { id: listener-id, when: { Quic.On: true }, require: [Quic.ListenerId] }
      - { id: header, when: { present: Quic.Header.Alias }, require: [Quic.Header.Name] }
      - { id: no-alias, when: { Quic.On: false }, ignored: [Quic.ListenerId, Quic.Header] }
      - { id: protocol, when: { Protocol: http }, forbid: [Quic.On], severity: warning }
  `;
  expect(await declarations(QUIC + rules, "TryRequest", "TryRequestQuic", "TryRequestQuicHeader")).toBe(`
/**
 * The parameters of {@link try_}.
 *
 * - \`protocol\` (warning): Quic.On must not be given when Protocol is "http".
 */
export interface TryRequest {
  /** The QUIC listener to go with it. */
  Quic?: TryRequestQuic | undefined;
  /**
   * d
   *
   * - \`http\`: H.
   * - \`https\`: S.
   */
  Protocol?: "http" | "https" | undefined;
}

/**
 * The QUIC listener to go with it.
 *
 * - \`listener-id\`: ListenerId is required when On is true.
 * - \`no-alias\`: ListenerId and Header have no effect when On is false.
 */
export type TryRequestQuic = TryRequestQuicMembers & ({ On: true; ListenerId: string } | { On?: false | undefined });

/**
 * d
 *
 * - \`header\`: Name is required when Alias is given.
 */
export type TryRequestQuicHeader = TryRequestQuicHeaderMembers & ({ Alias?: undefined } | { Name: string });
`);
});

test("what a structure needs always is required in it, not the structure itself", async () => {
  const type = await declarations(
    `${QUIC}    rules: [{ id: one, require: [Quic.On] }]`,
    "TryRequest",
    "TryRequestQuic",
  );
  expect(type).toContain("  Quic?: TryRequestQuic | undefined;\n");
  expect(type).toContain("  On: boolean;\n");
});

test("rules of a structure in the elements of a list, and those that reach out of it", async () => {
  const text = `
    parameters:
      Rules:
        type: list
        description: d
        of: { Kind: { type: string, enum: { a: A., b: B. }, description: d }, Hop: { type: structure, description: d, of: { Host: { type: string, description: d }, Port: { type: integer, description: d } } } }
    rules:
      - { id: host, within: Rules, atLeastOne: [Hop.Host, Hop.Port] }
      - { id: kind, within: Rules, when: { Kind: a }, require: [Hop.Port] }
  `;
  expect(await declarations(text, "TryRequestRule", "TryRequestRuleHop")).toBe(`
/**
 * An element of \`Rules\`.
 *
 * - \`kind\`: Hop.Port is required when Kind is "a".
 */
export type TryRequestRule = TryRequestRuleMembers &
  ({ Kind?: "b" | undefined } | { Kind: "a"; Hop: { Port: number } });

/**
 * d
 *
 * - \`host\`: Give at least one of Host and Port.
 */
export type TryRequestRuleHop = TryRequestRuleHopMembers & ({ Host: string } | { Port: number });
`);
});

test.each([
  [
    "when: { Protocol: https, Quic.On: true }, require: [Quic.ListenerId]",
    '( | { Protocol?: "http" | undefined } | { Protocol: "https"; Quic?: { On: true; ListenerId: string } ' +
      "| { On?: false | undefined } | undefined } );",
  ],
  [
    "when: { Protocol: https }, require: [Quic.On, Quic.ListenerId]",
    '({ Protocol?: "http" | undefined } | { Protocol: "https"; Quic: { On: boolean; ListenerId: string } });',
  ],
  [
    "when: { present: Protocol, Quic.On: [true, false] }, require: [Quic.ListenerId]",
    '( | { Protocol?: undefined } | { Protocol: "http" | "https"; Quic?: { On: true | false; ListenerId: string } ' +
      "| { On?: undefined } | undefined } );",
  ],
])("a demand on a structure under a condition beside it: %s", async (rule, expected) => {
  expect(await union(`${QUIC}    rules: [{ id: one, ${rule} }]`)).toBe(expected);
});

test.each([
  "when: { Protocol: https, absent: Quic.On }, require: [Quic.ListenerId]",
  "when: { Protocol: https }, require: [Quic.Header]",
  "when: { Protocol: https }, require: [Quic.Header.Name]",
  "unless: { Protocol: https }, require: [Quic.ListenerId]",
  "when: { Protocol: https }, require: [Quic.ListenerId, Protocol]",
  "when: { Protocol: https }, require: [Quic.ListenerId], severity: warning",
])("left to the validator, for it reaches too far: %s", async (rule) => {
  expect(await requestType(`${QUIC}    rules: [{ id: one, ${rule} }]`)).toContain("export interface TryRequest {");
});

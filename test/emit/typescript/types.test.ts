/** A few lines of YAML, and the types that follow from them. */
import { expect, test } from "vitest";
import { declarations, requestType } from "./declarations.js";

test("a parameter for each type, with what an editor shows about it", async () => {
  const text = `
    parameters:
      RegionId: { type: string, fromClient: regionId, required: true, description: The region. }
      Name: { type: string, required: true, length: 1..80, pattern: "^[a-z]+$", default: web, description: Its name. }
      Port: { type: integer, range: 1..10, also: { "-1": No limit. }, unit: seconds, description: A port. }
      Size: { type: long, unit: bytes, description: A size. }
      Ratio: { type: number, immutable: true, description: A share. }
      Flag: { type: boolean, description: A flag. }
      Key: { type: string, sensitive: true, notes: [Keep it.], description: A key. }
      Old: { type: string, deprecated: { replacedBy: Name }, description: A name. }
      Gone: { type: string, deprecated: { reason: Nobody reads it. }, description: A note. }
  `;
  expect(await declarations(text, "TryRequest", "TryRequestMembers")).toBe(`
/** The parameters of {@link try_}. */
export type TryRequest = TryRequestMembers & ({ Name: string } | { Old: string });

/** The members of {@link TryRequest}. */
export interface TryRequestMembers {
  /**
   * The region.
   *
   * Filled in from the client's \`regionId\`.
   */
  RegionId?: string | undefined;
  /**
   * Its name.
   *
   * Characters: from 1 to 80. Pattern: \`^[a-z]+$\`
   *
   * Default: \`"web"\`.
   */
  Name?: string | undefined;
  /**
   * A port.
   *
   * Value: from 1 to 10 (seconds). -1: No limit.
   */
  Port?: number | undefined;
  /**
   * A size.
   *
   * Unit: bytes.
   */
  Size?: number | undefined;
  /**
   * A share.
   *
   * Cannot be changed later.
   */
  Ratio?: number | undefined;
  /** A flag. */
  Flag?: boolean | undefined;
  /**
   * A key.
   *
   * Secret.
   *
   * Keep it.
   */
  Key?: string | undefined;
  /**
   * A name.
   *
   * @deprecated Use Name.
   */
  Old?: string | undefined;
  /**
   * A note.
   *
   * @deprecated Nobody reads it.
   */
  Gone?: string | undefined;
}
`);
});

test("what a token, a dry run and a text with forbidden parts are", async () => {
  const text = `
    parameters:
      Token: { type: string, idempotencyToken: true, description: A token. }
      DryRun: { type: boolean, dryRun: DryRunOperation, description: Whether to check only. }
      Names: { type: list, description: Names., items: { type: string, length: 1..9, not: { startsWith: [aliyun, "acs:"], contains: ["://"] } } }
    errors: [{ code: DryRunOperation, meaning: All is well. }]
  `;
  expect(await declarations(text, "TryRequest")).toBe(`
/** The parameters of {@link try_}. */
export interface TryRequest {
  /**
   * A token.
   *
   * Of several requests with the same value only one is carried out.
   */
  Token?: string | undefined;
  /**
   * Whether to check only.
   *
   * When true, the service only checks; if all is well, the answer has nothing but the \`RequestId\`.
   */
  DryRun?: boolean | undefined;
  /**
   * Names.
   *
   * Characters: from 1 to 9. Must not start with "aliyun" or "acs:" or contain "://".
   */
  Names?: Array<string> | undefined;
}
`);
});

test("elements are named in the singular", async () => {
  const names = ["Tags", "Policies", "Addresses", "RuleList", "Status", "Boxes", "Tag", "List"];
  const members = names.map(
    (name) => `      ${name}: { type: list, description: d, of: { Id: { type: string, description: d } } }`,
  );
  const text = await requestType(`    parameters:\n${members.join("\n")}`);
  expect(text.match(/(?<=Array<TryRequest)\w+/g)).toEqual([
    "Tag",
    "Policy",
    "Address",
    "Rule",
    "Status",
    "Box",
    "Tag_",
    "List",
  ]);
});

test("enums are unions; an open one takes other strings, an open number any number", async () => {
  const text = `
    parameters:
      Closed: { type: string, enum: { "on": On., "off": Off. }, description: d }
      Open: { type: string, enum: { rr: Turns. }, open: true, description: d }
      Level: { type: integer, enum: { "1": Low., "2": High. }, description: d }
      OpenLevel: { type: integer, enum: { "1": Low. }, open: true, description: d }
  `;
  expect(await requestType(text)).toBe(`
export interface TryRequest {
  /**
   * d
   *
   * - \`on\`: On.
   * - \`off\`: Off.
   */
  Closed?: "on" | "off" | undefined;
  /**
   * d
   *
   * - \`rr\`: Turns.
   */
  Open?: "rr" | (string & {}) | undefined;
  /**
   * d
   *
   * - \`1\`: Low.
   * - \`2\`: High.
   */
  Level?: 1 | 2 | undefined;
  /**
   * d
   *
   * - \`1\`: Low.
   */
  OpenLevel?: number | undefined;
}
`);
});

test("structures, lists and maps; a structure has a name of its own", async () => {
  const text = `
    parameters:
      Names: { type: list, required: true, size: 1..3, description: d, items: { type: string } }
      Labels: { type: map, description: d, items: { type: list, items: { type: integer } } }
      Config: { type: structure, description: What to do., of: { Members: { type: structure, description: d, of: { Id: { type: string, description: d } } } } }
  `;
  expect(await declarations(text, "TryRequest", "TryRequestConfig", "TryRequestConfigMembers")).toBe(`
/** The parameters of {@link try_}. */
export interface TryRequest {
  /**
   * d
   *
   * Elements: from 1 to 3.
   */
  Names: Array<string>;
  /** d */
  Labels?: Record<string, Array<number>> | undefined;
  /** What to do. */
  Config?: TryRequestConfig | undefined;
}

/** What to do. */
export interface TryRequestConfig {
  /** d */
  Members?: TryRequestConfigMembers | undefined;
}

/** d */
export interface TryRequestConfigMembers {
  /** d */
  Id?: string | undefined;
}
`);
});

test("two structures never share a name", async () => {
  const text = `
    parameters:
      A: { type: structure, description: d, of: { BC: { type: structure, description: d, of: { One: { type: string, description: d } } } } }
      AB: { type: structure, description: d, of: { C: { type: structure, description: d, of: { Two: { type: string, description: d } } } } }
      Members: { type: structure, description: d, of: { Three: { type: string, description: d } } }
    rules: [{ id: one, atLeastOne: [A, AB] }]
  `;
  const types = await declarations(
    text,
    "TryRequest",
    "TryRequestABC",
    "TryRequestABC_",
    "TryRequestMembers",
    "TryRequestMembers_",
  );
  expect(types.match(/(type|interface) \w+|\b(C|Members|One|Two|Three)\?.*/g)).toEqual([
    "type TryRequest",
    "interface TryRequestABC",
    "One?: string | undefined;",
    "interface TryRequestABC_",
    "Two?: string | undefined;",
    "interface TryRequestMembers",
    "Three?: string | undefined;",
    "interface TryRequestMembers_",
    "Members?: TryRequestMembers | undefined;",
  ]);
});

test("an Action without parameters takes no others", async () => {
  expect(await requestType("notes: [None.]")).toBe(`
export type TryRequest = Record<string, never>;
`);
});

test("a response: fields are there unless the spec says otherwise, and its errors are known by code", async () => {
  const text = `
    response:
      RequestId: { type: string, description: An id. }
      Groups: { type: list, wrapper: Group, description: The groups., of: { Id: { type: string, required: false, description: An id. } } }
      Old: { type: string, deprecated: {}, description: d }
    errors:
      - { code: Busy, status: 409, retry: later, meaning: Something else is going on., fix: Wait for its end. }
      - { code: 'In"quote', meaning: Odd. }
      - { code: "Quota.%s\`\${", retry: backoff, meaning: "There is too much\\nof something." }
  `;
  expect(await declarations(text, "TryResponse", "TryResponseGroup", "TryErrorCode")).toBe(`
/** What {@link try_} answers. */
export interface TryResponse {
  /** An id. */
  RequestId: string;
  /** The groups. */
  Groups: Array<TryResponseGroup>;
  /**
   * d
   *
   * @deprecated No longer used.
   */
  Old?: string;
}

/** An element of \`Groups\`. */
export interface TryResponseGroup {
  /** An id. */
  Id?: string;
}

/**
 * The known codes of an \`ApiError\` of {@link try_}; the service may answer others.
 *
 * - \`Busy\` (HTTP 409, retry later): Something else is going on. Wait for its end.
 * - \`In"quote\`: Odd.
 * - \`\` Quota.%s\`\${ \`\` (retry with backoff): There is too much of something.
 *
 * In a code \`%s\` stands for any text.
 */
export type TryErrorCode = DemoErrorCode | "Busy" | 'In"quote' | \`Quota.\${string}\\\`\\\${\`;
`);
});

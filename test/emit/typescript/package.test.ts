/** What the package is made of: descriptors, functions, clients, indexes. */
import { expect, test } from "vitest";
import { declarations, fileOf } from "./declarations.js";
import { emitted, importEmitted } from "./generated-package.js";
import { demoModel, readInline } from "./inline-spec.js";

test("a descriptor says how parameters go out and what comes back, and the function calls with it", async () => {
  const text = `
    summary: Try it once.
    description: |
      It is tried, and
      the answer says how it went.
    deprecated: { reason: Use Do. }
    methods: [GET, POST]
    job: { id: JobId, action: ListJobs }
    errors: [{ code: Locked.Now, retry: later, meaning: Busy. }, { code: Wrong, meaning: Wrong. }]
    parameters:
      RegionId: { type: string, required: true, fromClient: regionId, description: d }
      Body: { type: string, in: body, description: d }
      Codes: { type: list, encoding: comma, description: d, items: { type: string } }
      Rules: { type: list, encoding: json, in: body, description: d, items: { type: string } }
    response:
      RequestId: { type: string, description: d }
      JobId: { type: string, description: d }
      Groups: { type: list, wrapper: Group, description: d, of: { Id: { type: long, description: d } } }
      Names: { type: list, description: d, items: { type: string } }
      Labels: { type: map, description: d, items: { type: boolean } }
  `;
  expect(await declarations(text, "tryUnchecked", "tryAction", "try_")).toBe(`
/** {@link tryAction} without the validator, which a bundle then leaves out. */
export const tryUnchecked: Action<TryRequest, TryResponse> = {
  api: demoApi,
  name: "Try",
  method: "GET",
  effect: "read",
  fromClient: { RegionId: "regionId" },
  parameters: { Body: { in: "body" }, Codes: { encoding: "comma" }, Rules: { in: "body", encoding: "json" } },
  retry: { "Locked.Now": "later" },
  response: {
    RequestId: "string",
    JobId: "string",
    Groups: { list: { of: { Id: "long" } }, wrapper: "Group" },
    Names: { list: "string" },
    Labels: { map: "boolean" },
  },
};

/** Describes Try to \`RpcClient.call\`. */
export const tryAction: CheckedAction<TryRequest, TryResponse> = /* @__PURE__ */ checked(tryUnchecked, validateTry);

/**
 * Try it once.
 *
 * It is tried, and
 * the answer says how it went.
 *
 * The work goes on after the answer: \`ListJobs\` tells by \`JobId\` how far it is.
 *
 * @deprecated Use Do.
 */
export function try_(client: RpcClient, params: TryRequest = {}, options?: RequestOptions): Promise<TryResponse> {
  return client.call(tryAction, params, options);
}
`);
});

const MODEL = demoModel({
  Do: "parameters: { Id: { type: string, required: true, description: d } }",
  List: "parameters: { RegionId: { type: string, required: true, fromClient: regionId, description: d } }",
});

test("an Action says of an error code only what its API does not say, and only what one would not guess", async () => {
  const action = `
action: Try
summary: Try it.
effect: read
source: { guide: 1 }
response: { RequestId: { type: string, description: An id. } }
errors:
  - { code: Locked, retry: later, meaning: Busy. }
  - { code: SystemBusy, retry: later, meaning: Busy. }
  - { code: OperationBusy, retry: later, meaning: Busy. }
  - { code: Throttling.User, retry: backoff, meaning: Too fast. }
  - { code: Slow, status: 503, retry: later, meaning: Busy. }
  - { code: ServiceIsStopping, meaning: Gone. }
  - { code: Wrong, status: 400, meaning: Wrong. }
examples: [{ title: One, request: {}, response: { RequestId: abc } }]
`;
  const service = `
service: demo
product: Demo
title: Demo
version: "2020-01-01"
description: A service.
documents: { guide: { title: Guide } }
endpoints: { default: "demo.{region}.example.com" }
resources: { thing: { title: Things, description: Things. } }
errors: [{ code: Locked, retry: later, meaning: Busy. }, { code: SystemBusy, meaning: Busy. }]
`;
  const { model } = readInline({ "demo/service.yaml": service, "demo/thing/Try.yaml": action });
  const { tryAction, demoApi } = await importEmitted(model, "src/demo/index.ts");
  expect(demoApi).toMatchObject({ retry: { Locked: "later", SystemBusy: "never" } });
  expect((tryAction as { retry: object }).retry).toEqual({
    SystemBusy: "later",
    Slow: "later",
    ServiceIsStopping: "never",
  });
});

test("a client has a method for each Action", async () => {
  expect(await fileOf(MODEL, "src/demo/client.ts")).toBe(`// Generated from spec/demo. Do not edit.
import { RpcClient } from "../runtime/client.js";
import type { RequestOptions } from "../runtime/options.js";
import { doAction, type DoRequest, type DoResponse } from "./actions/Do.js";
import { listAction, type ListRequest, type ListResponse } from "./actions/List.js";

/**
 * Calls Demo (2020-01-01).
 *
 * A service for tests.
 */
export class DemoClient extends RpcClient {
  /** Try it. */
  do_(params: DoRequest, options?: RequestOptions): Promise<DoResponse> {
    return this.call(doAction, params, options);
  }

  /** Try it. */
  list(params: ListRequest = {}, options?: RequestOptions): Promise<ListResponse> {
    return this.call(listAction, params, options);
  }
}
`);
});

test("the indexes export everything by name, functions only from one of them", async () => {
  expect(await fileOf(MODEL, "src/demo/actions.ts")).toBe(`// Generated from spec/demo. Do not edit.
export { doAction, doSchema, doUnchecked, do_, validateDo } from "./actions/Do.js";
export type { DoErrorCode, DoRequest, DoResponse } from "./actions/Do.js";
export { list, listAction, listSchema, listUnchecked, validateList } from "./actions/List.js";
export type { ListErrorCode, ListRequest, ListResponse } from "./actions/List.js";
`);
  expect(await fileOf(MODEL, "src/demo/index.ts")).toBe(`// Generated from spec/demo. Do not edit.
export { ApiError, isApiError, NetworkError, TimeoutError, ValidationError } from "../runtime/index.js";
export type { ClientOptions, Credentials, CredentialsProvider, Issue, RequestOptions } from "../runtime/index.js";
export { demoApi } from "./api.js";
export type { DemoErrorCode } from "./api.js";
export { DemoClient } from "./client.js";
export { doAction, doSchema, doUnchecked, validateDo } from "./actions/Do.js";
export type { DoErrorCode, DoRequest, DoResponse } from "./actions/Do.js";
export { listAction, listSchema, listUnchecked, validateList } from "./actions/List.js";
export type { ListErrorCode, ListRequest, ListResponse } from "./actions/List.js";
`);
});

test("an API's own file has its hosts and the errors that every Action can answer", async () => {
  const { model } = readInline({
    "demo/service.yaml": `
service: demo
product: Demo
title: Demo
version: "2020-01-01"
description: A service.
documents: { guide: { title: Guide } }
endpoints:
  default: demo.{region}.example.com
  vpc: demo-vpc.{region}.example.com
  regions: [cn-one, cn-two-a1]
  hosts: { cn-one: demo.example.com }
  vpcHosts: { cn-one: none, cn-two-a1: demo.vpc.example.com }
resources: {}
errors:
  - { code: "Throttling.%s", status: 400, retry: backoff, meaning: Too fast. }
  - { code: "Locked.%s", retry: later, meaning: Busy. }
  - { code: Locked.Out, meaning: For good. }
  - { code: Throttling.User, meaning: For good. }
  - { code: Locked, retry: later, meaning: Busy., fix: Wait. }
  - { code: Wrong, status: 400, meaning: Wrong. }
  - { code: Broken, status: 500, meaning: Broken. }
`,
  });
  expect(await fileOf(model, "src/demo/api.ts")).toBe(`// Generated from spec/demo/service.yaml. Do not edit.
import type { Api } from "../runtime/action.js";

/** Demo, version 2020-01-01. */
export const demoApi: Api = {
  product: "Demo",
  version: "2020-01-01",
  endpoint: "demo.{region}.example.com",
  hosts: { "cn-one": "demo.example.com" },
  vpc: { endpoint: "demo-vpc.{region}.example.com", hosts: { "cn-one": "", "cn-two-a1": "demo.vpc.example.com" } },
  regions: { cn: "one two-a1" },
  retry: { "Locked.Out": "never", "Throttling.User": "never", Locked: "later", Broken: "never", "Locked.%s": "later" },
};

/**
 * Error codes that every Action can answer.
 *
 * - \`Throttling.%s\` (HTTP 400, retry with backoff): Too fast.
 * - \`Locked.%s\` (retry later): Busy.
 * - \`Locked.Out\`: For good.
 * - \`Throttling.User\`: For good.
 * - \`Locked\` (retry later): Busy. Wait.
 * - \`Wrong\` (HTTP 400): Wrong.
 * - \`Broken\` (HTTP 500): Broken.
 *
 * In a code \`%s\` stands for any text.
 */
export type DemoErrorCode =
  | \`Throttling.\${string}\`
  | \`Locked.\${string}\`
  | "Locked.Out"
  | "Throttling.User"
  | "Locked"
  | "Wrong"
  | "Broken";
`);
});

test("package.json has an entry for each API, and the runtime is copied as it is", () => {
  const files = emitted(MODEL);
  expect(Object.keys(JSON.parse(files.get("package.json") ?? "").exports)).toEqual([
    ".",
    "./demo",
    "./demo/actions",
    "./package.json",
  ]);
  expect(files.get("src/runtime/issue.ts")).toContain("export interface Issue");
});

test("Actions named like words of JavaScript, members of a client, helpers or each other", async () => {
  const names = [
    "Delete",
    "Default",
    "Constructor",
    "ToString",
    "Call",
    "Then",
    "Error",
    "Within",
    "Await",
    "Demo",
    "DemoApi",
  ];
  const clashing = ["Make", "MakeAction", "MakeSchema", "ValidateMake", "MakeRequest"];
  const model = demoModel(Object.fromEntries([...names, ...clashing].map((name) => [name, "notes: [None.]"])));
  const { DemoClient } = await importEmitted(model, "src/demo/index.ts");
  const functions = await importEmitted(model, "src/demo/actions.ts");
  const methods = Object.getOwnPropertyNames((DemoClient as { prototype: object }).prototype).sort();
  const expected =
    "await_ call_ constructor constructor_ default_ delete_ demo demoApi_ error_ make makeAction_ makeRequest " +
    "makeSchema_ then_ toString_ validateMake_ within_";
  expect(methods).toEqual(expected.split(" "));
  expect(methods.filter((name) => name !== "constructor" && typeof functions[name] !== "function")).toEqual([]);
});

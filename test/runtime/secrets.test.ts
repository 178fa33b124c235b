/** Every text that the SDK can give out, in a run over all ways to fail, searched for what was planted. */
import { inspect } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Action } from "../../templates/typescript/runtime/action.js";
import type { ClientOptions } from "../../templates/typescript/runtime/index.js";
import { RpcClient, TransportError } from "../../templates/typescript/runtime/index.js";
import type { ReceivedRequest } from "./independent-signature.js";
import { type FakeService, startFakeService } from "./fake-service.js";

const credentials = {
  accessKeyId: "LTAI5tPLANTEDid",
  accessKeySecret: "PLANTEDsecret/+=x",
  securityToken: "PLANTEDtoken/+==",
};
const params = {
  Certificate: "public",
  PrivateKey:
    "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBPLANTED/+key1\nx2/PLANTEDkey2+Zz==\n-----END RSA PRIVATE KEY-----\n",
  Servers: [{ Port: 80, Password: "PLANTED pass&word" }],
};
const upload: Action<typeof params, { RequestId: string }> = {
  api: { product: "Slb", version: "2014-05-15", endpoint: "slb.aliyuncs.com" },
  name: "Upload",
  effect: "read",
  sensitive: ["PrivateKey", "Password"],
  response: { RequestId: "string" },
  validate: (given) =>
    (given as typeof params).Certificate === ""
      ? [{ path: "Certificate", rule: "length", severity: "error", message: "Too short." }]
      : [],
};

let service: FakeService;
beforeAll(async () => {
  service = await startFakeService();
});
afterAll(() => service.close());
beforeEach(() => vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => vi.restoreAllMocks());

/** The ways to show a value. */
function shown(value: unknown): string {
  const deep = inspect(value, { depth: null, showHidden: true, getters: true });
  const stack = value instanceof Error ? [value.stack, value.message] : [];
  return [deep, inspect(value), String(value), JSON.stringify(value), ...stack].join("\n");
}

const PLANTED = /PLANTED|MIIEp|pass&word|Signature=[^*]|BEGIN/i;

/** Runs a call that fails and gathers all that comes out of it. */
async function output(signer: "v3" | "v1", options: ClientOptions = {}, change: object = {}): Promise<string[]> {
  const texts: string[] = [];
  const note = (...values: unknown[]): void => void texts.push(...values.map(shown));
  for (const level of ["debug", "log", "info", "warn", "error"] as const) {
    vi.spyOn(console, level).mockImplementation(note);
  }
  const stderr = vi.spyOn(process.stderr, "write").mockImplementation((text) => (note(String(text)), true));
  const client = new RpcClient({
    endpoint: service.url,
    proxy: "",
    credentials,
    signer,
    logger: { debug: note, warn: note },
    ...options,
  });
  const error: unknown = await client.call(upload, { ...params, ...change }).then(
    () => new Error("the call should fail"),
    (reason: unknown) => reason,
  );
  stderr.mockRestore();
  note(client, error);
  expect(error).toHaveProperty(
    "name",
    expect.stringMatching(/^(Api|Network|Timeout|Validation|Credentials|Configuration|Type|ResponseTooLarge)Error$/),
  );
  return texts;
}

const echo = ({ target, headers, body }: ReceivedRequest): string => `${target} ${JSON.stringify(headers)} ${body}`;
const decoded = (request: ReceivedRequest): string => decodeURIComponent(echo(request).replaceAll("+", "%20"));
const all = [...Object.values(credentials), params.PrivateKey, params.Servers[0]!.Password].join(" , ");

describe.each(["v3", "v1"] as const)("signed by %s", (signer) => {
  it.each<[string, (request: ReceivedRequest) => { status: number; text: string; headers?: Record<string, string> }]>([
    ["in a message", (request) => ({ status: 400, text: JSON.stringify({ Code: "X", Message: echo(request) }) })],
    [
      "in a message, decoded",
      (request) => ({ status: 400, text: JSON.stringify({ Code: "X", Message: decoded(request) }) }),
    ],
    [
      "in every field",
      () => ({
        status: 400,
        text: JSON.stringify({ Code: all, Message: all, RequestId: all, HostId: all, Recommend: all }),
      }),
    ],
    ["in XML", () => ({ status: 400, text: `<Error><Code>${all}</Code><Message>${all}</Message></Error>` })],
    ["in a page", (request) => ({ status: 502, text: `<html><title>${decoded(request)}</title>${all}</html>` })],
    ["in a text", () => ({ status: 500, text: `failed: ${all}` })],
    [
      "in JSON inside of a text",
      () => ({ status: 500, text: `failed: ${JSON.stringify(params)} ${JSON.stringify(credentials)}` }),
    ],
    ["in a broken answer", () => ({ status: 200, text: JSON.stringify({ RequestId: "R", Key: all }).slice(0, -1) })],
    ["in an error of a success", () => ({ status: 200, text: JSON.stringify({ Code: "X", Message: all }) })],
    [
      "in a header",
      () => ({
        status: 400,
        text: "{}",
        headers: { "x-acs-request-id": credentials.accessKeySecret, location: credentials.securityToken },
      }),
    ],
    [
      "while it throttles",
      () => ({
        status: 429,
        text: JSON.stringify({ Code: "Throttling", Message: all }),
        headers: { "x-acs-retry-after": "1" },
      }),
    ],
  ])("a service that repeats the request %s", async (_, reply) => {
    service.answer = reply;
    const texts = await output(signer);
    service.answer = undefined;
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.join("\n")).not.toMatch(PLANTED);
  });

  it.each(["hang", "hang in the body", "reset", "reset in the body"] as const)("%s", async (reply) => {
    service.reply = reply;
    expect((await output(signer, { timeout: 150, attemptTimeout: 60 })).join("\n")).not.toMatch(PLANTED);
  });

  it.each<[string, ClientOptions]>([
    ["nobody listens", { endpoint: "http://127.0.0.1:1" }],
    ["an endpoint with a password", { endpoint: "http://user:PLANTED@127.0.0.1:1" }],
    ["a proxy that is not there", { proxy: "http://user:PLANTED@127.0.0.1:1" }],
    ["a proxy that is no URL", { proxy: "user:PLANTED@127.0.0.1:1/x" }],
    ["a token that cannot be sent", { credentials: { ...credentials, securityToken: "PLANTED\n" } }],
    ["a provider that gives nonsense", { credentials: () => ({ key: all }) as never }],
    ["a provider that quotes them", { credentials: () => Promise.reject(new Error(all)) }],
    ["a proxy beside a transport", { proxy: "http://user:PLANTED@h", transport: () => Promise.reject(new Error(all)) }],
    [
      "a fetch that quotes the request",
      { fetch: (url, init) => Promise.reject(new Error(url + JSON.stringify(init))) },
    ],
    [
      "a transport that quotes the request",
      { transport: (request) => Promise.reject(new Error(JSON.stringify(request))) },
    ],
    [
      "a transport that quotes it in a field",
      { transport: (request) => Promise.reject(Object.assign(new TypeError("x"), { request: request.url })) },
    ],
    [
      "a transport that quotes it in a cause",
      { transport: (request) => Promise.reject(new TransportError("lost", "x", { cause: new Error(request.url) })) },
    ],
  ])("%s", async (_, options) => {
    expect((await output(signer, { timeout: 500, retry: false, ...options })).join("\n")).not.toMatch(PLANTED);
  });

  it.each([
    ["a request that is not valid", { Certificate: "" }],
    ["a value that has no form on the wire", { Servers: [{ Password: new Map([["PLANTED", "PLANTED"]]) }] }],
    [
      "a value that is part of itself",
      {
        Servers: (() => {
          const round: unknown[] = ["PLANTED"];
          round.push(round);
          return round;
        })(),
      },
    ],
  ])("%s", async (_, change) => {
    expect((await output(signer, {}, change)).join("\n")).not.toMatch(PLANTED);
  });
});

it("would find them: a service's message shows what was not said to be sensitive", async () => {
  service.answer = () => ({ status: 400, text: JSON.stringify({ Code: "X", Message: "Certificate PLANTEDpublic" }) });
  expect((await output("v3")).join("\n")).toMatch(PLANTED);
  service.answer = undefined;
});

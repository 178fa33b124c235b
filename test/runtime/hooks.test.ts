import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Hook, HookContext, HookRequest, HookResponse } from "../../templates/typescript/runtime/index.js";
import { ApiError } from "../../templates/typescript/runtime/index.js";
import { verifiesV1, verifiesV3 } from "./independent-signature.js";
import { actions, caught, failed, ok, scripted } from "./scripted.js";

beforeEach(() => vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => vi.restoreAllMocks());

const reset = Object.assign(new Error("read"), { code: "ECONNRESET" });

function received({
  url,
  headers,
  method,
  body = "",
}: {
  url: string;
  headers: object;
  method: string;
  body?: string;
}) {
  const { host, pathname, search } = new URL(url);
  return { method, target: pathname + search, headers: { host, ...headers }, body };
}

it("are called for each attempt: in order before signing, in reverse after the answer", async () => {
  const calls: string[] = [];
  const hook = (name: string): Hook => ({
    beforeSign: (_, { action, attempt }) => void calls.push(`${name} before ${action} ${attempt}`),
    afterResponse: async ({ status }, { action, attempt }) => {
      await Promise.resolve();
      calls.push(`${name} after ${action} ${attempt}: ${status}`);
    },
  });
  const { client } = scripted([failed("SystemBusy"), reset, ok], { hooks: [hook("1"), {}, hook("2")] });
  await client.call(actions.read, {});
  expect(calls).toEqual([
    "1 before Describe 1",
    "2 before Describe 1",
    "2 after Describe 1: 400",
    "1 after Describe 1: 400",
    "1 before Describe 2",
    "2 before Describe 2",
    "1 before Describe 3",
    "2 before Describe 3",
    "2 after Describe 3: 200",
    "1 after Describe 3: 200",
  ]);
});

it.each(["v3", "v1"] as const)("add headers to the request; those of the provider are signed by %s", async (signer) => {
  const hooks: Hook[] = [
    { beforeSign: ({ headers }) => void (headers["TraceParent"] = " 00-1 ") },
    {
      beforeSign({ headers, host, method }) {
        expect([host, method]).toEqual(["slb.aliyuncs.com", "POST"]);
        expect(headers).toEqual({ "user-agent": "app/1", TraceParent: " 00-1 " });
        Object.assign(headers, { "X-Acs-Extra": "x ", "user-agent": "app/2", "x-acs-action": "Other", Host: "evil" });
      },
    },
  ];
  const { client, sent } = scripted([ok], { hooks, signer, userAgent: "app/1" });
  await client.call(actions.read, {});
  expect(sent[0]!.headers).toMatchObject({ traceparent: "00-1", "x-acs-extra": "x", "user-agent": "app/2" });
  if (signer === "v1") return expect(verifiesV1(received(sent[0]!), "testsecret")).toBe(true);
  expect(sent[0]!.headers["x-acs-action"]).toBe("Describe");
  expect(sent[0]!.headers["authorization"]).toMatch(/SignedHeaders=host;x-acs-action;[^,]*x-acs-extra;[^,]*,/);
  expect(verifiesV3(received(sent[0]!), "testsecret")).toBe(true);
});

it("see the answer", async () => {
  const seen: HookResponse[] = [];
  const hooks = [{ afterResponse: (response: HookResponse) => void seen.push(response) }];
  const headers = { "x-acs-request-id": "H", date: "x" };
  await scripted([{ status: 200, text: "{}", headers }], { hooks }).client.call(actions.read, {});
  expect(seen).toEqual([{ status: 200, headers, requestId: "H", duration: expect.any(Number) }]);
  expect(Number.isInteger(seen[0]!.duration)).toBe(true);
});

it("know nothing of parameters, credentials and signature", async () => {
  const seen: (HookRequest | HookResponse | HookContext)[] = [];
  const note = (what: HookRequest | HookResponse, context: HookContext): void => void seen.push(what, context);
  await scripted([ok], { hooks: [{ beforeSign: note, afterResponse: note }] }).client.call(actions.write, {
    PrivateKey: "PRIVATE",
  });
  expect(JSON.stringify(seen)).not.toMatch(/PRIVATE|testid|testsecret|Signature|authorization/i);
});

describe("an error of a hook ends the call, even one that looks like a failure that may pass", () => {
  const error = new ApiError({
    action: "Other",
    code: "Throttling",
    status: 400,
    requestId: undefined,
    hostId: undefined,
    recommend: undefined,
    retry: "backoff",
    message: "m",
  });
  it.each<Hook>([
    {
      beforeSign() {
        throw error;
      },
    },
    { afterResponse: () => Promise.reject(error) },
  ])("%o", async (hook) => {
    const { client, sent } = scripted([ok], { hooks: [hook] });
    expect(await caught(client.call(actions.read, {}))).toBe(error);
    expect(sent).toHaveLength("beforeSign" in hook ? 0 : 1);
  });
});

it("a hook that hangs is ended by the limits of the call", async () => {
  const hooks: Hook[] = [{ beforeSign: () => new Promise(() => undefined) }];
  const error = await caught(scripted([ok], { hooks, timeout: 20 }).client.call(actions.read, {}));
  expect(error).toMatchObject({ name: "TimeoutError", kind: "total" });
});

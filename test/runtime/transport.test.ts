import { inspect } from "node:util";
import { expect, it, vi } from "vitest";
import { NetworkError } from "../../templates/typescript/runtime/errors.js";
import type { Fetch } from "../../templates/typescript/runtime/options.js";
import { send } from "../../templates/typescript/runtime/transport.js";

const request = {
  method: "POST",
  url: "https://slb.aliyuncs.com/?PrivateKey=PRIVATE&Signature=c2ln",
  headers: { accept: "application/json" },
} as const;
const live = new AbortController().signal;

async function failure(fetch: Fetch, signal = live): Promise<unknown> {
  return send(fetch, "CreateRules", request, signal).then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );
}

it("passes the request on, without following redirects", async () => {
  const fetch = vi.fn<Fetch>(async () => new Response("text", { status: 302, headers: { "x-acs-request-id": "R" } }));
  expect(await send(fetch, "A", { ...request, body: "a=1" }, live)).toEqual({
    status: 302,
    requestId: "R",
    text: "text",
  });
  expect(fetch).toHaveBeenCalledWith(request.url, {
    method: "POST",
    headers: request.headers,
    body: "a=1",
    redirect: "manual",
    signal: live,
  });
});

it("calls fetch without a receiver, which browsers insist on", async () => {
  const fetch = vi.fn(async function (this: unknown) {
    expect(this).toBeUndefined();
    return new Response("x");
  });
  await send(fetch, "A", request, live);
});

it("turns a failure into a NetworkError with the system's code", async () => {
  const cause = new TypeError("fetch failed", { cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }) });
  const error = await failure(() => Promise.reject(cause));
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({
    action: "CreateRules",
    message: "CreateRules: no answer from slb.aliyuncs.com (ECONNREFUSED).",
  });
  expect((error as Error).cause).toBe(cause);
});

it("does so when the body breaks off, too", async () => {
  const response = { status: 200, headers: new Headers(), text: () => Promise.reject(new TypeError("terminated")) };
  expect(await failure(async () => response)).toMatchObject({
    name: "NetworkError",
    message: "CreateRules: no answer from slb.aliyuncs.com.",
  });
});

it.each([
  new TypeError(`request to ${request.url} failed`),
  new TypeError("fetch failed", { cause: new Error(`GET ${request.url}`) }),
  Object.assign(new TypeError("Invalid URL"), { input: request.url }),
  new TypeError("header authorization: ACS3-HMAC-SHA256 Credential=id,Signature=c2ln is refused"),
  new TypeError("header x-acs-security-token: t0ken is refused"),
  new TypeError("body: PrivateKey=PRIVATE"),
])("keeps no cause that quotes the request: %s", async (cause) => {
  const full = {
    ...request,
    headers: {
      authorization: "ACS3-HMAC-SHA256 Credential=id,Signature=c2ln",
      "x-acs-security-token": "t0ken",
    },
    body: "PrivateKey=PRIVATE",
  };
  const error = await send(() => Promise.reject(cause), "A", full, live).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NetworkError);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/PRIVATE|c2ln|t0ken/);
});

it("survives causes that go round in circles and reasons that are no errors", async () => {
  const round = new Error("round");
  round.cause = round;
  expect(await failure(() => Promise.reject(round))).toBeInstanceOf(NetworkError);
  expect(await failure(() => Promise.reject("text"))).toBeInstanceOf(NetworkError);
  expect(await failure(() => Promise.reject(undefined))).toBeInstanceOf(NetworkError);
});

it("sends nothing once the signal is aborted, even by a fetch that does not look at it", async () => {
  const fetch = vi.fn<Fetch>(async () => new Response("{}"));
  const reason = new Error("mine");
  expect(await failure(fetch, AbortSignal.abort(reason))).toBe(reason);
  expect(fetch).not.toHaveBeenCalled();
});

it("gives the signal's reason, whatever fetch makes of the abort", async () => {
  const controller = new AbortController();
  const fetch: Fetch = () => {
    controller.abort(new Error("mine"));
    return Promise.reject(new DOMException("x", "AbortError"));
  };
  expect(await failure(fetch, controller.signal)).toBe(controller.signal.reason);
});

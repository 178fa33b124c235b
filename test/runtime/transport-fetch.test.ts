import { afterEach, describe, expect, it, vi } from "vitest";
import type { Fetch } from "../../templates/typescript/runtime/options.js";
import * as web from "../../templates/typescript/runtime/platform/web.js";
import type { HttpRequest, TransportLimits } from "../../templates/typescript/runtime/transport.js";
import { fetchTransport } from "../../templates/typescript/runtime/transport-fetch.js";

afterEach(() => vi.unstubAllGlobals());

const request: HttpRequest = { method: "POST", url: "https://slb.aliyuncs.com/?A=1", headers: { accept: "x" } };
const limits: TransportLimits = { signal: new AbortController().signal, connectTimeout: 5000, maxResponseBytes: 10 };

it("passes the request on, without following redirects", async () => {
  const headers = { "X-Acs-Request-Id": "R", "Set-Cookie": "a=1", Date: "now" };
  const fetch = vi.fn<Fetch>(async () => new Response("text", { status: 302, headers }));
  const answer = await fetchTransport(fetch)({ ...request, body: "a=1" }, limits);
  expect(answer).toMatchObject({ status: 302, text: "text", headers: { "x-acs-request-id": "R", date: "now" } });
  expect(answer.headers).not.toHaveProperty("set-cookie");
  expect(fetch).toHaveBeenCalledWith(request.url, {
    method: "POST",
    headers: request.headers,
    body: "a=1",
    redirect: "manual",
    signal: limits.signal,
  });
});

it("calls fetch without a receiver, which browsers insist on", async () => {
  const fetch = vi.fn(async function (this: unknown) {
    expect(this).toBeUndefined();
    return new Response("x");
  });
  await fetchTransport(fetch)(request, limits);
  expect(fetch).toHaveBeenCalled();
});

it("gets by with a fetch that has but a status, a few headers and a text", async () => {
  const headers = { get: (name: string) => (name === "date" ? "now" : null) };
  const fetch: Fetch = async () => ({ status: 200, headers, text: async () => "more than ten" });
  expect(await fetchTransport(fetch)(request, limits)).toEqual({
    status: 200,
    headers: { date: "now" },
    text: "more than ten",
  });
});

it("reads a body in pieces, whose borders may be in the middle of a letter", async () => {
  const bytes = new TextEncoder().encode("\uFEFF负载…");
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  expect(
    (await fetchTransport(async () => new Response(body))(request, { ...limits, maxResponseBytes: 12 })).text,
  ).toBe("负载…");
});

it("stops reading an answer that is too large", async () => {
  const cancel = vi.fn(async () => {});
  let pieces = 0;
  const body = new ReadableStream(
    { pull: (controller) => controller.enqueue(new Uint8Array(++pieces && 4)), cancel },
    { highWaterMark: 0 },
  );
  await expect(fetchTransport(async () => new Response(body))(request, limits)).rejects.toMatchObject({
    failure: "size",
  });
  expect(cancel).toHaveBeenCalled();
  expect(pieces).toBe(3);
});

it("fails when the body breaks off", async () => {
  const cause = new TypeError("terminated");
  const body = new ReadableStream({ start: (controller) => controller.error(cause) });
  await expect(fetchTransport(async () => new Response(body))(request, limits)).rejects.toBe(cause);
});

describe("in browsers and workers", () => {
  it("the global fetch of the moment is used", async () => {
    const transport = web.defaultTransport({});
    vi.stubGlobal("fetch", async () => new Response("stubbed"));
    expect((await transport(request, limits)).text).toBe("stubbed");
  });

  it("a proxy is refused rather than ignored", () => {
    expect(() => web.defaultTransport({ proxy: "http://me:s3cr3t@h" })).toThrow(
      "`proxy` has an effect only under Node.",
    );
    expect(() => web.defaultTransport({ proxy: "" })).not.toThrow();
  });

  it("credentials come from the environment, if there is one", () => {
    expect(web.defaultCredentials().name).toBe("environmentCredentials");
    expect(web.platformName).toBe("web");
  });
});

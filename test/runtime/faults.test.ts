/** Everything that a server and the network can do wrong, and what becomes of the call. */
import { getEventListeners } from "node:events";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { ClientOptions, RequestOptions } from "../../templates/typescript/runtime/index.js";
import { RpcClient } from "../../templates/typescript/runtime/index.js";
import { answer, type Fault, type FaultyServer, raw, startFaultyServer } from "./faulty-server.js";
import { actions, caught } from "./scripted.js";

let server: FaultyServer;
const unhandled = vi.fn();
beforeAll(async () => {
  server = await startFaultyServer();
  process.on("unhandledRejection", unhandled);
});
afterAll(async () => {
  await server.close();
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
beforeEach(async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  await hangUp();
});
afterEach(() => vi.restoreAllMocks());

/** Closes connections that clients keep, also those that `fetch` opens in advance, and lets the clients notice. */
async function hangUp(): Promise<void> {
  const isQuiet = (): void => {
    for (const socket of server.sockets) socket.destroy();
    expect(server.sockets.size).toBe(0);
  };
  await vi.waitFor(isQuiet, { interval: 2 });
  await new Promise((resolve) => setTimeout(resolve, 5));
}

const fetches = { node: undefined, fetch: globalThis.fetch };
const good = answer('{"RequestId":"R"}');
const reset: Fault = (socket) => socket.resetAndDestroy();
const close: Fault = (socket) => socket.destroy();
const silence: Fault = () => undefined;
const html = "<html><head><title>Bad Gateway</title></head></html>";
const throttled = (status: string, headers = {}) => answer('{"Code":"Throttling.User","Message":"m"}', status, headers);
const cut: Fault = (socket) => {
  socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{"RequestId":"R"}');
  socket.end();
};

function client(faults: readonly Fault[], options: ClientOptions = {}): RpcClient {
  server.faults = faults;
  server.requests = 0;
  const credentials = { accessKeyId: "testid", accessKeySecret: "testsecret" };
  return new RpcClient({ endpoint: server.url, credentials, proxy: "", ...options });
}

const failure = (faults: readonly Fault[], options: ClientOptions = {}, request?: RequestOptions) =>
  caught(client(faults, options).call(actions.read, {}, request));

describe.each(["node", "fetch"] as const)("by %s", (kind) => {
  const base = { retry: false, fetch: fetches[kind] } as const;

  it.each<[string, Fault, object]>([
    ["a connection that is closed", close, { name: "NetworkError", sent: true }],
    ["a connection that is reset", reset, { name: "NetworkError", sent: true }],
    ["half a header", raw("HTTP/1.1 200 OK\r\nconte"), { name: "NetworkError", sent: true }],
    ["an answer that is cut off", cut, { name: "NetworkError", sent: true }],
    [
      "chunks that are cut off",
      raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n11\r\n{"RequestId":"R"}\r\n'),
      { name: "NetworkError", sent: true },
    ],
    ["a protocol that is none", raw("\u0000\u0001\u0002 nonsense\r\n\r\n"), { name: "NetworkError", sent: true }],
    ["another protocol", raw("SSH-2.0-OpenSSH_9.6\r\n"), { name: "NetworkError", sent: true }],
    ["a length that is no number", raw("HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n{}"), { name: "NetworkError" }],
    ["a length that is too short", answer('{"RequestId":"R"}', "200 OK", { "content-length": "5" }), {}],
    ["an empty body", answer(""), { code: "UnexpectedResponse", status: 200, requestId: "H" }],
    ["an empty error", answer("", "500 X"), { code: "UnexpectedResponse", status: 500, requestId: "H" }],
    ["a page", answer(html, "502 X"), { code: "UnexpectedResponse", status: 502, requestId: "H" }],
    ["a page that pretends to be an answer", answer(html), { code: "UnexpectedResponse", status: 200 }],
    ["JSON that is cut off", answer('{"RequestId":"R'), { code: "UnexpectedResponse", status: 200 }],
    ["JSON of something else", answer("[1]"), { code: "UnexpectedResponse", status: 200 }],
    ["bytes that are no text", answer("\u00ff\u00fe\u0000"), { code: "UnexpectedResponse", status: 200 }],
    ["XML", answer("<Error><Code>X</Code></Error>", "400 X"), { code: "X", status: 400, requestId: "H" }],
    ["lower case and a number", answer('{"code":-22001,"requestId":"Q"}', "400 X"), { code: "-22001", requestId: "Q" }],
    ["an error in a success", answer('{"Code":"X","Message":"m"}'), { code: "X", status: 200, message: "m" }],
    ["a redirect", answer("", "302 X", { location: "/elsewhere" }), { code: "UnexpectedResponse", status: 302 }],
    ["a permanent redirect", answer("", "308 X", { location: "http://127.0.0.1:1/" }), { status: 308 }],
    ["no content", raw("HTTP/1.1 204 No Content\r\n\r\n"), { code: "UnexpectedResponse", status: 204 }],
    ["too many requests", throttled("400 X"), { code: "Throttling.User", retryable: true }],
    ["too many requests, with a time", throttled("429 X", { "x-acs-retry-after": "9" }), { retryAfter: 9 }],
  ])("%s", async (_, fault, expected) => {
    const error = await failure([fault], base);
    expect(error).toMatchObject({ action: "Describe", attempts: 1, ...expected });
    expect(server.requests).toBe(1);
  });

  it.each<[string, Fault]>([
    ["before the answer", silence],
    ["in its head", (socket) => socket.write("HTTP/1.1 200 OK\r\n")],
    ["in its body", (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{"Request')],
  ])("a server that stalls %s", async (_, fault) => {
    const limited = await failure([fault], { ...base, attemptTimeout: 30 });
    expect(limited).toMatchObject({ name: "TimeoutError", kind: "attempt", timeout: 30 });
    const whole = await failure([fault], { ...base, timeout: 30 });
    expect(whole).toMatchObject({ name: "TimeoutError", kind: "total", timeout: 30 });
    const controller = new AbortController();
    setTimeout(() => controller.abort("mine"), 30);
    expect(await failure([fault], base, { signal: controller.signal })).toBe("mine");
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    // What was given up is hung up on; `fetch` may open a connection in advance.
    if (kind === "node") await vi.waitFor(() => expect(server.sockets.size).toBe(0));
  });

  it("an answer that is too large, with its length and without", async () => {
    let written = 0;
    const flood: Fault = (socket) => {
      const chunk = "x".repeat(65_536);
      const more = (): void => {
        while (written < 100_000_000 && socket.writable) {
          written += chunk.length;
          if (!socket.write(chunk)) return void socket.once("drain", more);
        }
      };
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      more();
    };
    expect(await failure([flood], base)).toMatchObject({ name: "ResponseTooLargeError", maxResponseBytes: 2 ** 24 });
    if (kind === "node") await vi.waitFor(() => expect(server.sockets.size).toBe(0));
    expect(written).toBeLessThan(60_000_000);
    const announced: Fault = (socket) =>
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n" + "x".repeat(100));
    expect(await failure([announced], { ...base, maxResponseBytes: 99 })).toMatchObject({
      name: "ResponseTooLargeError",
    });
  });

  it.each<[string, Fault]>([
    ["drops", close],
    ["resets", reset],
    ["cuts", cut],
    ["throttles by 400", throttled("400 X", { "x-acs-retry-after": "1" })],
    ["throttles by 429", throttled("429 X", { "x-acs-retry-after": "1" })],
    ["throttles by 503", throttled("503 X", { "x-acs-retry-after": "1" })],
    ["is a gateway without a server", answer(html, "502 X")],
    ["fails with an empty body", answer("", "500 X")],
  ])("a server that %s at first, is asked again", async (_, fault) => {
    const { fetch } = base;
    expect(await client([fault, fault, good], { fetch }).call(actions.read, {})).toEqual({ RequestId: "R" });
    expect(server.requests).toBe(3);
    expect(await failure([fault], { fetch })).toMatchObject({ attempts: 3 });
  });

  it("a connection that the server closes while it is kept for the next call", async () => {
    const closing: Fault = (socket) => {
      good(socket);
      socket.end();
    };
    const slb = client([closing], { fetch: base.fetch });
    for (let call = 0; call < 20; call++) expect(await slb.call(actions.read, {})).toEqual({ RequestId: "R" });
    await hangUp();
    // A connection that was used before is reset when the second request comes.
    const again = client([good, reset, good], { fetch: base.fetch });
    await again.call(actions.read, {});
    expect(await again.call(actions.read, {})).toEqual({ RequestId: "R" });
    expect(server.requests).toBe(3);
  });

  it("a write is sent once where it may have been carried out", async () => {
    for (const fault of [close, reset, cut, answer("", "500 X"), answer(html, "504 X")]) {
      await hangUp();
      const error = await caught(client([fault], { fetch: base.fetch }).call(actions.write, {}));
      expect(error).toMatchObject({ attempts: 1 });
      expect(server.requests).toBe(1);
    }
  });
});

it("a connection that never comes about, and a write that is tried again", async () => {
  // Where no proxy is, nothing answers; the address is for documentation.
  const options = { endpoint: "http://192.0.2.1", connectTimeout: 20, retry: { attempts: 2 } };
  const error = await caught(client([], options).call(actions.write, {}));
  if (error.name === "TimeoutError") expect(error).toMatchObject({ kind: "connect", timeout: 20, attempts: 2 });
  else expect(error).toMatchObject({ name: "NetworkError", sent: false, attempts: 2 });
});

it("a port where nobody listens", async () => {
  const closed = await startFaultyServer();
  await closed.close();
  const error = await caught(client([], { endpoint: closed.url }).call(actions.write, {}));
  expect(error).toMatchObject({ name: "NetworkError", sent: false, attempts: 3 });
});

it("leaves no timer and no connection that keeps a process from ending", async () => {
  const connections = () =>
    process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap" || name === "TCPWrap").length;
  // Those of tests before this one.
  const others = connections() - server.sockets.size;
  const slb = client([good]);
  await slb.call(actions.read, {});
  await caught(client([close, answer(html, "502 X")]).call(actions.read, {}));
  await caught(client([silence], { attemptTimeout: 20, retry: { attempts: 2 } }).call(actions.read, {}));
  // What is closed is gone a moment later.
  await vi.waitFor(() => {
    const kept = server.sockets.size;
    expect(kept).toBeLessThanOrEqual(2);
    const held = process.getActiveResourcesInfo();
    // The server's own ends of the connections that are kept are not the client's.
    expect(connections()).toBeLessThanOrEqual(kept + Math.max(0, others));
    expect(held.filter((name) => name.includes("Connect") || name.includes("Request"))).toEqual([]);
  }, 5_000);
});

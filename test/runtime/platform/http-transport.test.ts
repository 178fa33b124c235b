import { networkInterfaces } from "node:os";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { httpTransport } from "../../../templates/typescript/runtime/platform/node/http-transport.js";
import type { HttpRequest, TransportLimits } from "../../../templates/typescript/runtime/transport.js";
import { send } from "../../../templates/typescript/runtime/transport.js";
import { type LocalServer, startHttp, startRaw } from "./local-server.js";

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));
const servers: LocalServer[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function kept(starting: Promise<LocalServer>): Promise<LocalServer> {
  const server = await starting;
  servers.push(server);
  return server;
}

const limits: TransportLimits = {
  signal: new AbortController().signal,
  connectTimeout: 2000,
  maxResponseBytes: 1000,
};

function to(server: LocalServer, more: Partial<HttpRequest> = {}): HttpRequest {
  return { method: "POST", url: `http://${server.host}/?Action=A&Key=PRIVATE`, headers: { accept: "x" }, ...more };
}

/** What the core gets: with the transport of this file, and `send` around it. */
function call(request: HttpRequest, own: Partial<TransportLimits> = {}, transport = httpTransport()) {
  return send(transport, "A", request, { ...limits, ...own });
}

async function failure(...args: Parameters<typeof call>): Promise<Error & { readonly sent?: boolean }> {
  return call(...args).then(
    () => expect.unreachable(),
    (error: unknown) => error as Error,
  );
}

describe("what goes out and comes back", () => {
  it("is the request as it was signed, and the answer with its headers", async () => {
    const seen: unknown[] = [];
    const server = await kept(
      startHttp((request, response) => {
        request.setEncoding("utf8").on("data", (body) => {
          seen.push([request.method, request.url, request.headers, body]);
          response.writeHead(418, { "X-Acs-Request-Id": "R", "Set-Cookie": ["a=1", "b=2"] });
          response.end("\uFEFF{}…");
        });
      }),
    );
    const answer = await call(to(server, { body: "a=…" }));
    expect(seen).toEqual([
      [
        "POST",
        "/?Action=A&Key=PRIVATE",
        {
          accept: "x",
          "accept-encoding": "identity",
          connection: "keep-alive",
          "content-length": "5",
          host: server.host,
        },
        "a=…",
      ],
    ]);
    expect(answer).toMatchObject({ status: 418, text: "{}…", headers: { "x-acs-request-id": "R" } });
    expect(answer.headers).not.toHaveProperty("set-cookie");
  });

  it("has a length of 0 when a POST has no body", async () => {
    const server = await kept(
      startHttp(({ headers }, response) => response.end(JSON.stringify([headers["content-length"]]))),
    );
    expect((await call(to(server))).text).toBe('["0"]');
    expect((await call(to(server, { method: "GET" }))).text).toBe("[null]");
  });

  it("is the redirect itself, which is not followed", async () => {
    const server = await kept(startHttp((_, response) => response.writeHead(302, { location: "/elsewhere" }).end()));
    expect(await call(to(server))).toMatchObject({ status: 302, text: "", headers: { location: "/elsewhere" } });
  });

  it.skipIf(!hasIpv6)("goes to an address of IPv6", async () => {
    const server = await kept(startHttp(({ headers }, response) => response.end(headers.host), "::1"));
    expect((await call(to(server))).text).toBe(server.host);
  });

  it("is unpacked if something on the way packed it", async () => {
    const server = await kept(
      startHttp(({ url }, response) => {
        const encoding = url!.slice(2);
        response.writeHead(200, { "content-encoding": encoding }).end(gzipSync(encoding === "gzip" ? "text" : "x"));
      }),
    );
    const url = `http://${server.host}`;
    expect((await call(to(server, { url: `${url}/?gzip` }))).text).toBe("text");
    expect(await failure(to(server, { url: `${url}/?br` }))).toMatchObject({
      name: "NetworkError",
      message: expect.stringMatching(/\(the answer is packed wrongly: ERR_\w+\)\.$/),
    });
    expect((await failure(to(server, { url: `${url}/?zip` }))).message).toMatch(/packed in an unknown way/);
  });
});

describe("connections", () => {
  it("are kept for the next request, and as many are opened as there are requests at a time", async () => {
    const server = await kept(startHttp((_, response) => setTimeout(() => response.end("{}"), 5)));
    const transport = httpTransport();
    for (let times = 0; times < 3; times++) await call(to(server), {}, transport);
    expect(server.connections()).toBe(1);
    await Promise.all([1, 2, 3].map(() => call(to(server), {}, transport)));
    await Promise.all([1, 2, 3].map(() => call(to(server), {}, transport)));
    expect(server.connections()).toBe(3);
  });

  it("are given up before the server does so, when it says when", async () => {
    const server = await kept(
      startHttp((_, response) => response.writeHead(200, { "keep-alive": "timeout=1" }).end("{}")),
    );
    const transport = httpTransport();
    await call(to(server), {}, transport);
    expect(server.open()).toBe(1);
    await vi.waitFor(() => expect(server.open()).toBe(0), 2500);
    await call(to(server), {}, transport);
    expect(server.connections()).toBe(2);
  });

  it("that the server closed are not used again", async () => {
    const server = await kept(startHttp((_, response) => response.end("{}")));
    const transport = httpTransport();
    await call(to(server), {}, transport);
    server.hangUp();
    await vi.waitFor(() => expect(server.open()).toBe(0));
    await call(to(server), {}, transport);
    expect(server.connections()).toBe(2);
  });

  it("that break under a request leave open whether it was carried out", async () => {
    const server = await kept(
      startRaw((socket, times) => {
        if (times === 1) socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        else socket.destroy();
      }),
    );
    const transport = httpTransport();
    await call(to(server), {}, transport);
    expect(await failure(to(server), {}, transport)).toMatchObject({
      name: "NetworkError",
      message: `A: no answer from ${server.host} (ECONNRESET).`,
      sent: true,
    });
    expect((await call(to(server), {}, transport)).text).toBe("{}");
    expect(server.connections()).toBe(2);
  });

  it("end with a request that is aborted, at once", async () => {
    const server = await kept(startHttp(() => {}));
    const controller = new AbortController();
    const answer = failure(to(server), { signal: controller.signal });
    await vi.waitFor(() => expect(server.open()).toBe(1));
    controller.abort(new Error("mine"));
    expect(await answer).toBe(controller.signal.reason);
    await vi.waitFor(() => expect(server.open()).toBe(0));
  });

  it("leave no listener at a signal that lives on", async () => {
    const server = await kept(startHttp((_, response) => response.end("{}")));
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    await call(to(server), { signal });
    await failure(to(server), { signal, maxResponseBytes: 1 });
    await failure({ ...to(server), url: "http://127.0.0.1:1/" }, { signal });
    const active = new Set<unknown>();
    for (const [, listener] of added.mock.calls) active.add(listener);
    for (const [, listener] of removed.mock.calls) active.delete(listener);
    expect(added.mock.calls.length).toBeGreaterThanOrEqual(5);
    expect(active.size).toBe(0);
  });
});

describe("what cannot have reached the service", () => {
  it.each([
    ["http://127.0.0.1:1/", "A: no answer from 127.0.0.1:1 (ECONNREFUSED)."],
    ["http://no-such-host.invalid/", /^A: no answer from no-such-host\.invalid \((ENOTFOUND|EAI_AGAIN)\)\.$/],
  ])("says so: %s", async (url, message) => {
    const error = await failure({ method: "GET", url, headers: {} });
    expect(error).toMatchObject({ name: "NetworkError", sent: false });
    expect(error.message).toMatch(message);
  });

  it("is no answer to TLS", async () => {
    const server = await kept(startRaw((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")));
    const error = await failure({ method: "GET", url: `https://${server.host}/`, headers: {} });
    expect(error).toMatchObject({ name: "NetworkError", sent: false });
    const closing = await kept(startRaw((socket) => socket.destroy()));
    expect(await failure({ method: "GET", url: `https://${closing.host}/`, headers: {} })).toMatchObject({
      message: `A: no answer from ${closing.host} (ECONNRESET).`,
      sent: false,
    });
  });

  it("is a connection that takes too long, and is then closed", async () => {
    // Nobody answers the greeting of TLS.
    const server = await kept(startRaw(() => {}));
    const error = await failure({ method: "GET", url: `https://${server.host}/`, headers: {} }, { connectTimeout: 50 });
    expect(error).toMatchObject({ name: "TimeoutError", kind: "connect", timeout: 50 });
    await vi.waitFor(() => expect(server.open()).toBe(0));
  });

  it("is one that is aborted before there is a connection", async () => {
    const server = await kept(startRaw(() => {}));
    const controller = new AbortController();
    const request = { method: "GET", url: `https://${server.host}/`, headers: {} } as const;
    const answer = failure(request, { signal: controller.signal });
    await vi.waitFor(() => expect(server.open()).toBe(1));
    controller.abort(null);
    expect(await answer).toBe(null);
    await vi.waitFor(() => expect(server.open()).toBe(0));
  });

  it("is a header that cannot be sent, and its value stays secret", async () => {
    const request = { method: "GET", url: "http://127.0.0.1:1/", headers: { "user-agent": "s3cr3t\n" } } as const;
    const error = await failure(request);
    expect(error.name).toBe("ConfigurationError");
    expect(error.message).toContain("user-agent");
    expect(error.message).not.toContain("s3cr3t");
  });
});

describe("an answer that is none", () => {
  const ok = "HTTP/1.1 200 OK\r\n";

  it.each([
    ["is shorter than it says", `${ok}Content-Length: 10\r\n\r\n{}`, "the answer broke off"],
    ["breaks off in a chunk", `${ok}Transfer-Encoding: chunked\r\n\r\n8\r\n{}`, "the answer broke off"],
    ["breaks off between chunks", `${ok}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n`, "the answer broke off"],
    ["breaks off in the headers", `${ok}Content-Le`, "ECONNRESET"],
    ["does not come", "", "ECONNRESET"],
    ["is not HTTP", "SSH-2.0-OpenSSH\r\n", "HPE_INVALID_CONSTANT"],
    ["has wrong chunks", `${ok}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}`, "the answer broke off"],
    ["has endless headers", `${ok}A: ${"a".repeat(100_000)}\r\n\r\n{}`, "HPE_HEADER_OVERFLOW"],
    ["offers another protocol", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n", "(closed)"],
  ])("because it %s", async (_, text, why) => {
    const server = await kept(startRaw((socket) => socket.end(text)));
    const error = await failure(to(server));
    expect(error).toMatchObject({ name: "NetworkError", sent: true });
    expect(error.message).toContain(why);
    await vi.waitFor(() => expect(server.open()).toBe(0));
  });

  it("is never what follows another answer on its connection", async () => {
    const second = `${ok}Content-Length: 6\r\n\r\nsecond`;
    const server = await kept(startRaw((socket) => socket.write(`${ok}Content-Length: 2\r\n\r\n{}${second}`)));
    const transport = httpTransport();
    expect((await call(to(server), {}, transport)).text).toBe("{}");
    expect((await call(to(server), {}, transport)).text).toBe("{}");
    expect(server.connections()).toBe(2);
  });

  it("because it is longer than it says", async () => {
    const server = await kept(startRaw((socket) => socket.write(`${ok}Content-Length: 2\r\n\r\n{}garbage`)));
    expect((await failure(to(server))).message).toContain("the answer broke off");
  });

  it.each([
    ["says that it is", `${ok}Content-Length: 1001\r\n\r\n`],
    ["says nothing of it", `${ok}\r\n${"a".repeat(1001)}`],
    ["comes in chunks", `${ok}Transfer-Encoding: chunked\r\n\r\n3e9\r\n${"a".repeat(1001)}`],
  ])("because it is too large and %s", async (_, text) => {
    const server = await kept(startRaw((socket) => socket.write(text)));
    expect(await failure(to(server))).toMatchObject({ name: "ResponseTooLargeError", maxResponseBytes: 1000 });
    await vi.waitFor(() => expect(server.open()).toBe(0));
  });

  it("is not because it is as large as is allowed", async () => {
    const server = await kept(startHttp((_, response) => response.end("a".repeat(1000))));
    expect((await call(to(server))).text).toHaveLength(1000);
  });

  it("because unpacking makes it too large", async () => {
    const packed = gzipSync("a".repeat(100_000));
    expect(packed.length).toBeLessThan(1000);
    const server = await kept(
      startHttp((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(packed)),
    );
    expect(await failure(to(server))).toMatchObject({ name: "ResponseTooLargeError" });
  });
});

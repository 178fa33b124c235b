import type { Socket } from "node:net";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { httpTransport } from "../../../templates/typescript/runtime/platform/node/http-transport.js";
import { isExcepted, proxyFor } from "../../../templates/typescript/runtime/platform/node/proxy.js";
import { send } from "../../../templates/typescript/runtime/transport.js";
import { type LocalServer, startHttp, startRaw } from "./local-server.js";

const NAMES = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"].flatMap((name) => [name, name.toLowerCase()]);
const servers: LocalServer[] = [];
beforeEach(() => {
  for (const name of [...NAMES, "REQUEST_METHOD"]) vi.stubEnv(name, undefined);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const [http, https] = [new URL("http://slb.test:8080/"), new URL("https://slb.test/")];

describe("the proxy of a server", () => {
  it("is that of the environment, by the protocol of the server, in lower case first", () => {
    expect(proxyFor(http, undefined)).toBeUndefined();
    vi.stubEnv("HTTP_PROXY", "http://one.test:1");
    vi.stubEnv("HTTPS_PROXY", "two.test:2");
    expect(proxyFor(http, undefined)?.host).toBe("one.test:1");
    expect(proxyFor(https, undefined)?.host).toBe("two.test:2");
    vi.stubEnv("https_proxy", "https://three.test");
    expect(proxyFor(https, undefined)).toMatchObject({ protocol: "https:", hostname: "three.test", port: 443 });
  });

  it("is that of the options first, whatever the environment excepts", () => {
    vi.stubEnv("HTTPS_PROXY", "http://one.test:1");
    vi.stubEnv("NO_PROXY", "*");
    expect(proxyFor(https, undefined)).toBeUndefined();
    expect(proxyFor(https, "http://two.test")?.port).toBe(80);
    vi.stubEnv("NO_PROXY", undefined);
    expect(proxyFor(https, "")).toBeUndefined();
  });

  it("is not what a request from outside puts into the environment of a CGI program", () => {
    vi.stubEnv("HTTP_PROXY", "http://one.test:1");
    vi.stubEnv("REQUEST_METHOD", "GET");
    expect(proxyFor(http, undefined)).toBeUndefined();
    vi.stubEnv("http_proxy", "http://one.test:1");
    expect(proxyFor(http, undefined)).toBeDefined();
  });

  it("may want a user, whose name and password may hold any character", () => {
    const { authorization = "" } = proxyFor(http, "http://m%40x:p%3A%C3%A9@one.test:1") ?? {};
    expect(Buffer.from(authorization.slice("Basic ".length), "base64").toString()).toBe("m@x:p:é");
    expect(proxyFor(http, "http://[::1]:1")).toMatchObject({
      hostname: "::1",
      host: "[::1]:1",
      authorization: undefined,
    });
  });

  it.each(["socks5://u:s3cr3t@h:1", "http://u:s3cr3t@h:port", "http://u:%s3cr3t@h", "http://u:s3cr3t@h/path", "://"])(
    "is refused without being shown when it is none: %s",
    (text) => {
      const failure = (read: () => unknown): unknown => {
        try {
          return read();
        } catch (error) {
          return error;
        }
      };
      const error = failure(() => proxyFor(http, text));
      expect(error).toMatchObject({ name: "ConfigurationError", message: expect.stringMatching(/^`proxy` must be/) });
      expect(inspect(error, { showHidden: true })).not.toContain("s3cr3t");
      vi.stubEnv("HTTP_PROXY", text);
      expect(failure(() => proxyFor(http, undefined))).toMatchObject({
        message: expect.stringMatching(/^HTTP_PROXY /),
      });
    },
  );
});

it.each([
  ["", false],
  ["*", true],
  ["slb.test", true],
  ["SLB.Test", true],
  ["other.test, slb.test", true],
  ["other.test slb.test", true],
  ["test", true],
  [".test", true],
  ["*.test", true],
  ["lb.test", false],
  [".", false],
  ["slb.test.", true],
  ["slb.test:8080", true],
  ["slb.test:80", false],
  ["test:8080", true],
  ["x.slb.test", false],
])("NO_PROXY=%s excepts slb.test:8080: %s", (list, expected) => {
  expect(isExcepted(http, list)).toBe(expected);
});

it.each([
  ["https://slb.test/", "slb.test:443", true],
  ["https://slb.test/", "slb.test:80", false],
  ["http://[::1]:8080/", "::1", true],
  ["http://[::1]:8080/", "[::1]", true],
  ["http://[::1]:8080/", "[::1]:8080", true],
  ["http://[::1]:8080/", "[::1]:80", false],
  ["http://10.0.0.1/", "10.0.0.1", true],
])("%s is excepted by NO_PROXY=%s: %s", (url, list, expected) => {
  expect(isExcepted(new URL(url), list)).toBe(expected);
});

async function kept(starting: Promise<LocalServer>): Promise<LocalServer> {
  const server = await starting;
  servers.push(server);
  return server;
}

const limits = { signal: new AbortController().signal, connectTimeout: 1000, maxResponseBytes: 1000 };

async function call(url: string, proxy?: string): Promise<{ readonly text?: string; readonly message?: string }> {
  const request = { method: "POST", url, headers: {}, body: "a=1" } as const;
  return send(httpTransport({ proxy }), "A", request, limits).catch((error: Error) => error);
}

describe("plain HTTP by way of a proxy", () => {
  it("goes to the proxy with the whole URL and the user's name", async () => {
    const server = await kept(
      startHttp(({ url, headers }, response) =>
        response.end(JSON.stringify([url, headers.host, headers["proxy-authorization"]])),
      ),
    );
    vi.stubEnv("HTTP_PROXY", `http://me:s3cr3t@${server.host}`);
    const { text = "" } = await call("http://slb.test:8080/?A=1");
    const authorization = `Basic ${Buffer.from("me:s3cr3t").toString("base64")}`;
    expect(JSON.parse(text)).toEqual(["http://slb.test:8080/?A=1", "slb.test:8080", authorization]);
    vi.stubEnv("NO_PROXY", "127.0.0.1");
    expect((await call(`http://${server.host}/?A=1`)).text).toContain('["/?A=1"');
  });

  it("fails with the name of the proxy", async () => {
    const server = await kept(startHttp((_, response) => response.writeHead(407).end("who?")));
    const error = await call("http://slb.test/", `http://me:s3cr3t@${server.host}`);
    expect(error).toMatchObject({ name: "NetworkError", sent: false });
    expect(error.message).toBe(`A: no answer from slb.test (proxy ${server.host}: HTTP 407).`);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/s3cr3t|czNjcjN0/);
    expect(await call("http://slb.test/", "127.0.0.1:1")).toMatchObject({
      message: "A: no answer from slb.test (proxy 127.0.0.1:1: ECONNREFUSED).",
      sent: false,
    });
  });
});

describe("a tunnel", () => {
  it.each([
    [
      "refuses the user",
      (socket: Socket) => socket.end("HTTP/1.1 407 Who\r\nContent-Length: 4\r\n\r\nwho?"),
      "HTTP 407",
    ],
    ["knows no way", (socket: Socket) => socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n"), "HTTP 502"],
    ["hangs up", (socket: Socket) => socket.destroy(), "ECONNRESET"],
    ["talks nonsense", (socket: Socket) => socket.end("SSH-2.0\r\n\r\n"), "HPE_INVALID_CONSTANT"],
  ])("is not there when the proxy %s, and nothing was sent", async (_, answer, why) => {
    const proxy = await kept(startRaw(answer));
    const error = await call("https://slb.test/", `http://me:s3cr3t@${proxy.host}`);
    expect(error).toMatchObject({ name: "NetworkError", sent: false });
    expect(error.message).toBe(`A: no answer from slb.test (proxy ${proxy.host}: ${why}).`);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/s3cr3t|czNjcjN0/);
    await vi.waitFor(() => expect(proxy.open()).toBe(0));
  });

  it("is not there when the proxy is not", async () => {
    expect(await call("https://slb.test/", "127.0.0.1:1")).toMatchObject({
      message: "A: no answer from slb.test (proxy 127.0.0.1:1: ECONNREFUSED).",
      sent: false,
    });
  });

  it("has as much time as a connection", async () => {
    const proxy = await kept(startRaw(() => {}));
    const request = { method: "GET", url: "https://slb.test/", headers: {} } as const;
    const own = { ...limits, connectTimeout: 50 };
    const error: unknown = await send(httpTransport({ proxy: proxy.host }), "A", request, own).catch((e: unknown) => e);
    expect(error).toMatchObject({ name: "TimeoutError", kind: "connect" });
    await vi.waitFor(() => expect(proxy.open()).toBe(0));
  });
});

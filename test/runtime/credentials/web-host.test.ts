import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { webHost } from "../../../templates/typescript/runtime/credentials/web-host.js";
import { failureOf } from "./world.js";

afterEach(() => vi.unstubAllGlobals());

it("has neither files nor programs", async () => {
  expect(await failureOf(webHost.homeFolder())).toContain("no access to home folder here");
  expect(await failureOf(webHost.readFile("/s3cr3t"))).toBe("CredentialsError: there is no access to files here.");
  expect(await failureOf(webHost.run("s3cr3t", 1))).toBe("CredentialsError: there is no access to programs here.");
});

it("sends by fetch, without following redirects", async () => {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => new Response("text", { status: 302 }));
  vi.stubGlobal("fetch", fetch);
  const request = { method: "PUT", url: "http://x/", headers: { a: "b" }, body: "c", timeout: 50 } as const;
  expect(await webHost.send(request)).toEqual({ status: 302, text: "text" });
  expect(fetch.mock.calls[0]).toMatchObject([
    "http://x/",
    { method: "PUT", headers: { a: "b" }, body: "c", redirect: "manual" },
  ]);
});

it("says only that no answer came", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed: http://x/s3cr3t")));
  const request = { method: "GET", url: "http://x/s3cr3t", timeout: 50 } as const;
  expect(await failureOf(webHost.send(request))).toBe("CredentialsError: no answer.");
});

it("gives up after its time", async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    const message = await failureOf(webHost.send({ method: "GET", url, timeout: 50 }));
    expect(message).toBe("CredentialsError: no answer within 50 ms.");
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

/** TLS, tunnels and the end of a process, seen from a process of its own: it alone trusts the certificate of the test. */
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ChildTask } from "./child-client.js";
import { type LocalServer, makeCertificate, startHttps, startRaw, startTunnels } from "./local-server.js";

const folder = mkdtempSync(join(tmpdir(), "slb-sdk-tls-"));
// The tests need a certificate, and so the program that makes one.
const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
const certificate = hasOpenssl ? makeCertificate() : { cert: "", key: "" };
const seen: (string | undefined)[] = [];
let service: LocalServer;

beforeAll(async () => {
  writeFileSync(join(folder, "ca.pem"), certificate.cert);
  await build({
    entryPoints: [fileURLToPath(new URL("child-client.ts", import.meta.url))],
    outfile: join(folder, "client.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
  });
  service = await startHttps(certificate, ({ headers }, response) => {
    seen.push(headers["proxy-authorization"]);
    response.end(headers.host);
  });
});
beforeEach(() => void seen.splice(0));
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

async function outcomes(task: ChildTask, env: Readonly<Record<string, string>> = {}): Promise<unknown[]> {
  const args = [join(folder, "client.mjs"), JSON.stringify(task)];
  const trusting = { NODE_EXTRA_CA_CERTS: join(folder, "ca.pem"), ...env };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { env: trusting, timeout: 20_000 });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as unknown[];
}

describe.skipIf(!hasOpenssl)("in a process of its own, the transport", () => {
  it("keeps a connection, which does not keep the process", async () => {
    const before = service.connections();
    const url = `https://${service.host}/`;
    const start = performance.now();
    expect(await outcomes({ urls: [url, url, url] })).toEqual([service.host, service.host, service.host]);
    expect(service.connections() - before).toBe(1);
    // A kept connection lives for four seconds.
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("sends nothing to a server that cannot prove who it is", async () => {
    const url = `https://${service.host}/`;
    const port = service.port;
    const untrusted = { name: "NetworkError", sent: false, message: expect.stringMatching(/SELF_SIGNED_CERT/) };
    expect(await outcomes({ urls: [url] }, { NODE_EXTRA_CA_CERTS: "" })).toEqual([untrusted]);
    expect(await outcomes({ urls: [`https://localhost:${port}/`] })).toEqual([
      {
        name: "NetworkError",
        sent: false,
        message: `A: no answer from localhost:${port} (ERR_TLS_CERT_ALTNAME_INVALID).`,
      },
    ]);
    expect(seen).toEqual([]);
  });

  it("goes through a tunnel, whose proxy hears who asks, and the service does not", async () => {
    const proxy = await startTunnels(service.port);
    const url = "https://service.test/";
    const environment = { https_proxy: `http://me:s3cr3t@${proxy.host}` };
    expect(await outcomes({ urls: [url, url] }, environment)).toEqual(["service.test", "service.test"]);
    expect(proxy.asked).toEqual([["service.test:443", `Basic ${Buffer.from("me:s3cr3t").toString("base64")}`]]);
    expect(seen).toEqual([undefined, undefined]);
    await proxy.close();
  });

  it("checks the name of the service at the end of a tunnel", async () => {
    const proxy = await startTunnels(service.port);
    expect(await outcomes({ urls: ["https://other.test:8443/"], proxy: proxy.host })).toEqual([
      {
        name: "NetworkError",
        sent: false,
        message: "A: no answer from other.test:8443 (ERR_TLS_CERT_ALTNAME_INVALID).",
      },
    ]);
    expect(proxy.asked).toEqual([["other.test:8443", undefined]]);
    expect(seen).toEqual([]);
    await proxy.close();
  });

  it("reaches a proxy by TLS as well", async () => {
    const proxy = await startTunnels(service.port, certificate);
    expect(await outcomes({ urls: ["https://service.test/"], proxy: `https://${proxy.host}` })).toEqual([
      "service.test",
    ]);
    await proxy.close();
  });

  it("does not use a connection that was closed while the process stood still", async () => {
    const closing = await startRaw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
      setTimeout(() => socket.end(), 300);
    });
    const url = `http://${closing.host}/`;
    expect(await outcomes({ urls: [url, url, url], standstill: 1200 })).toEqual(["{}", "{}", "{}"]);
    expect(closing.connections()).toBe(3);
    await closing.close();
  });
});

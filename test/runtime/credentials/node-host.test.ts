import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { homedir, tmpdir } from "node:os";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { defaultCredentials, nodeHost } from "../../../templates/typescript/runtime/platform/node/credentials-host.js";
import { failureOf } from "./world.js";

let server: Server;
let url: string;
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/s3cr3t`;
});
afterEach(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function connections(): Promise<number> {
  return new Promise((resolve, reject) =>
    server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
}

const get = { method: "GET", timeout: 200 } as const;

it("knows home folder, environment and time", async () => {
  expect(await nodeHost.homeFolder()).toBe(homedir());
  vi.stubEnv("SOME_VARIABLE", "x");
  expect(nodeHost.environment("SOME_VARIABLE")).toBe("x");
  expect(Math.abs(nodeHost.now() - Date.now())).toBeLessThan(1000);
});

it("gives a complete answer, and follows no redirect", async () => {
  answer = (response) => response.writeHead(302, { location: "/elsewhere" }).end("é");
  expect(await nodeHost.send({ ...get, url })).toEqual({ status: 302, text: "é" });
  await vi.waitFor(async () => expect(await connections()).toBe(0));
});

it("leaves no timer", async () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  answer = (response) => response.end();
  await nodeHost.send({ ...get, url, timeout: 60_000 });
  answer = (response) => response.destroy();
  await failureOf(nodeHost.send({ ...get, url, timeout: 60_000 }));
  await vi.waitFor(() => expect(timers()).toBeLessThanOrEqual(before));
});

it.each<[string, (response: ServerResponse) => void, string]>([
  ["hangs", () => {}, "no answer within 200 ms."],
  ["hangs in the body", (response) => response.writeHead(200).write("s3cr3t"), "no answer within 200 ms."],
  ["resets", (response) => response.destroy(), "no answer (ECONNRESET)."],
  [
    "breaks off",
    (response) => {
      response.writeHead(200, { "content-length": 100 }).write("s3cr3t");
      setTimeout(() => response.destroy(), 20);
    },
    "no answer (ECONNRESET).",
  ],
  ["is endless", (response) => response.end("s3cr3t".repeat(200_000)), "no answer (too long)."],
])("says so when a service %s, and leaves no connection", async (_, behaviour, why) => {
  answer = behaviour;
  expect(await failureOf(nodeHost.send({ ...get, url }))).toBe(`CredentialsError: ${why}`);
  await vi.waitFor(async () => expect(await connections()).toBe(0));
});

it("says so when there is no service", async () => {
  await new Promise((resolve) => server.close(resolve));
  expect(await failureOf(nodeHost.send({ ...get, url }))).toBe("CredentialsError: no answer (ECONNREFUSED).");
  expect(await failureOf(nodeHost.send({ ...get, url: url.replace("http:", "https:") }))).toBe(
    "CredentialsError: no answer (ECONNREFUSED).",
  );
  server.listen(0);
});

it("says why a file cannot be read", async () => {
  expect(await failureOf(nodeHost.readFile(`${tmpdir()}/none-s3cr3t`))).toBe("CredentialsError: it does not exist.");
  expect(await failureOf(nodeHost.readFile(tmpdir()))).toBe("CredentialsError: it cannot be read (EISDIR).");
});

it("ends a program that takes too long", async () => {
  const start = performance.now();
  const line = `"${process.execPath}" -e "console.log('s3cr3t'); setInterval(() => {}, 1000)"`;
  expect(await failureOf(nodeHost.run(line, 300))).toBe("CredentialsError: the program did not end within 300 ms.");
  expect(performance.now() - start).toBeLessThan(3000);
});

it("refuses a program that writes without end", async () => {
  const line = `"${process.execPath}" -e "setInterval(() => console.log('s3cr3t'.repeat(10000)), 1)"`;
  expect(await failureOf(nodeHost.run(line, 20_000))).toBe(
    "CredentialsError: the program failed (ERR_CHILD_PROCESS_STDIO_MAXBUFFER).",
  );
});

it("has the whole chain as its default", async () => {
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5t");
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s");
  vi.stubEnv("ALIBABA_CLOUD_SECURITY_TOKEN", undefined);
  const provider = defaultCredentials();
  expect(await provider()).toEqual({ accessKeyId: "LTAI5t", accessKeySecret: "s" });
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_ID", undefined);
  vi.stubEnv("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true");
  vi.stubEnv("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
  vi.stubEnv("ALIBABA_CLOUD_CREDENTIALS_FILE", "/does/not/exist");
  for (const name of ["ROLE_ARN", "CREDENTIALS_URI"]) vi.stubEnv(`ALIBABA_CLOUD_${name}`, undefined);
  const message = await failureOf(provider());
  expect(message.split("\n").map((line) => line.split(":")[0])).toEqual([
    "CredentialsError",
    "- Environment",
    "- OIDC",
    "- CLI profile",
    "- Credentials file",
    "- ECS role",
    "- Credentials URI",
  ]);
});

/** Two APIs that have an Action of the same name, in one built package. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { build, type BuildOptions } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emitted } from "./generated-package.js";
import { readInline } from "./inline-spec.js";

const folder = mkdtempSync(join(tmpdir(), "slbgen-build-"));
afterAll(() => rmSync(folder, { recursive: true }));

const service = (name: string) => `
service: ${name}
product: ${name}
title: ${name}
version: "2020-01-01"
description: A service.
documents: { guide: { title: Guide } }
endpoints: { default: ${name}.example.com }
resources: { listener: { title: Listeners, description: Listeners. } }
`;

const action = (parameter: string) => `
action: CreateListener
summary: Create a listener.
effect: write
source: { guide: 1 }
parameters: { ${parameter}: { type: string, required: true, description: d } }
response: { RequestId: { type: string, description: An id. } }
examples: [{ title: One, request: { ${parameter}: a }, response: { RequestId: abc } }]
`;

beforeAll(async () => {
  const { model, diagnostics } = readInline({
    "one/service.yaml": service("one"),
    "one/listener/CreateListener.yaml": action("First"),
    "two/service.yaml": service("two"),
    "two/listener/CreateListener.yaml": action("Second"),
  });
  expect(diagnostics).toEqual([]);
  for (const [path, contents] of emitted(model)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  await promisify(execFile)(process.execPath, ["build.mjs"], { cwd: folder });
}, 60_000);

interface Built {
  readonly createListener: (client: object, params: object) => Promise<object>;
  readonly validateCreateListener: (params: object) => readonly object[];
  readonly OneClient: new (options: object) => { createListener(params: object): Promise<object> };
  readonly TwoClient: Built["OneClient"];
  readonly ValidationError: new () => Error;
}

const require = createRequire(import.meta.url);
const systems: Readonly<Record<string, (entry: string) => Promise<Built>>> = {
  esm: (entry) => import(/* @vite-ignore */ join(folder, "dist/esm", `${entry}.js`)) as Promise<Built>,
  cjs: async (entry) => require(join(folder, "dist/cjs", `${entry}.cjs`)) as Built,
};

describe.each(Object.entries(systems))("%s", (kind, load) => {
  const extension = kind === "esm" ? "js" : "cjs";

  test("each API has its own Action, and both have the runtime in common", async () => {
    const [one, two] = [await load("one/index"), await load("two/index")];
    const [first, second] = [await load("one/actions"), await load("two/actions")];
    expect(one.validateCreateListener({ First: "a" })).toEqual([]);
    expect(two.validateCreateListener({ Second: "a" })).toEqual([]);
    expect(two.validateCreateListener({ First: "a" })).toHaveLength(2);
    expect(first.createListener).not.toBe(second.createListener);
    expect(first.validateCreateListener).toBe(one.validateCreateListener);
    expect(one.ValidationError).toBe(two.ValidationError);
    const hosts: string[] = [];
    const options = {
      credentials: { accessKeyId: "a", accessKeySecret: "b" },
      fetch: async (url: string) => {
        hosts.push(new URL(url).host);
        return new Response("{}");
      },
    };
    await new one.OneClient(options).createListener({ First: "a" });
    const client = new two.TwoClient(options);
    await client.createListener({ Second: "a" });
    // Any client can call the Actions of any API.
    await first.createListener(client, { First: "a" });
    expect(hosts).toEqual(["one.example.com", "two.example.com", "one.example.com"]);
    await expect(client.createListener({ First: "a" })).rejects.toThrow(one.ValidationError);
  });

  test("requests go by the HTTP of Node, which is loaded for the first one", async () => {
    const agents: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      agents.push(request.headers["user-agent"], request.headers.connection);
      response.end("{}");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { OneClient } = await load("one/index");
    const credentials = { accessKeyId: "a", accessKeySecret: "b" };
    const client = new OneClient({ endpoint: `http://127.0.0.1:${port}`, credentials });
    expect(await client.createListener({ First: "a" })).toEqual({});
    expect(agents).toEqual([expect.stringMatching(/ node\/\d/), "keep-alive"]);
    server.closeAllConnections();
    server.close();
  });

  test.each<[string, BuildOptions, string]>([
    ["a browser", { platform: "browser" }, "web"],
    ["a worker", { platform: "neutral", conditions: ["worker"] }, "web"],
    ["Node", { platform: "node" }, "node"],
  ])("%s gets its own platform, and a bundle has nothing of another", async (_, options, expected) => {
    const { metafile, outputFiles = [] } = await build({
      ...options,
      stdin: { contents: `export { OneClient } from "./dist/${kind}/one/index.${extension}";`, resolveDir: folder },
      bundle: true,
      format: "esm",
      metafile: true,
      write: false,
    });
    const platforms = Object.keys(metafile?.inputs ?? {}).filter((path) => path.includes("/platform/"));
    expect(platforms.map((path) => path.replace(/.*\//, ""))).toEqual([`${expected}.${extension}`]);
    const text = outputFiles[0]?.text ?? "";
    expect(/(import|require)\("node:|from "node:/.test(text)).toBe(expected === "node");
  });

  test.each(["node", "web"])("the platform %s may be loaded before and after the runtime", async (name) => {
    const entry = join(folder, "dist", kind, `one/index.${extension}`);
    const platform = join(folder, "dist", kind, "runtime/platform", `${name}.${extension}`);
    for (const [first, second] of [
      [entry, platform],
      [platform, entry],
    ]) {
      const { outputFiles } = await build({
        stdin: {
          contents: `
            import * as first from ${JSON.stringify(first)};
            import * as second from ${JSON.stringify(second)};
            const { OneClient, thisHost } = { ...first, ...second };
            export const outcome = [typeof new OneClient({}).createListener, thisHost.environment("NO_SUCH_VARIABLE")];`,
          resolveDir: folder,
        },
        bundle: true,
        format: "esm",
        platform: name === "node" ? "node" : "browser",
        write: false,
      });
      const text = Buffer.from(outputFiles[0]?.text ?? "").toString("base64");
      const { outcome } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${text}`)) as {
        outcome: unknown;
      };
      expect(outcome).toEqual(["function", undefined]);
    }
  });

  test("there is one shared file for the runtime, one for each API, and one for each thing that is loaded later", () => {
    const files = readdirSync(join(folder, "dist", kind, "shared")).sort();
    const expected = ["credentials", "http-transport", "one", "runtime", "two"];
    expect(files).toEqual(expected.map((name) => `${name}.${extension}`));
  });
});

/** Two APIs that have an Action of the same name, in one built package. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
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
  cjs: async (entry) => require(join(folder, "dist/cjs", `${entry}.js`)) as Built,
};

describe.each(Object.entries(systems))("%s", (kind, load) => {
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

  test("there is one shared file for the runtime and one for each API", () => {
    expect(readdirSync(join(folder, "dist", kind, "shared")).sort()).toEqual(["one.js", "runtime.js", "two.js"]);
  });
});

/** The package as its users get it: packed, installed into an empty folder, used from every module system. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { checkPackage, Package } from "@arethetypeswrong/core";
import { build } from "esbuild";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PACKAGE } from "./built-sdk.js";
import { run } from "./child.js";
import { KEYS, type StandIn, startStandIn } from "./stand-in/server.js";
import { typeCheck } from "../types/type-check.js";

const folder = mkdtempSync(join(tmpdir(), "slb-sdk-user-"));
const installed = join(folder, "node_modules/slb-sdk");
let service: StandIn;

beforeAll(async () => {
  service = await startStandIn();
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  // Packs it, and installs what is packed. Without scripts: others use dist/ at this moment, and `npm test` has just built it.
  const options = ["--install-links", "--ignore-scripts", "--offline", "--no-audit", "--no-fund"];
  await run("npm", ["install", ...options, fileURLToPath(PACKAGE)], { cwd: folder });
}, 60_000);

afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const environment = () => ({
  ALIBABA_CLOUD_ACCESS_KEY_ID: "STS.temporary",
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: KEYS["STS.temporary"].secret,
  ALIBABA_CLOUD_SECURITY_TOKEN: KEYS["STS.temporary"].securityToken,
  ALIBABA_CLOUD_REGION_ID: "cn-shanghai",
  ENDPOINT: service.url,
});

/** The same program for both module systems; region and credentials come from the environment. */
const PROGRAM = `
async function main() {
  const endpoint = process.env.ENDPOINT;
  const slb = new SlbClient({ endpoint });
  const { LoadBalancerId } = await createLoadBalancer(new RpcClient({ endpoint }), { LoadBalancerSpec: "slb.s1.small" });
  const { RegionId } = await slb.describeLoadBalancerAttribute({ LoadBalancerId });
  await slb.deleteLoadBalancer({ LoadBalancerId });
  const error = await slb.deleteLoadBalancer({ LoadBalancerId }).catch((reason) => reason);
  const issues = validateDeleteLoadBalancer({}).map(({ path, rule }) => path + " " + rule);
  console.log(JSON.stringify({ RegionId, code: error.code, same: error instanceof ApiError, issues }));
}
main();
`;

const OUTCOME = {
  RegionId: "cn-shanghai",
  code: "InvalidLoadBalancerId.NotFound",
  same: true,
  issues: ["LoadBalancerId required"],
};

async function outcome(file: string): Promise<unknown> {
  return JSON.parse(await run(process.execPath, [file], { cwd: folder, env: environment() }));
}

/** Where the files lie in the package. */
function packed(): string[] {
  const entries = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(installed, join(entry.parentPath, entry.name)));
}

it("holds what is built, its licence and README, and nothing else", () => {
  expect(
    packed()
      .filter((path) => !/^dist\/(esm\/.*\.(js|d\.ts)|cjs\/.*\.(cjs|d\.cts))$/.test(path))
      .sort(),
  ).toEqual(["LICENSE", "README.md", "package.json"]);
  expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["slb-sdk"]);
  const manifest = readFileSync(join(installed, "package.json"), "utf8");
  expect(JSON.parse(manifest)).not.toHaveProperty("dependencies");
});

it("has a manifest that publint finds nothing in", async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
  expect(messages).toEqual([]);
});

it("has types that are right in every module system", async () => {
  const files = packed().map((path) => [`/node_modules/slb-sdk/${path}`, readFileSync(join(installed, path))] as const);
  const analysis = await checkPackage(new Package(Object.fromEntries(files), "slb-sdk", "0.0.0"));
  if (analysis.types === false) throw new Error("there are no types");
  // TypeScript's oldest resolution, node10, never reads `exports`: it finds the root only. All others find everything.
  const isOfNode10 = (problem: (typeof analysis.problems)[number]): boolean =>
    problem.kind === "NoResolution" && problem.resolutionKind === "node10" && problem.entrypoint !== ".";
  expect(analysis.problems.filter((problem) => !isOfNode10(problem))).toEqual([]);
  expect(Object.keys(analysis.entrypoints)).toHaveLength(10);
});

it("runs as an ES module", async () => {
  const imports = `import { ApiError, RpcClient } from "slb-sdk";
import { SlbClient } from "slb-sdk/slb";
import { createLoadBalancer, validateDeleteLoadBalancer } from "slb-sdk/slb/actions";`;
  writeFileSync(join(folder, "use.mjs"), imports + PROGRAM);
  expect(await outcome("use.mjs")).toEqual(OUTCOME);
});

it("runs as CommonJS", async () => {
  const requires = `const { ApiError, RpcClient } = require("slb-sdk");
const { SlbClient, validateDeleteLoadBalancer } = require("slb-sdk/slb");
const { createLoadBalancer } = require("slb-sdk/slb/actions");`;
  writeFileSync(join(folder, "use.cjs"), requires + PROGRAM);
  expect(await outcome("use.cjs")).toEqual(OUTCOME);
});

it("loads no credential provider at the start", async () => {
  const program = `
    const { RpcClient, uriCredentials } = require("slb-sdk");
    new RpcClient({ credentials: uriCredentials() });
    console.log(JSON.stringify(Object.keys(require.cache).map((file) => file.split(/[\\/\\\\]/).at(-1))));`;
  writeFileSync(join(folder, "start.cjs"), program);
  expect(((await outcome("start.cjs")) as string[]).sort()).toEqual([
    "index.cjs",
    "node.cjs",
    "runtime.cjs",
    "start.cjs",
  ]);
});

it.each(["mjs", "cjs"])("loads a credential provider when it is asked (%s)", async (extension) => {
  const names = "RpcClient, chainCredentials, defaultCredentials, fileCredentials, uriCredentials";
  const text = `
    const failure = (provider) => provider().then(() => "none", ({ name, message }) => name + " " + message);
    Promise.all([uriCredentials(), chainCredentials(fileCredentials({ path: "/nowhere" }))].map(failure)).then((seen) =>
      defaultCredentials()().then(({ accessKeyId }) => console.log(JSON.stringify([...seen, accessKeyId]))));`;
  const load = extension === "mjs" ? `import { ${names} } from "slb-sdk";` : `const { ${names} } = require("slb-sdk");`;
  writeFileSync(join(folder, `providers.${extension}`), load + text);
  expect(await outcome(`providers.${extension}`)).toEqual([
    "CredentialsError Credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set.",
    expect.stringMatching(/^CredentialsError No credentials[^]*\n- Credentials file: \/nowhere/),
    "STS.temporary",
  ]);
});

describe("type-checks", { timeout: 60_000 }, () => {
  const source = `
import { ApiError, assumeRoleCredentials, chainCredentials, defaultCredentials, RpcClient } from "slb-sdk";
import type { AssumeRoleOptions, CredentialsProvider } from "slb-sdk";
import { SlbClient, type CreateLoadBalancerRequest, type Issue } from "slb-sdk/slb";
import { createLoadBalancer, validateCreateLoadBalancer } from "slb-sdk/slb/actions";
const request: CreateLoadBalancerRequest = { LoadBalancerName: "web" };
export async function make(): Promise<string> {
  const issues: Issue[] = validateCreateLoadBalancer(request);
  if (issues.length > 0) throw new Error(issues[0]?.message);
  const { LoadBalancerId } = await createLoadBalancer(new RpcClient({ regionId: "cn-hangzhou" }), request);
  const role: AssumeRoleOptions = { source: defaultCredentials(), roleArn: "acs:ram::1:role/r" };
  const credentials: CredentialsProvider = chainCredentials(assumeRoleCredentials(role), defaultCredentials());
  const slb = new SlbClient({ credentials, signer: "v1", timeout: 1000 });
  try {
    await slb.deleteLoadBalancer({ LoadBalancerId }, { signal: AbortSignal.timeout(5) });
  } catch (error) {
    if (error instanceof ApiError) return error.code;
  }
  // @ts-expect-error -- LoadBalancerId is missing
  await slb.deleteLoadBalancer({});
  return LoadBalancerId;
}
`;

  it.each([
    ["nodenext", ["use.mts", "use.cts"]],
    ["bundler", ["use.ts"]],
  ])("with moduleResolution %s, its declarations too", async (moduleResolution, files) => {
    for (const file of files) writeFileSync(join(folder, file), source);
    const config = {
      compilerOptions: {
        target: "ES2022",
        lib: ["ES2022", "DOM", "DOM.Iterable"],
        module: moduleResolution === "nodenext" ? "nodenext" : "esnext",
        moduleResolution,
        types: [],
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        // What comes with the compiler is no part of the package.
        skipDefaultLibCheck: true,
        noEmit: true,
      },
      files,
    };
    const project = join(folder, `tsconfig.${moduleResolution}.json`);
    writeFileSync(project, JSON.stringify(config));
    expect(await typeCheck(project)).toEqual([]);
  });
});

it.each([
  ["a browser", ["browser"]],
  ["a worker", ["workerd", "worker", "browser"]],
])("is bundled for %s and runs with what that has", async (_, conditions) => {
  const contents = `
    import { RpcClient } from "slb-sdk";
    import { describeRegions } from "slb-sdk/slb/actions";
    globalThis.answer = describeRegions(new RpcClient(options), {});`;
  const bundled = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    platform: "browser",
    conditions,
    format: "iife",
    write: false,
    logLevel: "silent",
  });
  const text = bundled.outputFiles[0]?.text ?? "";
  expect(text).not.toMatch(/(?:from|import\(?|require\() ?["']|AssumeRole|What was tried/);
  service.script = () => ({ Regions: { Region: [{ RegionId: "cn-hangzhou" }] } });
  const options = {
    endpoint: service.url,
    credentials: { accessKeyId: "testid", accessKeySecret: KEYS.testid.secret },
  };
  const { AbortController, clearTimeout, crypto, fetch, performance, setTimeout, TextDecoder, TextEncoder, URL } =
    globalThis;
  const browser = createContext({
    AbortController,
    clearTimeout,
    crypto,
    fetch,
    options,
    performance,
    setTimeout,
    TextDecoder,
    TextEncoder,
    URL,
  });
  runInContext(text, browser);
  expect(await browser["answer"]).toMatchObject({ Regions: [{ RegionId: "cn-hangzhou" }] });
});

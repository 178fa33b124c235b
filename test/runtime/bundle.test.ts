import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

const runtime = fileURLToPath(new URL("../../templates/typescript/runtime/", import.meta.url));

async function bundle(source: string, { ignoreAnnotations = true } = {}): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: runtime, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    alias: { "#platform": `${runtime}platform/web.ts` },
    // Whatever a package.json says about side effects, the code itself must have none.
    ignoreAnnotations,
  });
  return result.outputFiles[0]!.text;
}

it("bundles for a browser, and small", async () => {
  const text = await bundle('export { RpcClient } from "./client.ts";');
  expect(text.length).toBeLessThan(20_750);
  expect(text).not.toMatch(/(?:from|import\(?) ?["']node:|\brequire\(/);
});

it("holds no credential provider that nobody asked for", async () => {
  const one = await bundle('export { RpcClient } from "./index.ts";');
  const alone = await bundle('export { RpcClient } from "./client.ts";');
  // The short names differ.
  expect(Math.abs(one.length - alone.length)).toBeLessThan(50);
  expect(one).not.toMatch(/AssumeRole|config\.json|What was tried/);
  expect(await bundle('export { fileCredentials } from "./index.ts";')).toContain("alibabacloud/credentials");
});

it("holds no validator of an Action that is called unchecked", async () => {
  const call = (name: string) =>
    bundle(
      `import { RpcClient } from "./client.ts";
      import { ${name} } from "../../../generated/typescript/src/slb/actions.ts";
      export const call = (options, params) => new RpcClient(options).call(${name}, params);`,
      { ignoreAnnotations: false },
    );
  const [checked, unchecked] = [await call("createLoadBalancerAction"), await call("createLoadBalancerUnchecked")];
  const rule = "intranet-vswitch";
  expect([checked.includes(rule), unchecked.includes(rule)]).toEqual([true, false]);
  expect(unchecked.length).toBeLessThan(25_000);
});

it("does nothing when it is imported: unused, it vanishes from a bundle", async () => {
  expect((await bundle('import "./index.ts";')).trim()).toBe("");
});

it("is erasable TypeScript: relative imports end in .js, types are imported as types", () => {
  const files = readdirSync(runtime, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  for (const file of files) {
    const text = readFileSync(runtime + file, "utf8");
    for (const [, path] of text.matchAll(/(?:from |import\()"([^"]+)"/g)) {
      if (path === "#platform" || (path!.startsWith("node:") && file.startsWith("platform/node/"))) continue;
      expect(path, file).toMatch(/^\.{1,2}\/[a-z0-9./-]+\.js$/);
      expect(files).toContain(join(dirname(file), path!).replace(".js", ".ts"));
    }
    expect(text, file).not.toMatch(/export \*|export default|\bany\b(?= *[;,)>=])|\beval\(|new Function/);
  }
});

it("exports the public face by name", async () => {
  expect(Object.keys(await import("../../templates/typescript/runtime/index.js")).sort()).toEqual([
    "ApiError",
    "CallError",
    "ConfigurationError",
    "CredentialsError",
    "NetworkError",
    "PaginatorError",
    "ResponseTooLargeError",
    "RpcClient",
    "SdkError",
    "TimeoutError",
    "TransportError",
    "ValidationError",
    "WaiterError",
    "assumeRoleCredentials",
    "chainCredentials",
    "cliProfileCredentials",
    "defaultCredentials",
    "ecsRoleCredentials",
    "environmentCredentials",
    "fileCredentials",
    "isApiError",
    "oidcCredentials",
    "uriCredentials",
  ]);
});

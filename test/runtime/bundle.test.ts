import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

const runtime = fileURLToPath(new URL("../../templates/typescript/runtime/", import.meta.url));

async function bundle(source: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: runtime, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    // Whatever a package.json says about side effects, the code itself must have none.
    ignoreAnnotations: true,
  });
  return result.outputFiles[0]!.text;
}

it("bundles for a browser, and small", async () => {
  const text = await bundle('export { RpcClient } from "./client.ts";');
  expect(text.length).toBeLessThan(12_000);
  expect(text).not.toMatch(/\bnode:|\brequire\(/);
});

it("does nothing when it is imported: unused, it vanishes from a bundle", async () => {
  expect((await bundle('import "./index.ts";')).trim()).toBe("");
});

it("is erasable TypeScript: relative imports end in .js, types are imported as types", () => {
  const files = readdirSync(runtime);
  for (const file of files) {
    const text = readFileSync(runtime + file, "utf8");
    for (const [, path] of text.matchAll(/from "([^"]+)"/g)) {
      expect(path, file).toMatch(/^\.\/[a-z0-9-]+\.js$/);
      expect(files).toContain(path!.slice(2).replace(".js", ".ts"));
    }
    expect(text, file).not.toMatch(/export \*|export default|\bany\b(?= *[;,)>=])|\beval\(|new Function/);
  }
});

it("exports the public face by name", async () => {
  expect(Object.keys(await import("../../templates/typescript/runtime/index.js")).sort()).toEqual([
    "ApiError",
    "ConfigurationError",
    "CredentialsError",
    "NetworkError",
    "RpcClient",
    "SdkError",
    "TimeoutError",
    "ValidationError",
    "environmentCredentials",
    "isApiError",
  ]);
});

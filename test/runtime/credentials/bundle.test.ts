import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

const runtime = fileURLToPath(new URL("../../../templates/typescript/runtime/", import.meta.url));

/** A bundle for browsers, or for Node. */
async function bundle(source: string, platform: "browser" | "node" = "browser"): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: runtime, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform,
    write: false,
    // Whatever a package.json says about side effects, the code itself must have none.
    ignoreAnnotations: true,
    alias: { "#platform": `${runtime}platform/${platform === "node" ? "node" : "web"}.ts` },
  });
  return result.outputFiles[0]!.text;
}

it("keeps providers that nobody uses out of a bundle, to the last byte", async () => {
  const unused = 'import "./credentials/providers.ts"; import "./credentials/chain.ts";';
  expect((await bundle(unused)).trim()).toBe("");
});

it("brings no other provider with the one that is used, and nothing of Node", async () => {
  const text = await bundle('export { uriCredentials } from "./credentials/providers.ts";');
  expect(text).toContain("ALIBABA_CLOUD_CREDENTIALS_URI");
  expect(text).not.toMatch(/AssumeRole|security-credentials|alibabacloud\/credentials|config\.json|node:/);
});

it("loads Node's modules only when they are needed", async () => {
  const text = await bundle('export { defaultCredentials } from "./platform/node/credentials-host.ts";', "node");
  expect(text).not.toMatch(/^import|;import\s*[{*"]/);
  expect(text).toMatch(/import\("node:https"\)/);
});

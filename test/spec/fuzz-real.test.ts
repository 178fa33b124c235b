/** The real spec, damaged by bytes, words and traps: no crash, no hang, no more memory than a little. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { temporaryFolder } from "../cases/spec-root.js";

/** CPU time for all inputs, and the most for one: real files take some milliseconds. */
const SECONDS = Number(process.env["FUZZ_SECONDS"] ?? 2);
const MOST_MS = 1500;
const MEGABYTES = 160;
const SEED = Number(process.env["SEED"] ?? 77);

test(`seed ${SEED}`, { timeout: 60_000 + SECONDS * 60_000 }, async () => {
  const program = join(temporaryFolder(), "reader.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("fuzz-reader.mts", import.meta.url))],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    // What it loads beside itself is beside the sources.
    define: { "import.meta.url": JSON.stringify(import.meta.url) },
    banner: { js: 'import { createRequire as from } from "node:module"; const require = from(import.meta.url);' },
  });
  const spec = fileURLToPath(new URL("../../spec", import.meta.url));
  const args = [`--max-old-space-size=${MEGABYTES}`, program, spec, String(SEED), String(SECONDS), String(MOST_MS)];
  const child = spawn(process.execPath, args, { timeout: 30_000 + SECONDS * 30_000, killSignal: "SIGKILL" });
  let said = "";
  let complained = "";
  child.stdout.on("data", (chunk) => (said += String(chunk)));
  child.stderr.on("data", (chunk) => (complained += String(chunk)));
  const [code, signal] = await once(child, "close");
  const lines = said.trimEnd().split("\n");
  const last = `${lines.at(-1)}\n${complained}`.slice(0, 5000);
  expect({ code, signal }, last).toEqual({ code: 0, signal: null });
  expect(lines.filter((line) => line.startsWith("fault"))).toEqual([]);
  expect(last).toMatch(/^done \d+/);
  expect(lines.length).toBeGreaterThan(10);
});

#!/usr/bin/env node
// Starts the command line. The TypeScript is bundled once for each state of the sources and kept in the cache folder of
// node_modules: compiling it at every start would take longer than most commands.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const sources = fileURLToPath(new URL(".", import.meta.url));
const cache = join(sources, "..", "node_modules", ".cache", "slbgen");

const state = createHash("sha256").update(sources);
for (const entry of readdirSync(sources, { recursive: true }).sort()) {
  const { size, mtimeMs } = statSync(join(sources, entry));
  state.update(`\n${entry} ${size} ${mtimeMs}`);
}
const bundle = join(cache, state.digest("hex").slice(0, 16));
if (!existsSync(bundle)) await build();

// A reader that has seen enough (`| head`) is no mistake.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (cause) => {
    if (cause.code !== "EPIPE") throw cause;
    process.exit();
  });
}

const { main } = await import(pathToFileURL(join(bundle, "cli.mjs")).href);
process.exitCode = await main(process.argv.slice(2));

async function build() {
  const { buildSync } = await import("esbuild");
  const unfinished = `${bundle}.${process.pid}`;
  buildSync({
    entryPoints: [join(sources, "cli.ts")],
    outdir: unfinished,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    target: "node20",
    logLevel: "warning",
    // What the sources find beside themselves is not beside the bundle.
    define: { "import.meta.url": JSON.stringify(pathToFileURL(join(sources, "pipeline.ts")).href) },
  });
  try {
    renameSync(unfinished, bundle);
  } catch {
    // Another run was faster.
    rmSync(unfinished, { recursive: true, force: true });
  }
  dropOldBundles();
}

/** Removes what has been out of use for a day; a run of today may still be loading its bundle. */
function dropOldBundles() {
  for (const entry of readdirSync(cache)) {
    const path = join(cache, entry);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 24 * 60 * 60 * 1000) rmSync(path, { recursive: true, force: true });
  }
}

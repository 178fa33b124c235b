#!/usr/bin/env node
// Starts the command line. The TypeScript is bundled once for each state of the sources and kept in the cache folder of
// node_modules: compiling it at every start would take longer than most commands.
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { load, save } from "./compiled.mjs";
import { filesBelow } from "./files-below.mjs";
import { optimizeLate } from "./late-optimization.mjs";

const sources = fileURLToPath(new URL(".", import.meta.url));
/** The program of worker threads, a second entry of the bundle. */
const WORKER = "emit/threads/worker.ts";
const modules = join(sources, "..", "node_modules");
const cache = join(modules, ".cache", "slbgen");

/** What npm has installed: the versions of all that the bundle holds or loads. */
const installed = statSync(join(modules, ".package-lock.json"), { throwIfNoEntry: false });

const state = createHash("sha256").update(`${sources} ${process.version} ${installed?.size} ${installed?.mtimeMs}`);
for (const entry of filesBelow(sources)) {
  // The time of the last change too, which nobody can set: an unpacked archive brings the times of its files along.
  const { size, mtimeMs, ctimeMs } = statSync(join(sources, entry));
  state.update(`\n${entry} ${size} ${mtimeMs} ${ctimeMs}`);
}
const name = state.digest("hex").slice(0, 16);
const kept = join(cache, name);
const bundle = isBuilt(kept) || isWritable() ? kept : join(passingFolder(), name);
if (!isBuilt(bundle)) await build();

// A reader that has seen enough (`| head`) is no mistake.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (cause) => {
    if (cause.code !== "EPIPE") throw cause;
    process.exit();
  });
}

const args = process.argv.slice(2);
/** Each command runs another part of the program. */
const [command] = args;
const isCodeKept = bundle === kept && /^[a-z]+$/.test(command ?? "");
const program = load(join(bundle, "cli.cjs"), isCodeKept ? join(bundle, `${command}.code`) : undefined);
optimizeLate();
process.exitCode = await program.exports.main(args);
if (process.exitCode === 0) program.keep();
// Nothing is left to do but to clear the memory away, which takes V8 longer than the system.
if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();

/** A run whose bundle is removed meanwhile keeps its memories in the same folder: that it is there says nothing. */
function isBuilt(folder) {
  return existsSync(join(folder, "cli.cjs"));
}

function isWritable() {
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A folder for this run alone, from which the packages can be imported as well; only this user can write to it. */
function passingFolder() {
  const folder = mkdtempSync(join(tmpdir(), "slbgen-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(modules, join(folder, "node_modules"), "junction");
  return folder;
}

async function build() {
  const { buildSync } = await import("esbuild").catch(() => {
    process.stderr.write(`What slbgen needs is not installed: run npm ci in ${join(sources, "..")}\n`);
    process.exit(1);
  });
  const unfinished = `${bundle}.${process.pid}`;
  const { outputFiles } = buildSync({
    write: false,
    entryPoints: [join(sources, "cli.ts"), join(sources, WORKER)],
    outbase: sources,
    outdir: unfinished,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    // Code that V8 has kept cannot import, but it can require modules of either kind.
    format: "cjs",
    supported: { "dynamic-import": false },
    platform: "node",
    // Those that bring programs of their own, or are needed by few commands.
    external: ["esbuild", "oxfmt", "chokidar", "ts-morph"],
    target: "node20",
    logLevel: "warning",
    define: {
      // What the sources find beside themselves is not beside the bundle.
      "import.meta.url": JSON.stringify(pathToFileURL(join(sources, "pipeline.ts")).href),
      BUNDLE_FOLDER: JSON.stringify(bundle),
      WORKER_PROGRAM: JSON.stringify(pathToFileURL(join(bundle, "worker.mjs")).href),
    },
  });
  for (const { path, text } of outputFiles) save(path, text);
  writeFileSync(join(unfinished, "worker.mjs"), workerProgram());
  if (!isBuilt(bundle)) rmSync(bundle, { recursive: true, force: true });
  try {
    renameSync(unfinished, bundle);
  } catch {
    // Another run was faster.
    rmSync(unfinished, { recursive: true, force: true });
  }
  if (bundle === kept) dropOldBundles();
}

/** Runs the bundle of worker threads, and keeps its code when one has ended by itself. */
function workerProgram() {
  const path = join(bundle, WORKER.replace(/\.ts$/, ".cjs"));
  const beside = (name) => JSON.stringify(new URL(name, import.meta.url).href);
  return `import { load } from ${beside("compiled.mjs")};
import { optimizeLate } from ${beside("late-optimization.mjs")};
const { keep } = load(${JSON.stringify(path)}, ${JSON.stringify(join(bundle, "worker.code"))});
optimizeLate();
process.on("exit", keep);
`;
}

/** Removes what was made more than a day ago; a run of today may still be loading its bundle. */
function dropOldBundles() {
  for (const entry of readdirSync(cache)) {
    const path = join(cache, entry);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 24 * 60 * 60 * 1000) rmSync(path, { recursive: true, force: true });
  }
}

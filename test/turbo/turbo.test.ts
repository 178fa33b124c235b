/** The APIs are tasks of Turborepo: each is made once, here or on another machine, and taken from a cache after that. */
import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../cases/spec-root.js";
import { remoteCache } from "./remote-cache.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const APIS = readdirSync(join(ROOT, "spec"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What makes the package one that Turborepo knows. */
const WORKSPACE = "generated/typescript/package.json";

/** Whether a path below `generated/` is none that a build has made. */
function isCommitted(path: string): boolean {
  return !/\/(dist|site|node_modules|__pycache__)(\/|$)|\.tgz$/.test(path);
}

/** A machine that has nothing but what the tasks are made from. */
function machine(): string {
  const root = temporaryFolder();
  for (const name of ["generator", "spec", "templates", "package.json", "package-lock.json", "turbo.json", WORKSPACE]) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  // Tasks that start at once would bundle it each for itself.
  execFileSync(process.execPath, [join(root, "generator/slbgen.mjs"), "--version"], { stdio: "ignore" });
  return root;
}

/** Runs the tasks; tells of each API whether it came from a cache. */
async function turbo(root: string, env: Readonly<Record<string, string>> = {}): Promise<Record<string, string>> {
  const args = [join(ROOT, "node_modules/turbo/bin/turbo"), "run", "generate:package", "--cache-dir=.turbo/cache"];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const said = stdout + stderr;
  const found = [...said.matchAll(/\/\/:generate:(\w+): cache (hit|miss|bypass)/g)];
  expect(said).toMatch(/(\d+) successful, \1 total/);
  return Object.fromEntries(found.map(([, name = "", how = ""]) => [name, how]));
}

/** Every file below `generated/` that is committed, with its contents. */
function output(root: string): Record<string, string> {
  const folder = join(root, "generated");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length)).filter(isCommitted);
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

const all = (how: string) => Object.fromEntries(APIS.map((name) => [name, how]));

test("there is a task for each API, and a script for each task", () => {
  const { tasks } = JSON.parse(readFileSync(join(ROOT, "turbo.json"), "utf8")) as {
    tasks: Record<string, { readonly dependsOn?: readonly string[] }>;
  };
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const names = [...APIS.map((name) => `generate:${name}`), "generate:package"];
  expect(
    Object.keys(tasks)
      .filter((name) => name.startsWith("//#"))
      .sort(),
  ).toEqual(names.map((name) => `//#${name}`).sort());
  const { dependsOn = [] } = tasks["//#generate:package"] ?? {};
  expect([...dependsOn].sort()).toEqual(APIS.map((name) => `//#generate:${name}`).sort());
  for (const name of names) expect(scripts[name]).toContain("slbgen.mjs generate ");
});

test(
  "an API whose spec did not change comes from the cache, on this machine and on the next",
  { timeout: 120_000 },
  async () => {
    const cache = await remoteCache();
    const committed = output(ROOT);
    const here = machine();
    expect(await turbo(here, cache.env)).toEqual({ ...all("miss"), package: "bypass" });
    expect(cache.kept()).toHaveLength(APIS.length);
    expect(output(here)).toEqual(committed);

    // Only the API that was edited is made again, and what is missing of the others comes back.
    const edited = join(here, "spec/nlb/service.yaml");
    appendFileSync(edited, "# a word\n");
    rmSync(join(here, "generated/openapi/slb.json"));
    rmSync(join(here, "generated/typescript/src/alb"), { recursive: true });
    writeFileSync(join(here, "generated/docs/slb/SetRule.md"), "spoilt");
    expect(await turbo(here, cache.env)).toEqual({ ...all("hit"), nlb: "miss", package: "bypass" });
    expect(output(here)).toEqual(committed);

    const there = machine();
    appendFileSync(join(there, "spec/nlb/service.yaml"), "# a word\n");
    expect(await turbo(there, cache.env)).toEqual({ ...all("hit"), package: "bypass" });
    expect(cache.taken()).toBe(APIS.length);
    expect(output(there)).toEqual(committed);
  },
);

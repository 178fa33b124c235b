// Runs the vectors over every port: `node test/vectors/run.mjs [language …]`. A program for each language gets the folder of
// the vectors and prints `{ "language", "passed", "failed": [ids] }`; what fails must be what `failing/<language>.txt` lists.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { GO_ENVIRONMENT } from "../go-environment.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const here = (path) => join(root, path);
const vectors = here("generated/vectors");

/** `port` is what the program runs over, and `tool` what it needs. */
const LANGUAGES = {
  typescript: {
    title: "TypeScript",
    tool: "node",
    args: [here("test/vectors/typescript.mjs")],
    port: "generated/typescript/dist",
  },
  python: {
    title: "Python",
    tool: "python3",
    args: [here("test/vectors/python.py")],
    port: "generated/python",
    // Nothing is written beside what is generated.
    env: { PYTHONPATH: here("generated/python"), PYTHONDONTWRITEBYTECODE: "1" },
  },
  go: {
    title: "Go",
    tool: "go",
    args: ["run", "-ldflags=-s -w", "./internal/conformance"],
    port: "generated/go",
    cwd: "generated/go",
    env: GO_ENVIRONMENT,
  },
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in LANGUAGES));
if (unknown.length > 0) {
  process.stderr.write(`There is no port ${unknown.join(", ")}; there are ${Object.keys(LANGUAGES).join(", ")}.\n`);
  process.exit(1);
}
for (const [name, language] of Object.entries(LANGUAGES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const faults = run(name, language);
  for (const fault of faults) process.stdout.write(`${language.title}: ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

/** What is wrong with a port; says itself how it went otherwise. */
function run(name, { title, tool, args, port, cwd = ".", env = {} }) {
  const say = (text) => process.stdout.write(`${title}: ${text}\n`);
  if (!existsSync(here(port))) return [`there is no ${port}; generate and build first`];
  if (!isInPath(tool)) {
    say(`skipped, no ${tool} in PATH`);
    return [];
  }
  const { stdout, stderr, status, error } = spawnSync(tool, [...args, vectors], {
    cwd: here(cwd),
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const result = lastLine(stdout ?? "");
  if (result === undefined) return [`the program ended with ${error ?? status}\n${stderr}`];
  const expected = new Set(linesOf(here(`test/vectors/failing/${name}.txt`)));
  const failed = new Set(result.failed);
  const surprises = [...failed].filter((id) => !expected.has(id)).map((id) => `${id} fails`);
  const mended = [...expected]
    .filter((id) => !failed.has(id))
    .map((id) => `${id} no longer fails, but failing/${name}.txt has it`);
  const none = result.passed === 0 ? ["nothing passed"] : [];
  say(`${result.passed} passed, ${failed.size} failed`);
  return [...surprises, ...mended, ...none];
}

function lastLine(text) {
  try {
    return JSON.parse(text.trim().split("\n").at(-1));
  } catch {
    return undefined;
  }
}

function linesOf(path) {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}

function isInPath(tool) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, tool)));
}

/** Programs as targets, run for real. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { programsIn } from "../../../generator/emit/port/program.js";
import { temporaryFolder } from "../../cases/spec-root.js";
import { demoModel } from "../typescript/inline-spec.js";
import { emitted, HEAD, report } from "./small-port.js";

const MODEL = demoModel({ Try: "", Other: "" });

/** Emits a port that is this program, a module of Node. */
function run(program: string, timeLimit?: number, sizeLimit?: number) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "make.mjs"), program);
  const yaml = `${HEAD}program: [${JSON.stringify(process.execPath)}, make.mjs]\n`;
  return emitted({ "target.yaml": yaml, "make.mjs": program }, MODEL, programsIn(folder, timeLimit, sizeLimit));
}

const READ = 'import { readFileSync } from "node:fs"; const { format, model } = JSON.parse(readFileSync(0, "utf8"));';

/** What the one line of the report says that names the mistake, the program's own path left out. */
function said(...args: Parameters<typeof run>): string[] {
  return report(run(...args))
    .replaceAll(process.execPath, "node")
    .split("\n")
    .filter((line) => /^( {2})?port/.test(line));
}

test("a program makes files of the model", () => {
  const { files, diagnostics, name } = run(`${READ}
    const files = model.services.flatMap(({ name, actions }) =>
      actions.map((action) => ({ path: name + "/" + action.name + ".txt", contents: action.summary + "\\n" })));
    files.push({ path: "format", contents: String(format) });
    console.log(JSON.stringify({ files }));`);
  expect(diagnostics).toEqual([]);
  expect(name).toBe("demo");
  expect(files).toEqual([
    { path: "demo/demo/Other.txt", contents: "Try it.\n", format: "none" },
    { path: "demo/demo/Try.txt", contents: "Try it.\n", format: "none" },
    { path: "demo/format", contents: "1", format: "none" },
  ]);
});

test("one that does not read its input may still answer", () => {
  expect(run("console.log(JSON.stringify({ files: [] })); process.exit(0)").diagnostics).toEqual([]);
});

test("a failing one shows its standard error", () => {
  expect(said('console.error("first\\nsecond"); process.exit(3)')).toEqual([
    'port/target.yaml:3:10 error program-failed: The program "node make.mjs" ended with exit code 3.',
    "  port/target.yaml:3:10 first",
    "  port/target.yaml:3:10 second",
  ]);
});

test("one that hangs is stopped", () => {
  expect(said("setInterval(() => {}, 1000)", 500)).toEqual([
    'port/target.yaml:3:10 error program-failed: The program "node make.mjs" had not ended after 0.5 seconds.',
  ]);
});

test("one whose child hangs is stopped too", () => {
  const program = `
    import { spawn } from "node:child_process";
    spawn(process.execPath, ["-e", "setTimeout(() => {}, 5000)"], { stdio: "inherit" });
    setInterval(() => {}, 1000);`;
  const started = performance.now();
  expect(said(program, 500)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(4000);
});

test("one that answers too much is stopped", () => {
  expect(said('process.stdout.write("x".repeat(2 ** 22))', 20_000, 2 ** 21)).toEqual([
    'port/target.yaml:3:10 error program-failed: The program "node make.mjs" answered more than 2 MB.',
  ]);
});

test("one that cannot be started is told", () => {
  const yaml = `${HEAD}program: [no-such-program, x]\n`;
  const { diagnostics } = emitted({ "target.yaml": yaml }, MODEL, programsIn(temporaryFolder()));
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'The program "no-such-program x" could not be started (ENOENT).',
  ]);
});

test.each([
  ["nothing", "", "it is empty"],
  ["no JSON", 'console.log("Hello")', 'it is not JSON, but begins with "Hello\\n"'],
  ["another shape", 'console.log("[]")', "the whole: Invalid input: expected object, received array"],
  [
    "a file without contents",
    'console.log(JSON.stringify({ files: [{ path: "a" }] }))',
    "files.0.contents: Invalid input: expected string, received undefined",
  ],
  ...["../x", "/etc/x", "a/../../x", "C:\\x", "a\\..\\x", "", "./x", "a//b"].map((path) => [
    `the path ${JSON.stringify(path)}`,
    `console.log(JSON.stringify({ files: [{ path: ${JSON.stringify(path)}, contents: "" }] }))`,
    "files.0.path: a path below the target's output folder, with / and without ..",
  ]),
])("an answer that is %s does not fit", (_, program = "", reason = "") => {
  expect(said(program)).toEqual([
    `port/target.yaml:3:10 error program-answer: The answer of "node make.mjs" does not fit: ${reason}.`,
  ]);
});

test("two files of one path are refused", () => {
  const file = '{ path: "a", contents: "" }';
  expect(said(`console.log(JSON.stringify({ files: [${file}, ${file}] }))`)).toEqual([
    'port/target.yaml:1:1 error target-path-twice: Two files would be "demo/a".',
  ]);
});

/** A maintainer edits with `--watch` running: what is saved arrives, whatever else happens to the files meanwhile. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { specRoot } from "../cases/spec-root.js";

const COMMAND = fileURLToPath(new URL("../../generator/slbgen.mjs", import.meta.url));
const READY = "Ctrl-C ends it\n";

/** The command at work in a folder, and what it says from one outcome to the next. */
class Watch {
  readonly #process: ChildProcess;
  #text = "";
  #wake = () => {};

  constructor(root: string, ...args: string[]) {
    this.#process = spawn(process.execPath, [COMMAND, "generate", "--watch", ...args], { cwd: root });
    this.#process.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#text += text;
      this.#wake();
    });
    onTestFinished(() => void this.#process.kill("SIGKILL"));
  }

  /** What it says of the next outcome that has this in it. */
  async outcome(part: string): Promise<string> {
    for (;;) {
      const end = this.#text.indexOf(READY);
      if (end < 0) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        continue;
      }
      const text = this.#text.slice(0, end);
      this.#text = this.#text.slice(end + READY.length);
      if (text.includes(part)) return text;
    }
  }

  /** What was said since the last outcome. */
  get rest(): string {
    return this.#text;
  }

  /** The exit code after a signal. */
  stop(signal: NodeJS.Signals): Promise<number | null> {
    return new Promise((resolve) => {
      this.#process.once("exit", resolve);
      this.#process.kill(signal);
    });
  }
}

test("edits, half-written files, renames and deletes, until it is interrupted", async () => {
  const root = specRoot();
  const action = join(root, "spec/web/rule/CreateRule.yaml");
  const page = join(root, "generated/docs/web/CreateRule.md");
  const original = readFileSync(action, "utf8");
  const summary = /^summary: .*$/m;
  const watch = new Watch(root, "--only", "docs", "openapi");
  await watch.outcome("files written, 0 unchanged");

  writeFileSync(action, original.replace(summary, "summary: First edit."));
  const first = await watch.outcome("files written");
  expect(first).toMatch(/^spec\/web\/rule\/CreateRule\.yaml\n/);
  expect(first).toContain("\n  generated/docs/web/CreateRule.md\n");
  expect(readFileSync(page, "utf8")).toContain("First edit.");

  // Half a file: a mistake with its place, and nothing is touched.
  const text = original.replace(summary, "summary: Second edit.");
  writeFileSync(action, text);
  truncateSync(action, text.indexOf("Second") + 3);
  expect(await watch.outcome("error")).toMatch(/spec\/web\/rule\/CreateRule\.yaml:\d+:\d+ error/);
  expect(readFileSync(page, "utf8")).toContain("First edit.");
  writeFileSync(action, text);
  await watch.outcome("files written");
  expect(readFileSync(page, "utf8")).toContain("Second edit.");

  // As editors save: a new file is put in the place of the old one.
  writeFileSync(`${action}~`, original.replace(summary, "summary: Third edit."));
  renameSync(`${action}~`, action);
  await watch.outcome("files written");
  expect(readFileSync(page, "utf8")).toContain("Third edit.");

  // Another name for the file alone is a mistake; for the Action too, it is another Action.
  const renamed = join(root, "spec/web/rule/AddRule.yaml");
  renameSync(action, renamed);
  await watch.outcome("name-mismatch");
  writeFileSync(renamed, original.replaceAll("CreateRule", "AddRule"));
  const moved = await watch.outcome("removed");
  expect(moved).toContain("generated/docs/web/CreateRule.md (removed)");
  expect([existsSync(page), existsSync(join(root, "generated/docs/web/AddRule.md"))]).toEqual([false, true]);

  // The whole folder goes, and comes back.
  rmSync(join(root, "spec"), { recursive: true });
  await watch.outcome("error");
  mkdirSync(join(root, "spec/web/rule"), { recursive: true });
  const back = specRoot();
  for (const path of ["service.yaml", "shapes", "mixins", "rule"])
    renameSync(join(back, "spec/web", path), join(root, "spec/web", path));
  await watch.outcome("removed");
  expect([existsSync(page), existsSync(join(root, "generated/docs/web/AddRule.md"))]).toEqual([true, false]);

  expect(await watch.stop("SIGINT")).toBe(0);
  expect(watch.rest).toBe("");
}, 60_000);

test("what makes no difference is no outcome, and SIGTERM ends it as well", async () => {
  const root = specRoot();
  const watch = new Watch(root, "--only", "openapi");
  await watch.outcome("file");
  writeFileSync(join(root, "spec/notes.txt"), "not ours");
  const action = join(root, "spec/web/rule/CreateRule.yaml");
  writeFileSync(action, readFileSync(action));
  writeFileSync(action, `${readFileSync(action, "utf8")}# a word\n`);
  expect(await watch.outcome("0 files written")).toMatch(/CreateRule\.yaml/);
  expect(await watch.stop("SIGTERM")).toBe(0);
});

test("a folder that is replaced at once is no reason to go deaf", async () => {
  const root = specRoot();
  const watch = new Watch(root, "--only", "openapi");
  await watch.outcome("file");
  const spec = join(root, "spec");
  const action = join(spec, "web/rule/CreateRule.yaml");
  for (const round of ["first", "second"]) {
    const copy = join(root, "copy");
    cpSync(spec, copy, { recursive: true });
    rmSync(spec, { recursive: true });
    renameSync(copy, spec);
    writeFileSync(action, readFileSync(action, "utf8").replace(/^summary: .*$/m, `summary: The ${round} try.`));
    await watch.outcome("files written");
    expect(readFileSync(join(root, "generated/openapi/web.json"), "utf8")).toContain(`The ${round} try.`);
  }
  expect(await watch.stop("SIGINT")).toBe(0);
});

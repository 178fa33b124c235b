/** What is started is what the sources say. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./cases/spec-root.js";

/** A generator that prints a word, beside the packages that it needs to start. */
function generatorSaying(word: string): { start: () => string; cli: string } {
  const root = temporaryFolder();
  const [program, cli] = [join(root, "generator/slbgen.mjs"), join(root, "generator/cli.ts")];
  mkdirSync(join(root, "generator/emit/threads"), { recursive: true });
  mkdirSync(join(root, "node_modules"));
  symlinkSync(join(process.cwd(), "node_modules/esbuild"), join(root, "node_modules/esbuild"));
  cpSync("generator/slbgen.mjs", program);
  writeFileSync(join(root, "generator/emit/threads/worker.ts"), "export {};\n");
  writeFileSync(cli, sayingSource(word));
  return { cli, start: () => spawnSync(process.execPath, [program], { encoding: "utf8" }).stdout.trim() };
}

function sayingSource(word: string): string {
  return `export const main = async () => { console.log("${word}"); return 0; };\n`;
}

test("a source that is replaced by one of the same size and time is", () => {
  const { start, cli } = generatorSaying("one");
  expect(start()).toBe("one");
  const { atime, mtime } = statSync(cli);
  utimesSync(cli, atime, mtime);
  expect(start()).toBe("one");
  writeFileSync(cli, sayingSource("two"));
  utimesSync(cli, atime, mtime);
  expect(start()).toBe("two");
});

/** What is started is what the sources say. */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "./cases/spec-root.js";

/** A generator that prints a word and what it is called with, beside the packages that it needs to start. */
function generatorSaying(word: string, root: string): { start: (...args: string[]) => string; cli: string } {
  const [program, cli] = [join(root, "generator/slbgen.mjs"), join(root, "generator/cli.ts")];
  mkdirSync(join(root, "generator/emit/threads"), { recursive: true });
  mkdirSync(join(root, "node_modules"));
  symlinkSync(join(process.cwd(), "node_modules/esbuild"), join(root, "node_modules/esbuild"));
  for (const name of ["slbgen.mjs", "compiled.mjs", "files-below.mjs", "late-optimization.mjs"]) {
    cpSync(join("generator", name), join(root, "generator", name));
  }
  writeFileSync(join(root, "generator/emit/threads/worker.ts"), "export {};\n");
  writeFileSync(cli, sayingSource(word));
  const start = (...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], { encoding: "utf8" }).stdout.trim();
  return { cli, start };
}

/** With `more`, functions are compiled that are not in other runs. */
function sayingSource(word: string): string {
  const more = Array.from({ length: 2000 }, (_, index) => `() => String(${index}).repeat(2).trim().length`).join(", ");
  return `export const main = async (args: string[]) => {
    if (args.includes("more")) for (const each of [${more}]) each();
    console.log(["${word}", ...args].join(" "));
    return args.includes("fail") ? 1 : 0;
  };\n`;
}

test("a source that is replaced by one of the same size and time is", () => {
  const { start, cli } = generatorSaying("one", temporaryFolder());
  expect(start()).toBe("one");
  const { atime, mtime } = statSync(cli);
  utimesSync(cli, atime, mtime);
  expect(start()).toBe("one");
  writeFileSync(cli, sayingSource("two"));
  utimesSync(cli, atime, mtime);
  expect(start()).toBe("two");
});

test("a bundle of which only memories are left is made again", () => {
  const root = temporaryFolder();
  const { start } = generatorSaying("one", root);
  expect(start()).toBe("one");
  const cache = join(root, "node_modules/.cache/slbgen");
  const [name = ""] = readdirSync(cache);
  rmSync(join(cache, name), { recursive: true });
  mkdirSync(join(cache, name, "memory"), { recursive: true });
  expect(start()).toBe("one");
});

describe("what V8 has compiled", () => {
  // One generator for all, since each other one is bundled anew; every test leaves it with code that is whole.
  const root = mkdtempSync(join(tmpdir(), "slbgen-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const { start } = generatorSaying("one", root);
  const cache = join(root, "node_modules/.cache/slbgen");
  const code = (): string[] =>
    readdirSync(cache, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".code"));
  const path = (): string => join(cache, code()[0] ?? "");

  test("is not kept of what fails, or is no command", () => {
    expect(start("--say")).toBe("one --say");
    expect(start("say", "fail")).toBe("one say fail");
    expect(code()).toEqual([]);
  });

  test("is kept for each command, and used again", () => {
    expect(start("say")).toBe("one say");
    expect(code()).toEqual([expect.stringMatching(/^[0-9a-f]{16}\/say\.code$/)]);
    const { mtimeMs, ino } = statSync(path());
    expect(start("say")).toBe("one say");
    expect(statSync(path())).toMatchObject({ mtimeMs, ino });
  });

  test.each([
    [
      "flipped",
      (bytes: Buffer) => bytes.fill(~(bytes[bytes.length >> 1] ?? 0), bytes.length >> 1, (bytes.length >> 1) + 1),
    ],
    ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ["emptied", () => Buffer.alloc(0)],
    [
      "of another V8",
      (bytes: Buffer) => {
        bytes.writeUInt32LE(crc32(bytes.fill(0, 8).subarray(8)));
        return bytes;
      },
    ],
  ])("is made again when it is %s", (_, damage) => {
    const whole = readFileSync(path());
    writeFileSync(path(), damage(Buffer.from(whole)));
    expect(start("say")).toBe("one say");
    expect(readFileSync(path()).length).toBe(whole.length);
  });

  test("is kept anew by a run that has compiled much more", () => {
    const { size } = statSync(path());
    expect(start("say", "more")).toBe("one say more");
    expect(statSync(path()).size).toBeGreaterThan(size * 2);
  });
});

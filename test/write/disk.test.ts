/** A file that has not changed is not read again; one that may have is. */
import fs, { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { sumOf } from "../../generator/sum.js";
import { Disk } from "../../generator/write/disk.js";
import { temporaryFolder } from "../cases/spec-root.js";

/** A folder with files, and what is known of them once they are old enough to be trusted. */
async function known(files: Record<string, string>) {
  const folder = temporaryFolder();
  for (const [path, contents] of Object.entries(files)) writeFileSync(join(folder, path), contents);
  await wait(50);
  const disk = new Disk(folder);
  for (const path of Object.keys(files)) expect(disk.sum(path)).toBe(sumOf(files[path] ?? ""));
  return { folder, knowledge: disk.learn() };
}

test("what is known is not read", async () => {
  const { folder, knowledge } = await known({ "a.md": "one", "b.md": "two" });
  const disk = new Disk(folder, knowledge);
  expect([disk.sum("a.md"), disk.sum("b.md"), disk.hasRead]).toEqual([sumOf("one"), sumOf("two"), false]);
});

test.each<[string, (path: string) => void]>([
  ["other contents of the same length", (path) => writeFileSync(path, "eno")],
  [
    "other contents under the old time",
    (path) => {
      writeFileSync(path, "eno");
      utimesSync(path, new Date(0), new Date(0));
    },
  ],
  [
    "another file of that name",
    (path) => {
      writeFileSync(`${path}.new`, "eno");
      renameSync(`${path}.new`, path);
    },
  ],
  [
    "a link to another file",
    (path) => {
      writeFileSync(`${path}.other`, "eno");
      rmSync(path);
      symlinkSync(`${path}.other`, path);
    },
  ],
])("%s is noticed", async (_, change) => {
  const { folder, knowledge } = await known({ "a.md": "one" });
  change(join(folder, "a.md"));
  const disk = new Disk(folder, knowledge);
  expect([disk.sum("a.md"), disk.hasRead]).toEqual([sumOf("eno"), true]);
});

test("what was written a moment ago is read once more: a clock has steps", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.md"), "one");
  const first = new Disk(folder);
  first.sum("a.md");
  const second = new Disk(folder, first.learn());
  expect([second.sum("a.md"), second.hasRead]).toEqual([sumOf("one"), true]);
});

test("what a run has written is expected by the next one, which looks; what it has removed is not", async () => {
  const { folder, knowledge } = await known({ "a.md": "one", "b.md": "two", "c.md": "three" });
  const disk = new Disk(folder, knowledge);
  for (const path of ["a.md", "b.md", "c.md"]) disk.sum(path);
  // Before the run takes note, somebody else has changed one of the two that it has written, and removed the other.
  writeFileSync(join(folder, "a.md"), "eno");
  rmSync(join(folder, "b.md"));
  rmSync(join(folder, "c.md"));
  const written = ["a.md", "b.md"].map((path) => ({ path, contents: "new" }));
  disk.note({ write: written, remove: ["c.md"] });
  await wait(50);
  expect([...disk.learn()].map(([path, { sum }]) => [path, sum])).toEqual([
    ["a.md", sumOf("new")],
    ["b.md", sumOf("new")],
  ]);
  const next = new Disk(folder, disk.learn());
  expect([next.sum("a.md"), next.sum("b.md")]).toEqual([sumOf("eno"), undefined]);
});

test("no file is no file: missing, below a file, or a folder", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "docs"));
  writeFileSync(join(folder, "a.md"), "one");
  const disk = new Disk(folder);
  expect([disk.sum("b.md"), disk.sum("a.md/c.md"), disk.sum("docs")]).toEqual([undefined, undefined, undefined]);
});

test("the sum is that of the bytes, valid text or not", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.md"), Buffer.from([0xff, 0xfe, 0x41]));
  expect(new Disk(folder).sum("a.md")).toBe(sumOf(readFileSync(join(folder, "a.md"))));
});

test("a pipe is no file, and nobody waits for its end", () => {
  const folder = temporaryFolder();
  expect(spawnSync("mkfifo", [join(folder, "pipe")]).status).toBe(0);
  expect(new Disk(folder).sum("pipe")).toBe(undefined);
});

test("a folder that another run takes away while it is listed holds nothing", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "docs"));
  writeFileSync(join(folder, "docs/a.md"), "one");
  writeFileSync(join(folder, "b.md"), "two");
  const { readdirSync } = fs;
  fs.readdirSync = ((path: string, ...options: unknown[]) => {
    if (path.endsWith("docs")) rmSync(path, { recursive: true });
    return (readdirSync as (...args: unknown[]) => unknown)(path, ...options);
  }) as typeof readdirSync;
  syncBuiltinESMExports();
  try {
    expect(new Disk(folder).list()).toEqual(["b.md"]);
  } finally {
    fs.readdirSync = readdirSync;
    syncBuiltinESMExports();
  }
});

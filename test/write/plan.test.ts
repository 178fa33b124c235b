import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { sumOf } from "../../generator/sum.js";
import { ContentsWanted } from "../../generator/write/output-file.js";
import { Disk } from "../../generator/write/disk.js";
import { anyDiffers, planWrites } from "../../generator/write/plan.js";
import { bringUpToDate } from "../../generator/write/update.js";
import { temporaryFolder } from "../cases/spec-root.js";

const all = () => true;

/** A folder after one run with these files. */
async function after(...paths: string[]): Promise<string> {
  const folder = temporaryFolder();
  await bringUpToDate(folder, () => planWrites(folder, outputs(...paths), all));
  return folder;
}

function outputs(...paths: string[]) {
  return paths.map((path) => ({ path, contents: `contents of ${path}` }));
}

function put(folder: string, path: string, contents: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}

test("a first run writes everything, the manifest last", () => {
  const plan = planWrites(temporaryFolder(), outputs("docs/b.md", "docs/a.md", "zzz/c.json"), all);
  expect(plan.write.map(({ path, isNew }) => [path, isNew])).toEqual([
    ["docs/a.md", true],
    ["docs/b.md", true],
    ["zzz/c.json", true],
    ["manifest.json", true],
  ]);
  expect(plan.remove).toEqual([]);
});

test("a second run has nothing to do", async () => {
  const folder = await after("docs/a.md", "docs/b.md");
  expect(planWrites(folder, outputs("docs/b.md", "docs/a.md"), all)).toMatchObject({
    write: [],
    remove: [],
    foreign: [],
    unchanged: 3,
  });
});

test("a file that no run has written is foreign, but not what a build leaves", async () => {
  const folder = await after("docs/a.md");
  for (const path of ["docs/Extra.md", "left.txt", "typescript/dist/index.js", "typescript/slb-sdk-0.1.0.tgz"]) {
    put(folder, path, "");
  }
  const plan = planWrites(folder, outputs("docs/a.md"), all);
  expect(plan.foreign).toEqual(["docs/Extra.md", "left.txt"]);
  await bringUpToDate(folder, () => plan);
  expect(existsSync(join(folder, "docs/Extra.md"))).toBe(true);
});

test("only what differs is written", async () => {
  const folder = await after("docs/a.md", "docs/b.md");
  put(folder, "docs/b.md", "edited");
  const plan = planWrites(folder, outputs("docs/a.md", "docs/b.md"), all);
  expect(plan.write).toEqual([{ path: "docs/b.md", contents: "contents of docs/b.md", isNew: false }]);
});

test("a file that is only known is unchanged where the disk has it, and else its contents are wanted", async () => {
  const folder = await after("docs/a.md", "docs/b.md");
  const [a, b] = outputs("docs/a.md", "docs/b.md");
  const known = { path: "docs/a.md", sum: sumOf(a!.contents) };
  expect(planWrites(folder, [known, b!], all)).toMatchObject({ write: [], remove: [], foreign: [], unchanged: 3 });
  put(folder, "docs/a.md", "edited");
  expect(() => planWrites(folder, [known, b!], all)).toThrow(ContentsWanted);
  rmSync(join(folder, "docs/a.md"));
  expect(() => planWrites(folder, [known, b!], all)).toThrow(ContentsWanted);
});

test("the manifest lists every file with its SHA-256, in order", async () => {
  const { files } = JSON.parse(readFileSync(join(await after("docs/b.md", "docs/a.md"), "manifest.json"), "utf8")) as {
    files: Record<string, string>;
  };
  expect(Object.keys(files)).toEqual(["docs/a.md", "docs/b.md"]);
  // printf 'contents of docs/a.md' | sha256sum
  expect(files["docs/a.md"]).toBe("fda85e82f58e50f2a8ac5cb853c9a815a57c6cca601348bc92d6ed167069aa17");
});

describe("stale files", () => {
  test("are removed when nothing generates them any more", async () => {
    const folder = await after("docs/a.md", "docs/slb/b.md");
    const plan = planWrites(folder, outputs("docs/a.md"), all);
    expect(plan.remove).toEqual(["docs/slb/b.md"]);
    await bringUpToDate(folder, () => plan);
    expect(existsSync(join(folder, "docs/slb"))).toBe(false);
    expect(planWrites(folder, outputs("docs/a.md"), all).write).toEqual([]);
  });

  test("of what is not selected stay, on the disk and in the manifest", async () => {
    const folder = await after("docs/a.md", "openapi/slb.json");
    const plan = planWrites(folder, outputs("docs/c.md"), (path) => path.startsWith("docs/"));
    expect(plan.remove).toEqual(["docs/a.md"]);
    await bringUpToDate(folder, () => plan);
    const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { files: object };
    expect(Object.keys(manifest.files)).toEqual(["docs/c.md", "openapi/slb.json"]);
  });

  test("are never the files of others", async () => {
    const folder = await after("docs/a.md");
    put(folder, "docs/mine.md", "mine");
    put(folder, "typescript/node_modules/x/index.js", "theirs");
    const plan = planWrites(folder, outputs("docs/b.md"), all);
    expect(plan.remove).toEqual(["docs/a.md"]);
  });
});

test("a file is written anew when only the case of its name has changed: removing the old one may remove it", async () => {
  const folder = await after("docs/Index.md");
  // As a disk that ignores case has it under both names.
  put(folder, "docs/index.md", "contents of docs/index.md");
  const plan = planWrites(folder, outputs("docs/index.md"), all);
  expect(plan.remove).toEqual(["docs/Index.md"]);
  expect(plan.write.map(({ path, isNew }) => [path, isNew])).toEqual([
    ["docs/index.md", true],
    ["manifest.json", false],
  ]);
});

describe("a damaged manifest", () => {
  test.each([
    ["", "empty"],
    ["{", "cut off"],
    ["null", "nothing"],
    ["[]", "a list"],
    ['{"files":null}', "without files"],
    ['{"files":"docs/a.md"}', "with a text for files"],
    ['{"files":["docs/a.md"]}', "with a list for files"],
    ['{"files":{"docs/b.md":5}}', "with a number for a sum"],
    ["\u0000\ufffd", "of bytes"],
  ])("%j is as good as none", async (text) => {
    const folder = await after("docs/a.md");
    put(folder, "docs/b.md", "left over");
    put(folder, "manifest.json", text);
    const plan = planWrites(folder, outputs("docs/a.md"), all);
    expect(plan.remove).toEqual([]);
    expect(plan.write.map(({ path }) => path)).toEqual(["manifest.json"]);
    expect(Object.keys((JSON.parse(String(plan.write[0]?.contents)) as { files: object }).files)).toEqual([
      "docs/a.md",
    ]);
  });

  test.each([
    "../../outside.md",
    "docs/../../outside.md",
    "/etc/passwd",
    "..",
    "docs//a.md",
    "./docs/a.md",
    "manifest.json",
  ])("with the path %j makes no file of ours of it", (path) => {
    const root = temporaryFolder();
    put(root, "outside.md", "mine");
    const folder = join(root, "generated/deep");
    put(folder, "manifest.json", JSON.stringify({ files: { [path]: "" } }));
    const plan = planWrites(folder, outputs("docs/a.md"), all);
    expect(plan.remove).toEqual([]);
    expect(plan.write.at(-1)?.contents).not.toContain(JSON.stringify(path));
  });
});

test.each([
  ["docs/a.md", "docs/a.md"],
  ["docs/Index.md", "docs/index.md"],
])("%s and %s cannot both be written", (one, other) => {
  expect(() => planWrites(temporaryFolder(), outputs(one, other), all)).toThrow(/would be the same file/);
});

describe("a quick look", () => {
  test("ends at the first file that is not as it should be", async () => {
    const folder = await after("docs/a.md", "docs/b.md", "docs/c.md");
    put(folder, "docs/b.md", "changed");
    const disk = new Disk(folder);
    const looks = vi.spyOn(disk, "sum");
    expect(anyDiffers(outputs("docs/a.md", "docs/b.md", "docs/c.md"), disk)).toBe(true);
    expect(looks.mock.calls).toEqual([["docs/a.md"], ["docs/b.md"]]);
    expect(anyDiffers(outputs("docs/a.md", "docs/c.md"), disk)).toBe(false);
    expect(anyDiffers(outputs("docs/missing.md"), disk)).toBe(true);
  });

  test("that finds something saves the comparison before the folder is the run's own", async () => {
    const folder = await after("docs/a.md");
    const compare = vi.fn(() => planWrites(folder, outputs("docs/b.md"), all));
    await bringUpToDate(folder, compare, { differs: () => true });
    expect(compare).toHaveBeenCalledOnce();
    expect(existsSync(join(folder, "docs/b.md"))).toBe(true);
    expect(existsSync(join(folder, "docs/a.md"))).toBe(false);
  });

  test("that finds nothing leaves it to the comparison, which also knows what has to go", async () => {
    const folder = await after("docs/a.md", "docs/b.md");
    await bringUpToDate(folder, () => planWrites(folder, outputs("docs/a.md"), all), { differs: () => false });
    expect(existsSync(join(folder, "docs/b.md"))).toBe(false);
  });
});

/** What is in the way of a run is one plain line that names the place, and nothing is lost. */
import fs, { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { OutputError } from "../../generator/write/failure.js";
import { planWrites } from "../../generator/write/plan.js";
import { bringUpToDate } from "../../generator/write/update.js";
import { temporaryFolder } from "../cases/spec-root.js";
import { carriedOut, place, tree, write } from "./output-folder.js";

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

/** The line that the user reads. */
async function lineOf(failing: Promise<unknown>): Promise<string> {
  const cause = await failing.then(
    () => new Error("nothing failed"),
    (error: unknown) => error,
  );
  expect(cause).toBeInstanceOf(OutputError);
  const { message } = cause as Error;
  expect(message).not.toMatch(/\n|undefined|\/tmp/);
  return message;
}

/** Lets a function of the file system fail as the system would, from the n-th call on. */
function failing(name: "writeFileSync" | "renameSync" | "mkdirSync" | "accessSync", code: string, from = 0): void {
  const original = fs[name] as (...args: unknown[]) => unknown;
  let calls = 0;
  vi.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
    if (calls++ < from) return original(...args);
    const [path, second] = args;
    throw Object.assign(new Error(`${code}: said the system`), {
      code,
      syscall: name,
      path,
      dest: name === "renameSync" ? second : undefined,
    });
  }) as never);
  syncBuiltinESMExports();
}

describe("in the way", () => {
  test("a file where a folder must be", async () => {
    const { root, folder } = place({ "generated/docs": "mine", "generated/a.md": "old" });
    const before = tree(root);
    expect(await lineOf(carriedOut(write("a.md", "docs/slb/b.md"), folder))).toBe(
      "generated/docs is a file where a folder must be. Move it away, and run it again. Nothing was changed.",
    );
    expect(tree(root)).toEqual(before);
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("old");
  });

  test("a folder where a file must be, with something inside", async () => {
    const { root, folder } = place({ "generated/docs/a.md/stale.md": "", "generated/docs/a.md/mine.txt": "mine" });
    const before = tree(root);
    const plan = { ...write("docs/a.md"), remove: ["docs/a.md/stale.md"] };
    expect(await lineOf(carriedOut(plan, folder))).toMatch(
      /^generated\/docs\/a\.md is a folder that holds more than slbgen has put there, where a file must be\./,
    );
    expect(tree(root)).toEqual(before);
  });

  test("but not an empty folder", async () => {
    const { folder } = place();
    mkdirSync(join(folder, "docs/a.md/deep/empty"), { recursive: true });
    await carriedOut(write("docs/a.md"), folder);
    expect(readFileSync(join(folder, "docs/a.md"), "utf8")).toBe("new docs/a.md");
  });

  test("a link that leads nowhere", async () => {
    const { folder } = place();
    symlinkSync("/nonexistent/place", join(folder, "docs"));
    expect(await lineOf(carriedOut(write("docs/a.md"), folder))).toMatch(
      /^generated\/docs is a link that leads nowhere/,
    );
    expect(tree(folder)).toEqual(["docs"]);
  });

  test("a folder in the place of the manifest", async () => {
    const { folder } = place({ "generated/manifest.json/x": "mine" });
    const run = bringUpToDate(folder, () => planWrites(folder, [{ path: "docs/a.md", contents: "a" }], () => true));
    expect(await lineOf(run)).toMatch(/^generated\/manifest\.json is a folder .* Nothing was changed\.$/);
    expect(existsSync(join(folder, "docs"))).toBe(false);
  });
});

describe("generated itself", () => {
  test("is a file", async () => {
    const folder = join(temporaryFolder(), "generated");
    writeFileSync(folder, "mine");
    expect(await lineOf(carriedOut(write("a.md"), folder))).toMatch(/^generated is a file where the folder/);
    expect(readFileSync(folder, "utf8")).toBe("mine");
  });

  test("is a link that leads nowhere", async () => {
    const folder = join(temporaryFolder(), "generated");
    symlinkSync("/nonexistent/place", folder);
    expect(await lineOf(carriedOut(write("a.md"), folder))).toMatch(/^generated is a link that leads nowhere/);
  });

  test("is read-only, which is no matter when it is up to date", async () => {
    const { folder } = place({ "generated/a.md": "new a.md" });
    failing("mkdirSync", "EROFS");
    await carriedOut(write(), folder);
    expect(await lineOf(carriedOut(write("b.md"), folder))).toBe(
      "generated: the disk is read-only. Make it writable, and run it again. Nothing was changed.",
    );
  });
});

describe("the system fails", () => {
  const files = { "generated/a.md": "old", "generated/docs/b.md": "old" };

  test.each([
    ["ENOSPC", "the disk is full. Make room"],
    ["EDQUOT", "your share of the disk is used up. Make room"],
    ["EIO", "the disk has failed. Check the disk"],
    ["ESTRANGE", "ESTRANGE: said the system. Mend that"],
  ])("%s before anything is moved: nothing is touched, nothing is left", async (code, words) => {
    const { root, folder } = place(files);
    const before = tree(root);
    failing("writeFileSync", code, 1);
    const line = await lineOf(carriedOut(write("a.md", "docs/b.md", "docs/c.md"), folder));
    expect(line).toBe(`generated: ${words}, and run it again. Nothing was changed.`);
    expect(tree(root)).toEqual(before);
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("old");
  });

  test("a folder that cannot be written is found before anything is moved", async () => {
    const { folder } = place(files);
    failing("accessSync", "EACCES", 1);
    expect(await lineOf(carriedOut(write("a.md", "docs/b.md"), folder))).toMatch(
      /^generated\/docs: permission denied\. .* Nothing was changed\.$/,
    );
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("old");
  });

  test("when files are moved, which the next run completes", async () => {
    const { folder } = place(files);
    failing("renameSync", "ENOSPC", 1);
    const plan = write("a.md", "docs/b.md");
    expect(await lineOf(carriedOut(plan, folder))).toMatch(
      /^generated\/docs\/b\.md: the disk is full\. .* Some files are new and some are old/,
    );
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("new a.md");
    expect(readFileSync(join(folder, "docs/b.md"), "utf8")).toBe("old");
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    await carriedOut(plan, folder);
    expect(tree(folder)).toEqual(["a.md", "docs/", "docs/b.md"]);
    expect(readFileSync(join(folder, "docs/b.md"), "utf8")).toBe("new docs/b.md");
  });

  test("a bug of ours stays one", async () => {
    const { folder } = place();
    const run = bringUpToDate(folder, () => {
      throw new TypeError("a bug");
    });
    await expect(run).rejects.toThrow(TypeError);
  });
});

test("a read-only file is replaced", async () => {
  const { folder } = place({ "generated/a.md": "old" });
  chmodSync(join(folder, "a.md"), 0o444);
  await carriedOut(write("a.md"), folder);
  expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("new a.md");
});

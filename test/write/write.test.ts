import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { carryOut, OutsideError } from "../../generator/write/write.js";
import { temporaryFolder } from "../cases/spec-root.js";

/** A folder `generated` inside of another one, so that there is an outside to look at. */
function place(files: Record<string, string> = {}): { root: string; folder: string } {
  const root = temporaryFolder();
  const folder = join(root, "generated");
  mkdirSync(folder);
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), contents);
  }
  return { root, folder };
}

function write(...paths: string[]) {
  return { write: paths.map((path) => ({ path, contents: `new ${path}`, isNew: true })), remove: [], unchanged: 0 };
}

function remove(...paths: string[]) {
  return { write: [], remove: paths, unchanged: 0 };
}

/** Every path below a folder, folders with a slash. */
function tree(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1) + (entry.isDirectory() ? "/" : ""))
    .sort();
}

describe("writing", () => {
  test("makes folders, replaces files, and leaves nothing else behind", () => {
    const { root, folder } = place({ "generated/docs/old.md": "old" });
    carryOut(write("docs/old.md", "docs/slb/new.md"), folder);
    expect(tree(root)).toEqual([
      "generated/",
      "generated/docs/",
      "generated/docs/old.md",
      "generated/docs/slb/",
      "generated/docs/slb/new.md",
    ]);
    expect(readFileSync(join(folder, "docs/old.md"), "utf8")).toBe("new docs/old.md");
  });

  test("makes the folder generated/ itself", () => {
    const root = temporaryFolder();
    carryOut(write("docs/a.md"), join(root, "deep/generated"));
    expect(existsSync(join(root, "deep/generated/docs/a.md"))).toBe(true);
  });

  test("replaces a link to a file, not what it leads to", () => {
    const { root, folder } = place({ "outside.md": "mine" });
    symlinkSync(join(root, "outside.md"), join(folder, "a.md"));
    carryOut(write("a.md"), folder);
    expect(readFileSync(join(root, "outside.md"), "utf8")).toBe("mine");
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("new a.md");
  });

  test("follows links that stay inside, and a link that is generated/ itself", () => {
    const { root, folder } = place({ "generated/real/x": "" });
    symlinkSync(join(folder, "real"), join(folder, "docs"));
    symlinkSync(folder, join(root, "alias"));
    carryOut(write("docs/a.md"), join(root, "alias"));
    expect(readFileSync(join(folder, "real/a.md"), "utf8")).toBe("new docs/a.md");
  });
});

describe("containment", () => {
  const OUTSIDE = [
    "../a.md",
    "docs/../../a.md",
    "/a.md",
    "..",
    ".",
    "",
    "docs/../../generated-too/a.md",
    "a/../../outside/b.md",
  ];

  test.each(OUTSIDE)("%j is not written", (path) => {
    const { root, folder } = place({ "outside/b.md": "mine" });
    const before = tree(root);
    expect(() => carryOut(write("docs/first.md", path), folder)).toThrow(OutsideError);
    expect(tree(root)).toEqual(before);
  });

  test.each(OUTSIDE)("%j is not removed", (path) => {
    const { root, folder } = place({ "a.md": "mine", "outside/b.md": "mine", "generated-too/a.md": "mine" });
    const before = tree(root);
    expect(() => carryOut(remove(path), folder)).toThrow(OutsideError);
    expect(tree(root)).toEqual(before);
  });

  test("a link to a folder outside is not followed: no file, and no folder is made there", () => {
    const { root, folder } = place({ "outside/b.md": "mine" });
    symlinkSync(join(root, "outside"), join(folder, "docs"));
    const before = tree(root);
    for (const plan of [
      write("docs/a.md"),
      write("docs/slb/deep/a.md"),
      write("first.md", "docs/b.md"),
      remove("docs/b.md"),
    ]) {
      expect(() => carryOut(plan, folder)).toThrow(OutsideError);
      expect(tree(root)).toEqual(before);
    }
  });

  test("a link that leads nowhere is an error of the disk", () => {
    const { folder } = place();
    symlinkSync("/nonexistent/place", join(folder, "docs"));
    expect(() => carryOut(write("docs/a.md"), folder)).toThrow(/ENOENT/);
    expect(readdirSync(folder)).toEqual(["docs"]);
  });
});

describe("removing", () => {
  test("takes the folders away that become empty, and no others", () => {
    const { root, folder } = place({ "generated/docs/slb/a/x.md": "", "generated/docs/mine.txt": "" });
    carryOut(remove("docs/slb/a/x.md"), folder);
    expect(tree(root)).toEqual(["generated/", "generated/docs/", "generated/docs/mine.txt"]);
  });

  test.each([
    ["a file may become a folder", "docs/a", "docs/a/b.md"],
    ["a folder may become a file", "docs/a/b.md", "docs/a"],
  ])("comes before writing: %s", (_, before, after) => {
    const { root, folder } = place({ [`generated/${before}`]: "old" });
    carryOut({ ...write(after), remove: [before] }, folder);
    expect(readFileSync(join(root, "generated", after), "utf8")).toBe(`new ${after}`);
  });

  test("a file that is gone already, with its folder, is no matter", () => {
    const { root, folder } = place();
    carryOut(remove("docs/slb/a.md"), folder);
    expect(tree(root)).toEqual(["generated/"]);
  });
});

describe("a run that is killed", () => {
  const SCRIPT = fileURLToPath(new URL("killed-run.mjs", import.meta.url));
  const files = {
    "generated/docs/a.md": "old",
    "generated/docs/b.md": "old",
    "generated/docs/stale.md": "old",
    "generated/manifest.json": "old",
  };

  test.each([0, 2])("after %i moves leaves whole files, and the next run cleans up", (count) => {
    const { folder } = place(files);
    const { signal } = spawnSync(process.execPath, [SCRIPT, folder, String(count)]);
    expect(signal).toBe("SIGKILL");
    const contents = ["docs/a.md", "docs/b.md", "manifest.json"].map((path) =>
      readFileSync(join(folder, path), "utf8"),
    );
    expect(contents).toEqual(contents.map((_, index) => (index < count ? "new" : "old")));
    // The old manifest is the last one to know it.
    expect(existsSync(join(folder, "docs/stale.md"))).toBe(false);
    expect(readdirSync(folder)).toHaveLength(3);
    carryOut(write("docs/a.md"), folder);
    expect(readdirSync(folder).sort()).toEqual(["docs", "manifest.json"]);
  });

  test("whose process still runs is left alone", () => {
    const { folder } = place({ [`generated/.slbgen-${process.ppid}/0`]: "theirs" });
    carryOut(write("docs/a.md"), folder);
    expect(existsSync(join(folder, `.slbgen-${process.ppid}/0`))).toBe(true);
  });
});

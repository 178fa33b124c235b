import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { OutsideError } from "../../generator/write/target.js";
import { temporaryFolder } from "../cases/spec-root.js";
import { carriedOut, place, remove, tree, write } from "./output-folder.js";

describe("writing", () => {
  test("makes folders, replaces files, and leaves nothing else behind", async () => {
    const { root, folder } = place({ "generated/docs/old.md": "old" });
    await carriedOut(write("docs/old.md", "docs/slb/new.md"), folder);
    expect(tree(root)).toEqual([
      "generated/",
      "generated/docs/",
      "generated/docs/old.md",
      "generated/docs/slb/",
      "generated/docs/slb/new.md",
    ]);
    expect(readFileSync(join(folder, "docs/old.md"), "utf8")).toBe("new docs/old.md");
  });

  test("makes the folder generated/ itself", async () => {
    const root = temporaryFolder();
    await carriedOut(write("docs/a.md"), join(root, "deep/generated"));
    expect(existsSync(join(root, "deep/generated/docs/a.md"))).toBe(true);
  });

  test("replaces a link to a file, not what it leads to", async () => {
    const { root, folder } = place({ "outside.md": "mine" });
    symlinkSync(join(root, "outside.md"), join(folder, "a.md"));
    symlinkSync("/nonexistent/place", join(folder, "b.md"));
    await carriedOut(write("a.md", "b.md"), folder);
    expect(readFileSync(join(root, "outside.md"), "utf8")).toBe("mine");
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("new a.md");
    expect(readFileSync(join(folder, "b.md"), "utf8")).toBe("new b.md");
  });

  test("replaces one name of a file that has two", async () => {
    const { root, folder } = place({ "outside.md": "mine" });
    linkSync(join(root, "outside.md"), join(folder, "a.md"));
    await carriedOut(write("a.md"), folder);
    expect(readFileSync(join(root, "outside.md"), "utf8")).toBe("mine");
  });

  test("follows links that stay inside, and a link that is generated/ itself", async () => {
    const { root, folder } = place({ "generated/real/x": "" });
    symlinkSync(join(folder, "real"), join(folder, "docs"));
    symlinkSync(folder, join(root, "alias"));
    await carriedOut(write("docs/a.md"), join(root, "alias"));
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

  test.each(OUTSIDE)("%j is not written", async (path) => {
    const { root, folder } = place({ "outside/b.md": "mine" });
    const before = tree(root);
    await expect(carriedOut(write("docs/first.md", path), folder)).rejects.toThrow(OutsideError);
    expect(tree(root)).toEqual(before);
  });

  test.each(OUTSIDE)("%j is not removed", async (path) => {
    const { root, folder } = place({ "a.md": "mine", "outside/b.md": "mine", "generated-too/a.md": "mine" });
    const before = tree(root);
    await expect(carriedOut(remove(path), folder)).rejects.toThrow(OutsideError);
    expect(tree(root)).toEqual(before);
  });

  test("a link to a folder outside is not followed: no file, and no folder is made there", async () => {
    const { root, folder } = place({ "outside/b.md": "mine" });
    symlinkSync(join(root, "outside"), join(folder, "docs"));
    const before = tree(root);
    for (const plan of [
      write("docs/a.md"),
      write("docs/slb/deep/a.md"),
      write("first.md", "docs/b.md"),
      remove("docs/b.md"),
    ]) {
      await expect(carriedOut(plan, folder)).rejects.toThrow(OutsideError);
      expect(tree(root)).toEqual(before);
    }
  });

  test("an empty folder outside stays, where a link in the place of one of ours leads", async () => {
    const list = JSON.stringify({ files: { "docs/old/a.md": "" } });
    const { root, folder } = place({ "generated/manifest.json": list });
    mkdirSync(join(root, "outside/old"), { recursive: true });
    symlinkSync(join(root, "outside"), join(folder, "docs"));
    await carriedOut(write("other/b.md", "manifest.json"), folder);
    expect(existsSync(join(root, "outside/old"))).toBe(true);
  });
});

describe("removing", () => {
  test("takes the folders away that become empty, and no others", async () => {
    const { root, folder } = place({ "generated/docs/slb/a/x.md": "", "generated/docs/mine.txt": "" });
    await carriedOut(remove("docs/slb/a/x.md"), folder);
    expect(tree(root)).toEqual(["generated/", "generated/docs/", "generated/docs/mine.txt"]);
  });

  test.each([
    ["a file may become a folder", "docs/a", "docs/a/b.md"],
    ["a folder may become a file", "docs/a/b.md", "docs/a"],
    ["a deep folder may become a file", "docs/a/b/c/d.md", "docs/a"],
  ])("comes before writing: %s", async (_, before, after) => {
    const { root, folder } = place({ [`generated/${before}`]: "old" });
    await carriedOut({ ...write(after), remove: [before] }, folder);
    expect(readFileSync(join(root, "generated", after), "utf8")).toBe(`new ${after}`);
  });

  test("a file that is gone already, with its folder, is no matter", async () => {
    const { root, folder } = place();
    await carriedOut(remove("docs/slb/a.md"), folder);
    expect(tree(root)).toEqual(["generated/"]);
  });

  test("takes a link away and not what it leads to", async () => {
    const { root, folder } = place({ "outside/b.md": "mine" });
    symlinkSync(join(root, "outside"), join(folder, "a"));
    await carriedOut(remove("a"), folder);
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(join(root, "outside/b.md"))).toBe(true);
  });

  test("leaves a folder alone that is now where the file was", async () => {
    const { folder } = place({ "generated/docs/a.md/mine.txt": "mine" });
    await carriedOut(remove("docs/a.md"), folder);
    expect(existsSync(join(folder, "docs/a.md/mine.txt"))).toBe(true);
  });
});

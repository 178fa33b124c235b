import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import prettier from "prettier";
import { describe, expect, it } from "vitest";
import { docs } from "../../../generator/emit/docs/index.js";
import { nodes, parseMarkdown, plainText, type Node } from "./markdown-tree.js";
import { allTemplates } from "./small-model.js";
import { realModel as model } from "../../real-model.js";

const files = docs.emit(model, allTemplates());
const pages = new Map(
  files
    .filter(({ path }) => path.endsWith(".md"))
    .map(({ path, contents }) => {
      const all = nodes(parseMarkdown(contents));
      return [path, { contents, all, anchors: anchorsOf(all) }];
    }),
);
const paths = new Set(files.map(({ path }) => path));

/** The ids that a page offers: those given in HTML, and those that GitHub gives to headings. */
function anchorsOf(all: readonly Node[]): string[] {
  const given = all.flatMap(({ type, value = "" }) => (type === "html" ? [...value.matchAll(/id="([^"]+)"/g)] : []));
  const headings = all.filter(({ type }) => type === "heading").map(slug);
  return [...given.map(([, id]) => id ?? ""), ...headings];
}

function slug(heading: Node): string {
  return plainText(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");
}

it("has a page for each Action and each service", () => {
  const expected = model.services.flatMap(({ name, actions }) => [
    ...["index", "errors", "fields"].map((page) => `docs/${name}/${page}.md`),
    ...actions.map((action) => `docs/${name}/${action.name}.md`),
  ]);
  const reference = [...pages.keys()].filter((path) => !path.startsWith("docs/guides/"));
  expect(reference).toEqual(["docs/index.md", "docs/conflicts.md", ...expected]);
});

describe("every page", () => {
  it("says where it comes from", () => {
    for (const { contents } of pages.values())
      expect(contents).toMatch(/^<!-- Generated from (spec|templates\/docs\/guides)\/\S*\. Do not edit\. -->\n/);
  });

  it("is tidy", () => {
    for (const [path, { contents }] of pages) {
      expect(contents, path).not.toMatch(/[ \t]$/m);
      expect(contents, path).not.toMatch(/\n\n\n|\r|\n\n$/);
      expect(contents.endsWith("\n"), path).toBe(true);
      expect(contents, path).not.toMatch(/undefined|\[object/);
    }
  });

  it("has each anchor once", () => {
    for (const [path, { anchors }] of pages) {
      expect(
        anchors.filter((id, index) => anchors.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  it("links only to what is there", () => {
    const anchors = new Map([...pages].map(([path, page]) => [path, new Set(page.anchors)]));
    const links = [...pages].flatMap(([path, { all }]) =>
      all
        .filter(({ type, url = "" }) => (type === "link" || type === "image") && !url.startsWith("https:"))
        .map(({ url = "" }) => ({ path, url })),
    );
    const broken = links.filter(({ path, url }) => {
      const [file = "", anchor] = url.split("#");
      const target = file === "" ? path : normalize(join(dirname(path), file));
      // A guide may speak of what is beside the docs in the repository.
      const isThere = paths.has(target) || (!target.startsWith("docs/") && existsSync(join("generated", target)));
      return !isThere || (anchor !== undefined && anchors.get(target)?.has(anchor) !== true);
    });
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(3000);
  });

  it("holds no HTML but anchors, details and its own comment", () => {
    for (const [path, { all }] of pages) {
      const [comment, ...others] = all.filter(({ type }) => type === "html");
      expect(comment?.value, path).toMatch(/^<!--/);
      for (const { value = "" } of others) {
        expect(value, path).toMatch(
          /^(<a id="[\w.-]+">|<\/a>|<a id="[\w.-]+"><\/a>|<\/?details>|<details>\n<summary>[\w ]+<\/summary>|<\/?span>|<\/?code>)$/,
        );
      }
    }
  });
});

it("the index for programs has a line for every page, and no other", () => {
  const index = files.find(({ path }) => path === "docs/llms.txt")?.contents ?? "";
  const listed = [...index.matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm)].map(([, path]) => `docs/${path}`);
  expect(listed.sort()).toEqual([...pages.keys()].sort());
});

it("the first example of a page is there in every language, one after the other", () => {
  const page = pages.get("docs/alb/CreateListener.md")?.contents ?? "";
  const [first = "", second = ""] = page.split("\n### Example ").slice(1);
  const titles = [...first.matchAll(/^\*\*(.+)\*\*\n\n```(\w+)\n/gm)].map(([, title, fence]) => `${title} ${fence}`);
  expect(titles).toEqual(["TypeScript ts", "Python python", "Go go", "curl sh", "CLI sh"]);
  expect(second).toMatch(/^2: .+\n\n```ts\n/);
});

// That they compile is shown of what is generated, by e2e/from-docs.test.ts.
describe("the samples in TypeScript", () => {
  const samples = [...pages].flatMap(([path, { all }]) =>
    all
      .filter(({ type, lang }) => type === "code" && lang === "ts")
      .map(({ value = "" }, index) => ({ name: `${path.replaceAll(/[/.]/g, "-")}-${index}`, text: `${value}\n` })),
  );

  it("are laid out as prettier does", async () => {
    for (const { name, text } of samples.filter((sample) => sample.text.includes("const result"))) {
      expect(await prettier.format(text, { parser: "typescript" }), name).toBe(text);
    }
  });
});

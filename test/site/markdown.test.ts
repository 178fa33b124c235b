/** What becomes of the generated Markdown on its way to a page. */
import { expect, test } from "vitest";
import { renderMarkdown } from "../../site/src/markdown/render.js";
import { pageId, resolveLink } from "../../site/src/reference/addresses.js";

const html = async (markdown: string): Promise<string> => (await renderMarkdown(markdown, "slb/A.md")).html;

test.each([
  ["slb/CreateRules.md", "slb/CreateRules"],
  ["slb/index.md", "slb"],
  ["guides/first-call.md", "guides/first-call"],
  ["index.md", "reference"],
])("%s is the page %s", (path, id) => {
  expect(pageId(path)).toBe(id);
});

test.each([
  ["SetRule.md", "/slb/SetRule.html"],
  ["index.md#resource.rule", "/slb.html#resource.rule"],
  ["../index.md", "/reference.html"],
  ["../alb/CreateListener.md#request.Port", "/alb/CreateListener.html#request.Port"],
  ["../llms.txt", "/llms.txt"],
  ["../../jsonschema/slb/A.json", "/jsonschema/slb/A.json"],
  ["../../../examples/ruby", undefined],
  ["#rule.one-group", "#rule.one-group"],
  ["https://example.com/a.md", "https://example.com/a.md"],
])("a link to %s leads to %s", (link, address) => {
  expect(resolveLink("slb/A.md", link)).toBe(address);
});

test("links between files lead to pages", async () => {
  expect(await html("See [rules](CreateRules.md#rules) and [b].\n\n[b]: ../conflicts.md")).toBe(
    '<p>See <a href="/slb/CreateRules.html#rules">rules</a> and <a href="/conflicts.html">b</a>.</p>',
  );
});

test("what is not on the site is named and not linked", async () => {
  expect(await html("[an example](../../../examples/ruby)")).toBe(
    '<p><span title="../../../examples/ruby">an example</span></p>',
  );
});

test("an anchor at the head of a list item makes a node of the tree of it", async () => {
  const list =
    '- **`Tag`** · list <a id="request.Tag"></a>\n\n  The tags.\n\n  - **`Key`** · string <a id="request.Tag.Key"></a>\n\n    Its key.';
  const made = await html(list);
  expect(made).toContain('<li id="request.Tag" class="member">');
  expect(made).toContain('<li id="request.Tag.Key" class="member">');
  expect(made).toContain('<a href="#request.Tag.Key" class="anchor" aria-label="Link to Key"');
  expect(made).not.toContain("<a id");
});

test("anchors elsewhere stay", async () => {
  expect(await html('<a id="resource.rule"></a>\n\n### Rules')).toContain('<a id="resource.rule"></a>');
});

const SAMPLES = "**TypeScript**\n\n```ts\na();\n```\n\n**CLI**\n\n```sh\naliyun\n```\n";

test("samples of one thing in several languages come behind tabs, of which the first shows", async () => {
  const made = await html(SAMPLES);
  expect(made.match(/role="tab"[^>]*>[^<]*/g)?.map((tab) => tab.replace(/.*>/, ""))).toEqual(["TypeScript", "CLI"]);
  expect(made.match(/role="tabpanel"[^>]*/g)?.map((panel) => panel.includes("hidden"))).toEqual([false, true]);
});

test("groups of samples on one page have ids of their own, inside of other elements too", async () => {
  const made = await html(`${SAMPLES}\nText.\n\n- In a list\n\n${SAMPLES.replace(/^(?=.)/gm, "  ")}`);
  const ids = [...made.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBe(8);
  expect(new Set(ids).size).toBe(8);
});

test("a single sample needs no tabs", async () => {
  expect(await html("**Note**\n\n```ts\na();\n```\n")).not.toContain("sample-tabs");
});

test("code is coloured by classes, and text of the spec in it stays text", async () => {
  const made = await html('```ts\nconst a = "</code><script>";\n```');
  expect(made).toMatch(/<span class="k">const<\/span>/);
  expect(made).not.toMatch(/style=|<script/);
});

test("a table can be scrolled by keyboard", async () => {
  expect(await html("| a |\n| --- |\n| b |")).toMatch(/^<div class="table-frame" tabindex="0"[^>]*><table>/);
});

test("a caution is a notice with a title", async () => {
  expect(await html("> [!CAUTION]\n> It cannot be undone.")).toBe(
    '<div class="notice" data-kind="caution" role="note">\n<p><strong>Caution:</strong> It cannot be undone.</p>\n</div>',
  );
  expect(await html("> It is quoted.")).toBe("<blockquote>\n<p>It is quoted.</p>\n</blockquote>");
});

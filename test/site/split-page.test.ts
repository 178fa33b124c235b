import { expect, test } from "vitest";
import { leadHtml, splitPage } from "../../site/src/reference/split-page.js";

test("title and lead come off the body", () => {
  expect(splitPage("<!-- Generated. -->\n\n# `SetRule`\n\nChange a rule.\n\n**Write**\n\n## Parameters\n")).toEqual({
    title: "SetRule",
    lead: "Change a rule.",
    body: "**Write**\n\n## Parameters\n",
  });
});

test.each([
  "**Write**: changes",
  "Product · [All APIs](../index.md)",
  "| a |\n| --- |",
  "- a list",
  "## Parameters",
  "Two\nlines.",
])("what is more than a plain line is no lead: %s", (first) => {
  const { lead, body } = splitPage(`# A\n\n${first}\n\nText.\n`);
  expect(lead).toBeUndefined();
  expect(body).toContain(first);
});

test("a page may have a lead and nothing else", () => {
  expect(splitPage("# A\n\nText.\n")).toEqual({ title: "A", lead: "Text.", body: "" });
});

test("text of the spec in a lead stays text", () => {
  expect(leadHtml("Set `a<b>` & c")).toBe("Set <code>a&lt;b></code> &amp; c");
});

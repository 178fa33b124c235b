import Handlebars from "handlebars";
import { describe, expect, it } from "vitest";
import { HELPERS } from "../../../generator/emit/docs/dialect.js";
import { pageTemplates, renderOf } from "../../../generator/emit/docs/render.js";
import { Markdown, PLAIN } from "../../../generator/emit/docs/safe.js";
import { docsTemplates } from "./small-model.js";

function render(template: string, view: object, partials: Record<string, string> = {}): string {
  const templates = new Map([["docs/index.md.hbs", template]]);
  for (const [name, text] of Object.entries(partials)) templates.set(`docs/partials/${name}.md.hbs`, text);
  return renderOf(pageTemplates(templates))("index", view, PLAIN);
}

/** The mustaches of a template that print a value. */
function printing(node: hbs.AST.Node): hbs.AST.MustacheStatement[] {
  const found = node.type === "MustacheStatement" ? [node as hbs.AST.MustacheStatement] : [];
  const block = node as Partial<hbs.AST.BlockStatement & hbs.AST.Program>;
  const inner = [...(block.body ?? []), ...[block.program, block.inverse].filter((each) => each !== undefined)];
  return [...found, ...inner.flatMap(printing)];
}

describe.each([...docsTemplates()])("%s", (_, text) => {
  it("prints through helpers only", () => {
    expect(text).not.toMatch(/\{\{\{|\{\{&/);
    for (const { path, params } of printing(Handlebars.parse(text))) {
      expect(Object.keys(HELPERS)).toContain((path as hbs.AST.PathExpression).original);
      expect(params).toHaveLength(1);
    }
  });
});

it("escapes nothing twice and everything once", () => {
  const view = { a: "a*b", b: new Markdown("**b**") };
  expect(render("{{text a}} {{code a}} {{md b}}", view)).toBe("a\\*b `a*b` **b**\n");
});

it.each([
  ["a missing text", "{{text a}}", {}],
  ["a number as a text", "{{code a}}", { a: 1 }],
  ["Markdown as a text", "{{text a}}", { a: new Markdown("x") }],
  ["a text as Markdown", "{{md a}}", { a: "x" }],
  ["a condition that is no boolean", "{{#if a}}x{{/if}}", { a: "x" }],
  ["a missing condition", "{{#if a}}x{{/if}}", {}],
  ["a missing list", "{{#each a}}x{{/each}}", {}],
  ["an unknown helper", "{{shout a}}", { a: "x" }],
  ["an unknown partial", "{{> nothing}}", {}],
])("refuses %s", (_, template, view) => {
  expect(() => render(template, view)).toThrow();
});

it("refuses an unknown page", () => {
  expect(() => renderOf({})("index", {}, PLAIN)).toThrow("docs/index.md.hbs");
});

it("indents partials without leaving blanks behind", () => {
  const tree = "{{#each this}}\n- {{text name}}\n\n  {{> tree inner}}\n{{/each}}\n";
  const view = { tree: [{ name: "a", inner: [{ name: "b", inner: [] }] }] };
  expect(render("{{> tree tree}}\n\n\n\nend", view, { tree })).toBe("- a\n\n  - b\n\nend\n");
});

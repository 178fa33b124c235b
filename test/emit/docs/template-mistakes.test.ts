/** A broken template of docs is its author's mistake: told with file, place and hint as one of a port is. */
import { describe, expect, test } from "vitest";
import { NO_COLOURS, renderReport } from "../../../generator/diagnostics/render.js";
import { emitTarget } from "../../../generator/emit/emit-target.js";
import { generate } from "../../../generator/pipeline.js";
import { specRoot } from "../../cases/spec-root.js";
import { allTemplates, FULL_ACTION, PLAIN_ACTION, smallModel } from "./small-model.js";

const templates = allTemplates();
const model = smallModel(FULL_ACTION, PLAIN_ACTION);

/** All templates, with a line more at the end of these. */
function withLines(lines: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const changed = Object.entries(lines).map(([path, line]): [string, string] => {
    const text = templates.get(path);
    if (text === undefined) throw new Error(`there is no ${path}`);
    return [path, `${text}${line}\n`];
  });
  return new Map([...templates, ...changed]);
}

async function mistakes(lines: Readonly<Record<string, string>>): Promise<string> {
  const { files, diagnostics, sources } = await emitTarget("docs", model, model.services, withLines(lines));
  expect(files).toEqual([]);
  return renderReport(diagnostics, sources, NO_COLOURS);
}

const REQUEST = "docs/partials/request.md.hbs";
const lastLine = (templates.get(REQUEST) ?? "").split("\n").length;

test.each([
  ["an unknown field", "{{md endpiont}}", 6, 'template-field: There is no field "endpiont" here.', "endpoint"],
  ["an unknown helper", "{{shout version}}", 3, 'unknown-helper: There is no helper "shout".', "one of|the helpers"],
  ["an unknown partial", "{{> membres}}", 5, 'unknown-partial: There is no partial "membres".', "members"],
  ["a field without a helper", "{{version}}", 1, "template-syntax: .*nothing is printed without a helper", "guide"],
  ["Markdown as a text", "{{text version}}", 1, 'template-value: "text" takes a text, not an object.', "a text"],
  [
    "a condition that is none",
    "{{#if version}}x{{/if}}",
    1,
    'template-value: "if" takes true or false',
    "true or false",
  ],
  ["a block that stays open", "{{#if hasDryRun}}", 1, "template-syntax: ", "guide"],
])("%s", async (_, line, column, message, hint) => {
  const report = await mistakes({ [REQUEST]: line });
  const place = `templates/${REQUEST}:${line.endsWith("Run}}") ? lastLine + 1 : lastLine}:${column}`;
  expect(report).toMatch(new RegExp(`^${place} error ${message}`));
  expect(report).toMatch(new RegExp(`^ {2}hint: .*(${hint})`, "m"));
  expect(report).toContain("1 error in 1 file");
});

test("mistakes in several templates are told together, each once", async () => {
  const report = await mistakes({
    "docs/action.md.hbs": "{{text a}}",
    "docs/errors.md.hbs": "{{text b}}",
    "docs/index.md.hbs": "{{text c}}",
  });
  expect(report.match(/^\S+ error .*/gm)?.map((line) => line.replace(/:\d+:\d+ .*"(\w)".*/, " $1"))).toEqual([
    "templates/docs/action.md.hbs a",
    "templates/docs/errors.md.hbs b",
    "templates/docs/index.md.hbs c",
  ]);
});

describe("a run with a broken template", () => {
  test("writes nothing, and goes on to say what is wrong with others", async () => {
    const broken = withLines({ "docs/action.md.hbs": "{{text nothing}}", "go/templates/action.go.hbs": "{{nothing}}" });
    const selection = { check: true, targets: ["docs", "go", "openapi"] };
    const result = await generate(specRoot(), model, selection, { templates: broken });
    expect(result).toMatchObject({ failed: true, write: [], remove: [] });
    expect(result.diagnostics.map(({ code, span }) => `${code} ${span.file}`)).toEqual([
      "template-field templates/docs/action.md.hbs",
      "template-field templates/go/templates/action.go.hbs",
    ]);
    expect([...result.sources.keys()]).toContain("templates/docs/action.md.hbs");
  });
});

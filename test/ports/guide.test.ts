/** The guide to ports quotes the files of the example, and says of its commands and messages what is so. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HELPER_NAMES } from "../../generator/emit/port/vocabulary.js";
import { emitPort } from "../../generator/emit/port/index.js";
import { readPortFolder } from "../../generator/emit/port/folder.js";
import { report } from "../emit/port/small-port.js";
import { ROOT } from "../types/type-check.js";
import { realModel as model } from "../real-model.js";

const GUIDE = readFileSync(join(ROOT, "templates/docs/guides/07-write-a-port.md"), "utf8");
const EXAMPLE = join(ROOT, "examples/ruby");

/** The blocks that a line before them says to be of a file. */
const quotes = [...GUIDE.matchAll(/^`([^`]+)`(, in part)?:\n\n```\w+\n([\s\S]*?)```$/gm)].map(
  ([, file = "", part, text = ""]) => ({ file, isPart: part !== undefined, text }),
);

const nlb = model.services.filter(({ name }) => name === "nlb");

function emit(folder = readPortFolder(ROOT, "examples/ruby")) {
  return emitPort(folder, { services: nlb }, nlb, [], () => {
    throw new Error("the example is no program");
  });
}

test("it quotes most of the example", () => {
  expect(quotes.map(({ file }) => file)).toEqual([
    "target.yaml",
    "action.rb.hbs",
    "partials/member.hbs",
    "partials/type.hbs",
    "partials/rule.hbs",
    "runtime/validation.rb",
    "service.rb.hbs",
  ]);
});

test.each(quotes)("$file is quoted as it is", ({ file, isPart, text }) => {
  const contents = readFileSync(join(EXAMPLE, file), "utf8");
  if (isPart) expect(contents).toContain(text);
  else expect(contents).toBe(text);
});

test("what it says to come out comes out", () => {
  const [, shown = ""] = /This is what comes out:\n\n```ruby\n([\s\S]*?)```/.exec(GUIDE) ?? [];
  const file = emit().files.find(({ path }) => path.endsWith("create_listener.rb"));
  expect(file?.contents.replace(/^ {6}/gm, "")).toContain(shown);
});

test("the mistake that it shows is told so", () => {
  const [, shown = ""] = /```text\n(examples[\s\S]*?)```/.exec(GUIDE) ?? [];
  const folder = readPortFolder(ROOT, "examples/ruby");
  const files = new Map(
    [...folder.files].map(([path, text]) => [
      path,
      path === "action.rb.hbs" ? text.replace("str name", "str nmae") : text,
    ]),
  );
  expect(report(emit({ ...folder, files }))).toBe(`${shown}\n1 error in 1 file\n`);
});

test("json prints all that an Action has", () => {
  const files = new Map([
    [
      "target.yaml",
      'name: all\ntitle: All\nfiles: [{ template: a.hbs, for: action, path: "{service}-{action}.json" }]\n',
    ],
    ["a.hbs", "{{json this}}"],
  ]);
  const [file] = emit({ place: "all", files }).files;
  expect(JSON.parse(file?.contents ?? "")).toMatchObject({
    name: "CreateListener",
    parameters: expect.arrayContaining([expect.objectContaining({ name: "LoadBalancerId", type: "string" })]),
  });
});

describe("the table of helpers", () => {
  test.each(HELPER_NAMES)("has %s", (name) => {
    expect(GUIDE).toMatch(new RegExp(`\\{\\{${name}[ }]|\\(${name} |\`${name}\``));
  });
});

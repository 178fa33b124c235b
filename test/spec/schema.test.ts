import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { specJsonSchema } from "../../generator/spec/schema.js";
import { ACTION, edited, read, SERVICE, SHAPES, SMALL_SPEC } from "./small-spec.js";

const SPEC = fileURLToPath(new URL("../../spec", import.meta.url));

const validate = new Ajv({ strict: false, allErrors: true }).compile(specJsonSchema());

const files = readdirSync(SPEC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
  .map((entry) => join(entry.parentPath, entry.name).slice(SPEC.length + 1))
  .sort();

test("spec/schema.json is what the language says now; `npm run schema` writes it", () => {
  expect(JSON.parse(readFileSync(join(SPEC, "schema.json"), "utf8"))).toEqual(specJsonSchema());
});

test("there is a spec to check", () => {
  expect(files.length).toBeGreaterThan(100);
});

test("an editor finds no mistake in any file of the spec", () => {
  const rejected = files.filter((path) => !validate(parse(readFileSync(join(SPEC, path), "utf8"))));
  expect(rejected).toEqual([]);
});

test("an editor finds no mistake in the small spec", () => {
  for (const text of Object.values(SMALL_SPEC))
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
});

test("every key is explained, once", () => {
  const { definitions } = specJsonSchema() as {
    definitions: Record<string, { properties: Record<string, { description?: string }> }>;
  };
  const field = definitions["Field"]?.properties ?? {};
  // What these say follows from their names, or from the keys below them.
  const plain = ["type", "description", "example", "deprecated"];
  const silent = Object.keys(field).filter((key) => field[key]?.description === undefined && !plain.includes(key));
  expect(silent).toEqual([]);
});

describe("what an editor marks as wrong, the checker reports", () => {
  test.each([
    [ACTION, "required: true", "requird: true"],
    [ACTION, "required: true", "required: yes"],
    [ACTION, "summary: Add a rule.\n", ""],
    [ACTION, "effect: write", "effect: wrte"],
    [ACTION, "[tags]", "tags"],
    [ACTION, "range: 1..10", "range: 1-10"],
    [ACTION, "range: 1..10", "range: 10"],
    [ACTION, "range: 1..10", 'range: ".."'],
    [ACTION, "type: string\n", "type: string\n    length: -1..5\n"],
    [ACTION, 'enum: { "on": They do., "off": They do not. }', "enum: [a]"],
    [ACTION, 'enum: { "on": They do., "off": They do not. }', "enum: {}"],
    [ACTION, "  Timeout: {", "  Time out: {"],
    [ACTION, "  Timeout: {", "  constructor: {"],
    [ACTION, 'when: { Sticky: "on" }', "when: Sticky"],
    [ACTION, "require: [Timeout]", "require: []"],
    [ACTION, "require: [Timeout]", "exclusive: [Timeout]"],
    [ACTION, "require: [Timeout]", 'compare: [Port, "=<", Timeout]'],
    [ACTION, "require: [Timeout]", "limit: { Timeout: {} }"],
    [ACTION, "id: sticky-timeout", "id: StickyTimeout"],
    [ACTION, "summary:", "zzz: 1\nsummary:"],
    [SERVICE, '"2020-01-01"', '"2020"'],
    [SERVICE, '"web.{region}', '"https://web.{region}'],
    [SHAPES, "type: integer", "type: int"],
  ])("%s: %s -> %s", (path, from, to) => {
    const changes = edited(path, from, to);
    expect(validate(parse(changes[path] ?? ""))).toBe(false);
    expect(read(changes).diagnostics.filter(({ severity }) => severity === "error")).toHaveLength(1);
  });
});

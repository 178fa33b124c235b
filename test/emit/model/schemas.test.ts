import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { model as target } from "../../../generator/emit/model/index.js";
import { modelSchema } from "../../../generator/model/schema.js";
import { ROOT } from "../../types/type-check.js";
import { allKindsModel } from "../typescript/all-kinds.js";
import { realModel as model } from "../../real-model.js";

const files = await target.emit(model, new Map());
const schemas = new Map(files.map(({ path, contents }) => [path, JSON.parse(contents) as object]));

function schema(name: string): object {
  const found = schemas.get(`model/${name}.schema.json`);
  if (found === undefined) throw new Error(`there is no ${name}.schema.json`);
  return found;
}

/** The faults of a value as a schema sees them. */
function faults(ajv: Ajv, name: string, value: unknown): string[] {
  const validate = ajv.compile(schema(name));
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test("three schemas are published", () => {
  expect([...schemas.keys()]).toEqual([
    "model/model.schema.json",
    "model/files.schema.json",
    "model/target.schema.json",
  ]);
});

describe("the schema of the model", () => {
  test.each(model.services.map((service) => [service.name, service] as const))("takes %s", (_, service) => {
    const input: unknown = JSON.parse(JSON.stringify({ format: 1, model: { services: [service] } }));
    expect(faults(new Ajv2020({ allErrors: true, strictTuples: false }), "model", input)).toEqual([]);
  });

  test("takes all kinds of rules, and nothing of it is lost", () => {
    const parsed = modelSchema.parse(allKindsModel);
    expect(JSON.stringify(parsed).length).toBe(JSON.stringify(allKindsModel).length);
  });

  test.each([
    ["a key that is not there", (service: Record<string, unknown>) => delete service["title"]],
    ["a key too many", (service: Record<string, unknown>) => Object.assign(service, { extra: 1 })],
    ["a value of another type", (service: Record<string, unknown>) => Object.assign(service, { pending: "no" })],
  ])("refuses %s", (_, change) => {
    const service = JSON.parse(JSON.stringify(model.services[0])) as Record<string, unknown>;
    change(service);
    const input = { format: 1, model: { services: [service] } };
    expect(faults(new Ajv2020({ strictTuples: false }), "model", input)).toHaveLength(1);
    expect(modelSchema.safeParse(input.model).success).toBe(false);
  });

  test("refuses another format", () => {
    expect(faults(new Ajv2020({ strictTuples: false }), "model", { format: 2, model: { services: [] } })).toEqual([
      "/format must be equal to constant",
    ]);
  });
});

test("the schema of answers tells files from paths that lead outside", () => {
  const answer = (path: string) => ({ files: [{ path, contents: "" }] });
  expect(faults(new Ajv2020(), "files", answer("lib/a.rb"))).toEqual([]);
  expect(faults(new Ajv2020(), "files", answer("../a.rb"))).toHaveLength(1);
});

test.each(["templates/python", "templates/go", "examples/ruby"])(
  "the schema of target.yaml takes that of %s",
  (folder) => {
    const written: unknown = parse(readFileSync(join(ROOT, folder, "target.yaml"), "utf8"));
    expect(faults(new Ajv({ allErrors: true }), "target", written)).toEqual([]);
  },
);

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openapi } from "../../../generator/emit/openapi/index.js";
import type { Service } from "../../../generator/model/model.js";
import { SHELF_FILES } from "../docs/shelf-files.js";
import { modelOf } from "../docs/small-model.js";
import { type Part, parsed, validator } from "./json-schemas.js";
import { realModel } from "../../real-model.js";

// The second one has what the real spec may lack: GET, and parameters in query and form of one request.
const services = [...realModel.services, ...modelOf(SHELF_FILES).services];
const files = openapi.emit({ services }, new Map());

/** The one operation of a path, which is that of the method in use. */
function operationOf(document: Part, name: string): Part {
  const operations = Object.values<Part>(document.paths[`/${name}`]);
  expect(operations).toHaveLength(1);
  return operations[0];
}

/** The value of a parameter as its schema sees it, by the name of the parameter. */
function schemaOf(operation: Part, name: string): Part {
  const parameter = operation.parameters?.find((each: Part) => each.name === name);
  return (
    parameter?.schema ?? operation.requestBody.content["application/x-www-form-urlencoded"].schema.properties[name]
  );
}

describe.each(services)("the document of $name", (service: Service) => {
  const document = parsed(files, `openapi/${service.name}.json`);

  it("has an operation for each Action", () => {
    expect(Object.keys(document.paths)).toEqual(service.actions.map(({ name }) => `/${name}`));
  });

  it("accepts the requests of all examples", () => {
    for (const action of service.actions) {
      const operation = operationOf(document, action.name);
      for (const { title, request } of action.examples) {
        for (const [name, value] of Object.entries(request)) {
          const schema = schemaOf(operation, name);
          const where = `${action.name}, ${title}: ${name}`;
          const inner = schema.contentSchema ?? schema;
          expect(validator(inner, document)(value), where).toBe(true);
          expect(validator(schema, document)(schema.contentSchema ? JSON.stringify(value) : value), where).toBe(true);
        }
      }
    }
  });

  it("accepts the responses of all examples, which may leave fields out", () => {
    for (const action of service.actions) {
      const { schema, examples } = operationOf(document, action.name).responses["200"].content["application/json"];
      const isValid = validator(withoutRequired(schema), document);
      for (const { summary, value } of Object.values<Part>(examples)) {
        expect(isValid(value), `${action.name}, ${summary}`).toBe(true);
      }
    }
  });
});

it("every document passes the linter", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "openapi-lint-"));
  try {
    const names = services.map(({ name }) => `${name}.json`);
    for (const name of names) writeFileSync(join(folder, name), JSON.stringify(parsed(files, `openapi/${name}`)));
    const redocly = join(process.cwd(), "node_modules/.bin/redocly");
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    // It says which of them it has looked at on the channel of errors.
    const { status, stdout, stderr } = spawnSync(redocly, ["lint", ...names], { cwd: folder, env, encoding: "utf8" });
    expect({ status, stdout }).toMatchObject({ status: 0 });
    for (const name of names) expect(stderr).toContain(`validating ${name}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function withoutRequired(schema: Part): Part {
  if (Array.isArray(schema)) return schema.map(withoutRequired);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key, value]) => !(key === "required" && Array.isArray(value)));
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutRequired(value)]));
}

/** The schemas of the real spec agree with the validators as far as JSON Schema goes. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonschema } from "../../../generator/emit/jsonschema/index.js";
import type { Action } from "../../../generator/model/model.js";
import { validateRequest } from "../../../generator/model/validate.js";
import { nearlyRight } from "./random-requests.js";
import { realModel as model } from "../../real-model.js";

const files = new Map(jsonschema.emit(model, new Map()).map(({ path, contents }) => [path, contents]));
const ajv = new Ajv2020({ strict: false, allErrors: true });

interface Schema {
  readonly "x-rules": readonly { readonly id: string; readonly inSchema: boolean }[];
}

const cases = model.services.flatMap((service) =>
  service.actions.map((action) => {
    const schema = JSON.parse(files.get(`jsonschema/${service.name}/${action.name}.json`) ?? "null") as Schema;
    return [`${service.name} ${action.name}`, { action, schema }] as const;
  }),
);

it("there is one for each Action", () => {
  expect(files.size).toBe(cases.length);
});

describe.each(cases)("%s", (_, { action, schema }) => {
  const accepts = ajv.compile(schema);

  it("accepts the examples", () => {
    for (const { request } of action.examples) {
      accepts(request);
      expect(accepts.errors).toBeNull();
    }
  });

  it("refuses what the validator refuses, but for the rules that it says it cannot have", () => {
    const beyond = new Set(schema["x-rules"].filter(({ inSchema }) => !inSchema).map(({ id }) => id));
    fc.assert(
      fc.property(nearlyRight(action), (params) => {
        expect(accepts(params), words(accepts, action, params)).toBe(!hasErrors(action, params, beyond));
      }),
      { numRuns: 60, seed: 6 },
    );
  });
});

function hasErrors(action: Action, params: unknown, beyond: ReadonlySet<string>): boolean {
  return validateRequest(action, params).some(({ severity, rule }) => severity === "error" && !beyond.has(rule));
}

function words(accepts: ValidateFunction, action: Action, params: unknown): string {
  return JSON.stringify({ schema: accepts.errors, validator: validateRequest(action, params) });
}

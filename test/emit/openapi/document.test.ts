import { describe, expect, it } from "vitest";
import { openapi } from "../../../generator/emit/openapi/index.js";
import { FULL_ACTION, PLAIN_ACTION, smallModel } from "../docs/small-model.js";
import { type Part, parsed, validator } from "./json-schemas.js";

const model = smallModel(FULL_ACTION, PLAIN_ACTION);
const document = parsed(openapi.emit(model, new Map()), "openapi/toy.json");
const operation = document.paths["/CreateBox"].post;

function parameter(name: string): Part {
  return operation.parameters.find((each: Part) => each.name === name);
}

it("names the service and where it is", () => {
  expect(document.info).toMatchObject({
    title: "Toy Balancer",
    version: "2020-01-02",
    license: { name: "Apache-2.0" },
  });
  expect(document.servers).toMatchInlineSnapshot(`
    [
      {
        "description": "For every region but cn-hangzhou.",
        "url": "https://toy.{region}.example.com",
        "variables": {
          "region": {
            "default": "cn-beijing",
            "description": "The id of the region.",
          },
        },
        "x-regions": [
          "cn-beijing",
        ],
      },
      {
        "description": "For cn-hangzhou.",
        "url": "https://toy.example.com",
        "x-regions": [
          "cn-hangzhou",
        ],
      },
      {
        "description": "Inside a VPC of every region but cn-hangzhou.",
        "url": "https://toy-vpc.{region}.example.com",
        "variables": {
          "region": {
            "default": "cn-beijing",
            "description": "The id of the region.",
          },
        },
        "x-network": "vpc",
        "x-regions": [
          "cn-beijing",
        ],
      },
    ]
  `);
  expect(document.tags).toEqual([{ name: "box", description: "Places for toys.", "x-displayName": "Boxes" }]);
});

it("is laid out as JSON with a line end at the end", () => {
  const [file] = openapi.emit(model, new Map());
  expect(file?.contents).toBe(`${JSON.stringify(JSON.parse(file?.contents ?? ""), null, 2)}\n`);
  expect(file?.format).toBe("none");
});

it("makes each Action an operation", () => {
  expect(Object.keys(document.paths)).toEqual(["/CreateBox", "/ListBoxes"]);
  const { parameters: _, responses: __, ...rest } = operation;
  expect(rest).toMatchInlineSnapshot(`
    {
      "deprecated": true,
      "description": "A box holds toys.

    ListBoxes shows it.

    A box is never empty.",
      "operationId": "CreateBox",
      "summary": "Create a box.",
      "tags": [
        "box",
      ],
      "x-authorization": {
        "access": "write",
        "action": "toy:CreateBox",
        "conditionKeys": [
          "toy:tag",
        ],
        "resources": [
          {
            "arn": "acs:toy:{region}:{account}:box/{BoxId}",
            "type": "box",
          },
        ],
      },
      "x-conflicts": [
        {
          "about": "parameters.BoxName.length",
          "chosen": "1 to 80.",
          "claims": {
            "guide": "1 to 40 (15)",
            "reference": "1 to 80",
          },
        },
      ],
      "x-deprecation": {
        "reason": "Boxes are out of fashion.",
        "replacedBy": "ListBoxes",
      },
      "x-effect": "destructive",
      "x-errors": [
        {
          "code": "BoxExists",
          "fix": "Take another name.",
          "meaning": "There is such a box already.",
          "retry": "never",
          "status": 409,
        },
      ],
      "x-methods": [
        "POST",
      ],
      "x-rules": [
        {
          "condition": {
            "negated": false,
            "tests": [
              {
                "kind": "equals",
                "path": [
                  "BoxState",
                ],
                "values": [
                  "on",
                ],
              },
            ],
          },
          "demand": {
            "kind": "require",
            "paths": [
              [
                "BoxName",
              ],
            ],
          },
          "id": "box-name",
          "severity": "error",
          "source": {
            "guide": "17",
          },
          "text": "BoxName is required when BoxState is "on".",
        },
        {
          "condition": {
            "negated": true,
            "tests": [
              {
                "kind": "present",
                "path": [
                  "BoxName",
                ],
              },
            ],
          },
          "demand": {
            "kind": "require",
            "paths": [
              [
                "BoxSize",
              ],
            ],
          },
          "id": "box-size",
          "reason": "Else it is hard to find",
          "severity": "warning",
          "text": "BoxSize is required unless BoxName is given. Else it is hard to find.",
        },
        {
          "demand": {
            "kind": "unique",
            "paths": [
              [
                "Name",
              ],
            ],
          },
          "id": "unique-toys",
          "severity": "error",
          "text": "No two elements of Toys may have the same Name.",
          "within": [
            "Toys",
          ],
        },
      ],
      "x-source": {
        "guide": "10-20",
        "reference": "CreateBox",
      },
    }
  `);
});

describe("parameters", () => {
  it("that the client fills in stay required, as the service wants them", () => {
    expect(parameter("RegionId")).toMatchObject({ in: "query", required: true, "x-from-client": "regionId" });
  });

  it("have the constraints of their type", () => {
    expect(parameter("BoxName").schema).toEqual({
      type: "string",
      minLength: 1,
      maxLength: 80,
      pattern: "^[a-z|]+$",
      examples: ["red"],
      "x-immutable": true,
    });
    expect(parameter("BoxTitle")).toMatchObject({
      deprecated: true,
      schema: { "x-deprecation": { replacedBy: "BoxName" } },
    });
  });

  it("allow single numbers beside a range", () => {
    const { schema } = parameter("BoxSize");
    expect(schema).toMatchObject({ type: "integer", format: "int32", default: 5, "x-unit": "litres" });
    const isValid = validator(schema, document);
    expect([-1, 0, 1, 10, 11, 1.5, "1"].map(isValid)).toEqual([true, false, true, true, false, false, false]);
  });

  it("list the values of an open set without closing it", () => {
    const { schema } = parameter("BoxState");
    expect(schema).toEqual({
      type: "string",
      "x-enum": ["on", "off"],
      "x-enum-descriptions": ["In use.", "Not in use."],
      "x-since": "reference",
    });
  });

  it("say how lists are written", () => {
    expect(parameter("Tag")).toMatchObject({
      "x-encoding": "flat",
      "x-wire-names": ["Tag.{n}.Key", "Tag.{n}.Value"],
      schema: { type: "array", maxItems: 2, items: { required: ["Key"], additionalProperties: false } },
    });
    expect(parameter("Toys")).toMatchObject({
      "x-encoding": "json",
      schema: { type: "string", contentMediaType: "application/json", contentSchema: { type: "array" } },
      examples: { "example-1": { summary: "A red box", value: '[{"Name":"ball"},{"Name":"bear"}]' } },
    });
    expect(parameter("Colours")).toMatchObject({
      style: "form",
      explode: false,
      "x-encoding": "comma",
      schema: { type: "array", items: { type: "string", minLength: 1, maxLength: 8 } },
    });
  });
});

it("puts body parameters into a form", () => {
  const [service] = model.services;
  const action = service!.actions.find(({ name }) => name === "CreateBox")!;
  const parameters = action.parameters.map((member) => ({ ...member, in: "body" as const }));
  const files = openapi.emit({ services: [{ ...service!, actions: [{ ...action, parameters }] }] }, new Map());
  const { post } = parsed(files, "openapi/toy.json").paths["/CreateBox"];
  expect(post.parameters).toBeUndefined();
  const form = post.requestBody.content["application/x-www-form-urlencoded"];
  expect(form.encoding).toEqual({
    Toys: { contentType: "application/json" },
    Colours: { style: "form", explode: false },
  });
  expect(form.schema).toMatchObject({ type: "object", required: ["RegionId"] });
  expect(form.schema.properties.Toys).toMatchObject({ type: "array", description: "What is in it." });
  expect(form.schema.properties.Colours).not.toHaveProperty("style");
  expect(form.schema.properties.RegionId).toMatchObject({ "x-from-client": "regionId" });
  expect(form.examples["example-1"]).toMatchObject({ summary: "A red box", value: { Toys: [{ Name: "ball" }, {}] } });
});

it("shows responses as they are on the wire", () => {
  const { schema, examples } = operation.responses["200"].content["application/json"];
  expect(schema.required).toEqual(["RequestId", "Boxes"]);
  expect(schema.properties.Boxes).toMatchInlineSnapshot(`
    {
      "description": "All boxes.",
      "properties": {
        "Box": {
          "items": {
            "properties": {
              "BoxId": {
                "description": "Its id.",
                "type": "string",
              },
            },
            "type": "object",
          },
          "type": "array",
        },
      },
      "type": "object",
    }
  `);
  expect(examples["example-1"].value).toEqual({ RequestId: "1", Boxes: { Box: [{ BoxId: "box-1" }] } });
});

it("answers errors by one schema", () => {
  expect(operation.responses.default).toEqual({ $ref: "#/components/responses/Error" });
  expect(document.components.responses.Error).toMatchObject({ "x-errors": [{ code: "Throttling", retry: "backoff" }] });
  const isValid = validator(document.components.schemas.Error, document);
  expect(isValid({ RequestId: "1", HostId: "h", Code: "c", Message: "m", Recommend: "r" })).toBe(true);
});

it("disarms HTML in descriptions", () => {
  const [service] = model.services;
  const description = "a <script>x</script> <b\r\n1 < 2 [x](y)\u2028`code`";
  const [file] = openapi.emit({ services: [{ ...service!, description, resources: [], actions: [] }] }, new Map());
  expect(JSON.parse(file!.contents).info.description).toMatch(
    /^a &lt;script>x&lt;\/script> &lt;b\n1 < 2 \[x\]\\\(y\)\n`code`\n\n/,
  );
});

describe("the text, of which every Action is a piece,", () => {
  const [service] = model.services;
  const text = (changed: object) =>
    openapi.emit({ services: [{ ...service!, ...changed }] }, new Map())[0]?.contents ?? "";

  it("is that of the whole document", () => {
    expect(text({})).toBe(`${JSON.stringify(JSON.parse(text({})), null, 2)}\n`);
  });

  it("has no paths without Actions", () => {
    expect(JSON.parse(text({ actions: [] }))).toMatchObject({ info: { title: "Toy Balancer" }, paths: {} });
  });

  it("keeps a description that looks like its paths", () => {
    const description = 'Look:\n  "paths": {}\n$& $1';
    const { info, paths } = JSON.parse(text({ description }));
    expect(info.description.startsWith(description)).toBe(true);
    expect(Object.keys(paths)).toEqual(Object.keys(document.paths));
  });
});

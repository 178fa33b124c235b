import { describe, expect, it } from "vitest";
import { openapi } from "../../../generator/emit/openapi/index.js";
import { CREATE_BOARD, SHELF_FILES } from "../docs/shelf-files.js";
import { modelOf, smallModel } from "../docs/small-model.js";
import { type Part, parsed, validator } from "./json-schemas.js";

const document = parsed(openapi.emit(modelOf(SHELF_FILES), new Map()), "openapi/shelf.json");
const { post } = document.paths["/CreateBoard"];
const { get } = document.paths["/DeleteBoard"];
const form = post.requestBody.content["application/x-www-form-urlencoded"];

describe("methods", () => {
  it("make one operation, of the first", () => {
    expect(Object.keys(document.paths["/CreateBoard"])).toEqual(["post"]);
    expect(Object.keys(document.paths["/DeleteBoard"])).toEqual(["get"]);
  });

  it("are all listed", () => {
    expect(post["x-methods"]).toEqual(["POST", "GET"]);
    expect(get["x-methods"]).toEqual(["GET"]);
  });

  it("decide about the body", () => {
    expect(post.parameters).toBeUndefined();
    expect(get.requestBody).toBeUndefined();
    expect(get.parameters.map((each: Part) => [each.name, each.in])).toEqual([
      ["Token", "query"],
      ["Check", "query"],
      ["BoardId", "query"],
    ]);
  });
});

it("says how the parts of a form are written", () => {
  expect(form.encoding).toEqual({ Paint: { contentType: "application/json" } });
  expect(form.schema.properties.Paint).toMatchObject({ type: "object", "x-encoding": "json" });
  expect(form.schema.properties.Holes["x-wire-names"]).toEqual([
    "Holes.{n}.Screw.Threads.{n}.Pitch",
    "Holes.{n}.Screw.Glued",
    "Holes.{n}.Screw.Glue",
  ]);
  expect(form.examples).toEqual({
    "example-1": { summary: "A red board", value: { BoardName: "red", Paint: { Colour: "red" } } },
  });
  const isValid = validator(form.schema, document);
  expect(isValid(form.examples["example-1"].value)).toBe(true);
  expect(isValid({ Paint: {} })).toBe(false);
});

it("puts parameters into the query and the form of one request", () => {
  const turn = document.paths["/TurnScrew"].post;
  expect(turn.parameters.map((each: Part) => each.name)).toEqual(["Turns"]);
  expect(Object.keys(turn.requestBody.content["application/x-www-form-urlencoded"].schema.properties)).toEqual(["Tag"]);
});

describe("what a text must not be", () => {
  function nameSchema(not: string): Part {
    const action = `
action: Try
summary: Try it.
effect: read
source: { guide: 1 }
parameters: { Name: { type: string, description: A name., not: ${not} } }
response: { RequestId: { type: string, description: An id. } }
examples: [{ title: One, request: {}, response: { RequestId: "1" } }]
`;
    const { paths } = parsed(openapi.emit(smallModel(action), new Map()), "openapi/toy.json");
    return paths["/Try"].post.parameters[0].schema;
  }

  it("is a pattern that validators understand", () => {
    const schema = nameSchema('{ startsWith: [aliyun, "acs:"], contains: ["http://"] }');
    expect(schema).toEqual({ type: "string", not: { pattern: "^(?:aliyun|acs:)|http://" } });
    const values = ["aliyun-1", "acs:x", "my aliyun", "a http://b", "https://b", ""];
    expect(values.map(validator(schema, document))).toEqual([false, false, true, false, true, true]);
  });

  it("stands alone", () => {
    expect(nameSchema("{ contains: [a, b] }").not).toEqual({ pattern: "a|b" });
    expect(nameSchema("{ startsWith: [a] }").not).toEqual({ pattern: "^(?:a)" });
  });

  it("is meant in its letters", () => {
    const text = "^$\\.*+?()[]{}|/-";
    const isValid = validator(nameSchema(JSON.stringify({ startsWith: [text] })), document);
    expect([text, `x${text}`, text.slice(0, -1)].map(isValid)).toEqual([false, true, true]);
  });
});

it("marks jobs, tokens, dry runs and pending Actions", () => {
  expect(post["x-job"]).toEqual({ id: "JobId", action: "GetJob" });
  expect(get).not.toHaveProperty("x-job");
  expect(form.schema.properties.Token).toMatchObject({ type: "string", "x-idempotency-token": true });
  expect(form.schema.properties.Check).toMatchObject({ type: "boolean", "x-dry-run": "DryRunOperation" });
  expect(form.schema.properties.BoardName).not.toHaveProperty("x-dry-run");
  expect(document.info["x-pending"]).toEqual(["GetJob", "ListScrews"]);
});

it("says what RAM has to allow", () => {
  expect(post["x-authorization"]).toEqual({
    action: "shelf:CreateBoard",
    access: "create",
    resources: [
      { type: "board", arn: "acs:shelf:{region}:{account}:board/{BoardId}", required: true },
      { type: "wall", arn: "acs:shelf:{region}:{account}:wall/{WallId}" },
    ],
    conditionKeys: ["shelf:tag"],
    dependentActions: ["wood:GetWood"],
  });
  const chosen = CREATE_BOARD.replace(', arn: "acs:shelf:{region}:{account}:board/{BoardId}"', "");
  const model = modelOf({ ...SHELF_FILES, "shelf/board/CreateBoard.yaml": chosen });
  const without = parsed(openapi.emit(model, new Map()), "openapi/shelf.json");
  const [resource] = without.paths["/CreateBoard"].post["x-authorization"].resources;
  expect(resource).toEqual({ type: "board", required: true });
});

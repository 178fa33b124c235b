import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { requestSchema } from "../../../generator/emit/jsonschema/request-schema.js";
import { serviceFacts } from "../../../generator/samples/action-facts.js";
import { FULL_ACTION, modelOf, PLAIN_ACTION, SMALL_SERVICE, smallModel } from "../docs/small-model.js";

function schemaOf(text: string): Record<string, unknown> {
  const [service] = modelOf({ "toy/service.yaml": SMALL_SERVICE, "toy/box/Pack.yaml": text }).services;
  const [action] = service?.actions ?? [];
  if (service === undefined || action === undefined) throw new Error("there is no Action");
  return requestSchema(action, serviceFacts(service, {}).get(action.name));
}

/** An Action with some parameters of each kind, and these rules. */
const withRules = (rules: string, example: object, parameters = "") => `
action: Pack
summary: Pack a box.
effect: write
source: { guide: 1-2 }
parameters:
  A: { type: string, description: Says one. }
  B: { type: string, description: Says two. }
  C: { type: integer, description: Says three. }
  D: { type: integer, description: Says four. }
  S: { type: structure, description: Holds some., of: { X: { type: string, description: Inner. }, Y: { type: string, description: Inner. } } }
  L: { type: list, description: Holds many., of: { X: { type: string, description: Inner. }, Y: { type: string, description: Inner. } } }
  N: { type: list, description: Holds numbers., items: { type: integer } }
${parameters}
rules:
${rules}
examples: [{ title: All, request: ${JSON.stringify(example)}, response: {} }]
`;

/** Which of the requests the schema of an Action with these rules accepts; the first one is right. */
function accepted(rules: string, requests: readonly [object, ...object[]], parameters = ""): readonly object[] {
  const accepts = new Ajv2020({ strict: false }).compile(schemaOf(withRules(rules, requests[0], parameters)));
  return requests.filter((request) => accepts(request));
}

describe("a rule becomes a part of the schema", () => {
  it.each([
    ["require", "when: { A: a }, require: [C]", [{ A: "b" }, { A: "a", C: 1 }], [{ A: "a" }]],
    ["require unless", "unless: { A: a }, require: [C]", [{ A: "a" }, { C: 1 }], [{ A: "b" }, {}]],
    ["require below", "when: { S.X: a }, require: [S.Y]", [{ S: {} }, { S: { X: "a", Y: "" } }], [{ S: { X: "a" } }]],
    ["several values", "when: { A: [a, b] }, require: [C]", [{ A: "c" }, {}], [{ A: "a" }, { A: "b" }]],
    ["presence", "when: { present: A, absent: B }, require: [C]", [{ A: "", B: "" }, { B: "" }], [{ A: "" }]],
    ["forbid", "when: { A: a }, forbid: [B, C]", [{ B: "" }, { A: "a" }], [{ A: "a", C: 1 }]],
    [
      "exclusive",
      "exclusive: [A, B, C]",
      [{}, { B: "" }],
      [
        { A: "", C: 1 },
        { B: "", C: 1 },
      ],
    ],
    ["atLeastOne", "atLeastOne: [A, S.X]", [{ A: "" }, { S: { X: "" } }], [{}, { S: {} }]],
    ["allOrNone", "allOrNone: [A, B]", [{}, { A: "", B: "" }], [{ A: "" }, { B: "" }]],
    [
      "limit",
      "limit: { C: { range: 1..2, also: { '-1': None. } }, N: { size: ..1 } }",
      [{ C: -1 }, { C: 2 }],
      [{ C: 0 }, { N: [1, 2] }],
    ],
    [
      "limit to values",
      "when: { A: a }, limit: { B: { enum: [x] } }",
      [{ B: "y" }, { A: "a", B: "x" }],
      [{ A: "a", B: "y" }],
    ],
    ["within", "within: L, atLeastOne: [X, Y]", [{}, { L: [] }, { L: [{ X: "" }] }], [{ L: [{ X: "" }, {}] }]],
  ])("%s", (_, rule, right: readonly object[], wrong) => {
    const [first = {}, ...others] = right;
    expect(accepted(`  - { id: some-rule, ${rule} }`, [first, ...others, ...wrong])).toEqual(right);
  });
});

it("a deprecated name stands for the member", () => {
  const old =
    "  Z: { type: string, required: true, description: New. }\n  Old: { type: string, description: Old., deprecated: { replacedBy: Z } }";
  const rule = "  - { id: some-rule, atLeastOne: [A, B] }";
  expect(accepted(rule, [{ A: "", Z: "" }, { A: "", Old: "" }, { A: "" }], old.replaceAll("  - ", ""))).toHaveLength(2);
});

it("what JSON Schema cannot say is only told, and so is every warning", () => {
  const rules = `
  - { id: order, compare: [C, "<", D] }
  - { id: lengths, sameLength: [L, N] }
  - { id: unique-x, within: L, unique: [X] }
  - { id: soft, require: [B], severity: warning, reason: It is better }
  - { id: no-effect, unless: { present: A }, ignored: [B] }`;
  const all = { A: "", C: 2, D: 1, L: [{ X: "" }, { X: "" }], N: [] };
  expect(accepted(rules, [{ A: "" }, all, { B: "" }])).toHaveLength(3);
  expect(schemaOf(withRules(rules, { A: "" }))).toMatchObject({
    "x-rules": [
      { id: "order", severity: "error", kind: "compare", members: ["C", "D"], inSchema: false },
      { id: "lengths", members: ["L", "N"], inSchema: false },
      { id: "unique-x", members: ["L[].X"], inSchema: false },
      { id: "soft", severity: "warning", text: "B is required. It is better.", inSchema: false },
      { id: "no-effect", severity: "warning", members: ["B", "A"], inSchema: false },
    ],
  });
});

it("has all that a form needs", () => {
  const [service] = smallModel(FULL_ACTION, PLAIN_ACTION).services;
  const [action] = service?.actions ?? [];
  if (service === undefined || action === undefined) throw new Error("there is no Action");
  const schema = requestSchema(action, serviceFacts(service, {}).get(action.name));
  expect(schema).toMatchObject({
    title: "CreateBox",
    description: "Create a box.\n\nA box holds toys.\n\nListBoxes shows it.",
    deprecated: true,
    "x-deprecation": { replacedBy: "ListBoxes" },
    additionalProperties: false,
    properties: {
      RegionId: { "x-from-client": "regionId" },
      BoxName: { minLength: 1, maxLength: 80, pattern: "^[a-z|]+$", "x-immutable": true, examples: ["red"] },
      BoxTitle: { deprecated: true, "x-deprecation": { replacedBy: "BoxName" } },
      BoxSize: {
        type: "integer",
        anyOf: [{ minimum: 1, maximum: 10 }, { enum: [-1] }],
        "x-special": [{ value: -1, meaning: "Without end." }],
        "x-unit": "litres",
        default: 5,
      },
      BoxState: { "x-open": true, "x-values": [{ value: "on", meaning: "In use." }, { value: "off" }] },
      Tag: { type: "array", maxItems: 2, items: { required: ["Key"], additionalProperties: false } },
    },
    "x-action": {
      api: "toy",
      action: "CreateBox",
      httpMethod: "POST",
      effect: "destructive",
      names: {
        typescript: { module: "slb-sdk/toy", client: "ToyClient", method: "createBox", validator: "validateCreateBox" },
        cli: { product: "toy", command: "CreateBox" },
      },
    },
  });
  expect(schema).not.toHaveProperty("required");
  expect(schema).not.toHaveProperty("properties.BoxState.enum");
});

/** Every kind of difference, planted one at a time, is found: that one and no other. */
import { describe, expect, test } from "vitest";
import { ACTION, added, auditOf, EXPLAINED, field, lines, type RawFacts, type RawField } from "./fixture.js";

/** The parameters and response fields of CreateRule in the provider's file. */
function create({ actions }: RawFacts): { [key: string]: unknown; request: RawField[]; response: RawField[] } {
  const action = actions["CreateRule"];
  if (action === undefined) throw new Error("there is no CreateRule");
  return action;
}

const parameter = (facts: RawFacts, name: string) => field(create(facts).request, name);
const ruleList = (facts: RawFacts) => field(field(create(facts).response, "Rules").fields, "Rule");
const ruleField = (facts: RawFacts, name: string) => field(ruleList(facts).items.fields, name);
const drop = (fields: RawField[], name: string) => fields.splice(fields.indexOf(field(fields, name)), 1);
const string = (name: string) => ({ name, type: "string" }) as unknown as RawField;

test("without a change, what differs is explained", () => {
  expect(lines(auditOf())).toEqual(EXPLAINED);
});

describe("of the provider's file", () => {
  test.each<[string, (facts: RawFacts) => void, string[]]>([
    [
      "an Action more",
      ({ actions }) => (actions["StartRule"] = { method: "POST", methodsAllowed: ["POST"], request: [], response: [] }),
      ["StartRule action missing: spec absent, provider an Action"],
    ],
    [
      "an Action less",
      ({ actions }) => delete actions["CreateRule"],
      ["CreateRule action extra: spec an Action, provider absent"],
    ],
    [
      "a pending Action less",
      ({ actions }) => delete actions["StopRule"],
      ["StopRule pending extra: spec a pending Action, provider absent"],
    ],
    [
      "a deprecated Action less",
      ({ actions }) => delete actions["RemoveRule"],
      ["RemoveRule action extra: spec an Action, provider absent (deprecated)"],
    ],
    [
      "a parameter more",
      (facts) => create(facts).request.push(string("New")),
      ["CreateRule parameters.New missing: spec absent, provider string"],
    ],
    [
      "a parameter more, with all that there is to say of it",
      (facts) =>
        create(facts).request.push({
          ...string("New"),
          type: "array",
          in: "body",
          serialization: "json",
          required: true,
          deprecated: true,
          items: {
            type: "object",
            fields: [
              { ...string("Key"), required: true },
              { ...string("Value"), in: "body" },
              { ...string("Hidden"), inMetadata: false },
            ],
          },
        } as unknown as RawField),
      [
        "CreateRule parameters.New missing: spec absent, provider deprecated required array of object " +
          "{ Key: required string, Value: string } as json in body",
      ],
    ],
    [
      "a wrapper with something that only its SDK has",
      (facts) => field(create(facts).response, "Rules").fields.push({ ...string("More"), inMetadata: false }),
      [],
    ],
    [
      "a parameter less",
      (facts) => drop(create(facts).request, "Name"),
      ["CreateRule parameters.Name extra: spec string, provider absent"],
    ],
    [
      "a parameter more that only its SDK has",
      (facts) => create(facts).request.push({ ...string("New"), inMetadata: false }),
      [],
    ],
    [
      "a parameter that only its SDK has by now",
      (facts) => Object.assign(parameter(facts, "Name"), { inMetadata: false, type: "number" }),
      [],
    ],
    [
      "a member of an element more",
      (facts) => parameter(facts, "Tag").items.fields.push(string("New")),
      ["CreateRule parameters.Tag.New missing: spec absent, provider string"],
    ],
    [
      "a member of an element less",
      (facts) => drop(parameter(facts, "Tag").items.fields, "Value"),
      ["CreateRule parameters.Tag.Value extra: spec string, provider absent"],
    ],
    [
      "a member of a structure less",
      (facts) => drop(parameter(facts, "Quic").fields, "Ports"),
      ["CreateRule parameters.Quic.Ports extra: spec list of integer, provider absent"],
    ],
    [
      "a response field more",
      (facts) => create(facts).response.push(string("New")),
      ["CreateRule response.New missing: spec absent, provider string"],
    ],
    [
      "a response field less",
      (facts) => drop(create(facts).response, "Count"),
      ["CreateRule response.Count extra: spec integer, provider absent"],
    ],
    [
      "a field inside of a wrapped list more",
      (facts) => ruleList(facts).items.fields.push(string("New")),
      ["CreateRule response.Rules.New missing: spec absent, provider string"],
    ],
    [
      "a field inside of a wrapped list less",
      (facts) => drop(ruleField(facts, "Quic").fields, "On"),
      ["CreateRule response.Rules.Quic.On extra: spec boolean, provider absent"],
    ],
    [
      "a type",
      (facts) => (parameter(facts, "Port")["type"] = "string"),
      ["CreateRule parameters.Port.type different: spec integer, provider string"],
    ],
    ["a number of another width", (facts) => (parameter(facts, "Port")["type"] = "number"), []],
    ["a whole number where the spec has any", (facts) => (parameter(facts, "Score")["type"] = "integer"), []],
    [
      "the type of a list's elements",
      (facts) => (parameter(facts, "Hosts").items["type"] = "number"),
      ["CreateRule parameters.Hosts.type different: spec list of string, provider array of number"],
    ],
    [
      "a list that is a string",
      (facts) => (parameter(facts, "Hosts")["type"] = "string"),
      ["CreateRule parameters.Hosts.type different: spec list of string, provider string"],
    ],
    ["a list in JSON that is a string", (facts) => (parameter(facts, "Quic")["type"] = "string"), []],
    [
      "a map that is a list",
      (facts) => (parameter(facts, "Labels")["type"] = "array"),
      ["CreateRule parameters.Labels.type different: spec map, provider array"],
    ],
    [
      "the type of a member of an element",
      (facts) => (field(parameter(facts, "Tag").items.fields, "Value")["type"] = "boolean"),
      ["CreateRule parameters.Tag.Value.type different: spec string, provider boolean"],
    ],
    [
      "the type of a response field",
      (facts) => (field(create(facts).response, "Count")["type"] = "string"),
      ["CreateRule response.Count.type different: spec integer, provider string"],
    ],
    [
      "the type of the elements of a wrapped list",
      (facts) => (field(ruleField(facts, "Ports").fields, "Port").items["type"] = "string"),
      ["CreateRule response.Rules.Ports.type different: spec list of integer, provider array of string"],
    ],
    [
      "a wrapped list that is a structure",
      (facts) => field(create(facts).response, "Rules").fields.push(string("More")),
      [
        "CreateRule response.Rules.type different: spec list of structure, provider object { Rule: array of object " +
          "{ Id: string, Ports: object { Port: array of number }, Quic: object { On: boolean } }, More: string }",
      ],
    ],
    [
      "an object that does not tell what is in it",
      (facts) => Object.assign(parameter(facts, "Quic"), { fields: undefined }),
      [],
    ],
    [
      "a response object that does not tell what is in it",
      (facts) => Object.assign(field(create(facts).response, "Rules"), { fields: undefined }),
      [],
    ],
    [
      "an array that does not tell what is in it",
      (facts) => Object.assign(parameter(facts, "Hosts"), { items: undefined }),
      [],
    ],
    [
      "a requirement less",
      (facts) => (parameter(facts, "Name")["required"] = false),
      ["CreateRule parameters.Name.required different: spec required, provider optional"],
    ],
    [
      "a requirement more, of a member",
      (facts) => (field(parameter(facts, "Tag").items.fields, "Value")["required"] = true),
      ["CreateRule parameters.Tag.Value.required different: spec optional, provider required"],
    ],
    [
      "a requirement of a string that is a list in the spec",
      (facts) => (parameter(facts, "Servers")["required"] = true),
      ["CreateRule parameters.Servers.required different: spec optional, provider required"],
    ],
    ["a requirement in a response", (facts) => (field(create(facts).response, "Count")["required"] = true), []],
    [
      "a place in the query",
      (facts) => delete parameter(facts, "Comment")["in"],
      ["CreateRule parameters.Comment.in different: spec body, provider query"],
    ],
    [
      "a place in the body",
      (facts) => (parameter(facts, "Servers")["in"] = "body"),
      ["CreateRule parameters.Servers.in different: spec query, provider body"],
    ],
    [
      "an encoding",
      (facts) => (parameter(facts, "Hosts")["serialization"] = "json"),
      ["CreateRule parameters.Hosts.encoding different: spec flat, provider json"],
    ],
    [
      "an encoding by its default",
      (facts) => delete parameter(facts, "Zones")["serialization"],
      ["CreateRule parameters.Zones.encoding different: spec comma, provider flat"],
    ],
    [
      "the wrapper of a list",
      (facts) => (ruleList(facts).name = "Entry"),
      ["CreateRule response.Rules.wrapper different: spec Rule, provider Entry"],
    ],
    [
      "a wrapper less",
      (facts) =>
        Object.assign(ruleField(facts, "Ports"), { type: "array", items: { type: "number" }, fields: undefined }),
      ["CreateRule response.Rules.Ports.wrapper different: spec Port, provider absent"],
    ],
    [
      "a wrapper more",
      (facts) => {
        const { response } = create(facts);
        const hosts = { ...field(response, "Hosts"), name: "Host" };
        Object.assign(field(response, "Hosts"), { type: "object", items: undefined, fields: [hosts] });
      },
      ["CreateRule response.Hosts.wrapper different: spec absent, provider Host"],
    ],
    [
      "another method to use",
      (facts) => (create(facts)["method"] = "GET"),
      ["CreateRule methods different: spec POST, GET, provider GET, POST"],
    ],
    [
      "a method less",
      (facts) => (create(facts)["methodsAllowed"] = ["POST"]),
      ["CreateRule methods different: spec POST, GET, provider POST"],
    ],
    [
      "a deprecated Action",
      (facts) => (create(facts)["deprecated"] = true),
      ["CreateRule deprecated different: spec current, provider deprecated"],
    ],
    [
      "a deprecated parameter",
      (facts) => (parameter(facts, "Port")["deprecated"] = true),
      ["CreateRule parameters.Port.deprecated different: spec current, provider deprecated"],
    ],
    [
      "a parameter that the spec has as deprecated",
      (facts) => create(facts).request.push(string("OldName")),
      ["CreateRule parameters.OldName.deprecated different: spec deprecated, provider current"],
    ],
  ])("%s", (_, provider, expected) => {
    expect(added(auditOf({ provider }))).toEqual(expected);
  });

  test("several at once are all found, in the order of their paths", () => {
    const provider = (facts: RawFacts) => {
      Object.assign(parameter(facts, "Name"), { type: "number", required: false, in: "body", deprecated: true });
      drop(create(facts).response, "Count");
    };
    expect(
      auditOf({ provider })
        .findings.filter(({ explanation }) => !explanation)
        .map(({ path }) => path),
    ).toEqual([
      "parameters.Name.deprecated",
      "parameters.Name.in",
      "parameters.Name.required",
      "parameters.Name.type",
      "response.Count",
    ]);
  });
});

describe("of the spec", () => {
  test.each<[string, string, string, string[]]>([
    [
      "a list of strings that is flat",
      ", encoding: comma, items: { type: string }, description: Ids",
      ", items: { type: string }, description: Ids",
      ["CreateRule parameters.Ids.type different: spec list of string, provider string"],
    ],
    [
      "an Action that is deprecated",
      "effect: write",
      "effect: write\ndeprecated: {}",
      ["CreateRule deprecated different: spec deprecated, provider current"],
    ],
    [
      "methods of its own",
      "effect: write",
      "effect: write\nmethods: [POST]",
      ["CreateRule methods different: spec POST, provider POST, GET"],
    ],
    [
      "parameters in the body",
      "effect: write",
      "effect: write\nparametersIn: body",
      ["Hosts", "Ids", "Labels", "Name", "Port", "Quic", "Score", "Servers", "Sticky", "Tag", "Weight", "Zones"].map(
        (name) => `CreateRule parameters.${name}.in different: spec body, provider query`,
      ),
    ],
  ])("%s", (_, from, to, expected) => {
    expect(added(auditOf({ spec: [[ACTION, from, to]] }))).toEqual(expected);
  });
});

test("a finding stands where it would be mended", () => {
  const { findings } = auditOf({
    provider: (facts) => {
      facts.actions["StartRule"] = { method: "POST", methodsAllowed: ["POST"], request: [], response: [] };
      create(facts).request.push(string("New"));
      parameter(facts, "Tag").items.fields.push(string("New"));
      drop(parameter(facts, "Tag").items.fields, "Value");
    },
  });
  const places = findings
    .filter(({ explanation }) => explanation === undefined)
    .map(({ path, span }) => `${path} ${span.file}:${span.line}:${span.column}`);
  expect(places).toEqual([
    "parameters.New spec/web/rule/CreateRule.yaml:2:9",
    "parameters.Tag.New spec/web/rule/CreateRule.yaml:21:3",
    "parameters.Tag.Value spec/web/rule/CreateRule.yaml:26:7",
    "action spec/web/service.yaml:2:10",
  ]);
});

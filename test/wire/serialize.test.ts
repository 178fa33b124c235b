import { describe, expect, it } from "vitest";
import type { Member } from "../../generator/model/model.js";
import { canonicalQuery } from "../../generator/wire/percent.js";
import { serializeRequest } from "../../generator/wire/serialize.js";
import { realModel as model } from "../real-model.js";

const client = { regionId: "cn-hangzhou" };

/** A parameter of which only the traits matter that decide about its place and encoding. */
function parameter(name: string, traits: Partial<Member> = {}): Member {
  return {
    name,
    type: { kind: "string", open: false },
    description: "",
    required: false,
    sensitive: false,
    immutable: false,
    idempotencyToken: false,
    in: "query",
    encoding: "flat",
    notes: [],
    span: { file: "", line: 1, column: 1, width: 1 },
    ...traits,
  };
}

function query(params: Record<string, unknown>, ...parameters: Member[]) {
  return serializeRequest({ parameters }, params, client).query;
}

describe("one parameter", () => {
  const cases: [what: string, traits: Partial<Member>, value: unknown, pairs: [string, string][]][] = [
    ["a text", {}, "a b", [["P", "a b"]]],
    ["an empty text", {}, "", [["P", ""]]],
    ["true", {}, true, [["P", "true"]]],
    ["false", {}, false, [["P", "false"]]],
    ["zero", {}, 0, [["P", "0"]]],
    ["minus zero", {}, -0, [["P", "0"]]],
    ["a fraction", {}, 0.5, [["P", "0.5"]]],
    ["null", {}, null, []],
    ["undefined", {}, undefined, []],
    ["an empty flat list", {}, [], []],
    ["an empty flat structure", {}, {}, []],
    [
      "a flat list, without gaps",
      {},
      ["a", null, "b"],
      [
        ["P.1", "a"],
        ["P.2", "b"],
      ],
    ],
    [
      "a flat list of structures",
      {},
      [
        { Key: "k", Value: "" },
        { Key: "l", Value: null },
      ],
      [
        ["P.1.Key", "k"],
        ["P.1.Value", ""],
        ["P.2.Key", "l"],
      ],
    ],
    [
      "a list in a list",
      {},
      [[1, 2], [3]],
      [
        ["P.1.1", "1"],
        ["P.1.2", "2"],
        ["P.2.1", "3"],
      ],
    ],
    ["a map", {}, { k: { x: true } }, [["P.k.x", "true"]]],
    ["a list as JSON", { encoding: "json" }, [{ A: 1, B: null, C: "é" }, null], [["P", '[{"A":1,"C":"é"}]']]],
    ["an empty list as JSON", { encoding: "json" }, [], [["P", "[]"]]],
    ["a text in the place of JSON", { encoding: "json" }, '[{"A":1}]', [["P", '[{"A":1}]']]],
    ["a list with commas", { encoding: "comma" }, ["a", null, 2, true], [["P", "a,2,true"]]],
    ["one value in the place of a list", { encoding: "comma" }, 7, [["P", "7"]]],
  ];
  it.each(cases)("writes %s", (_, traits, value, pairs) => {
    expect(query({ P: value }, parameter("P", traits))).toEqual(pairs);
  });

  it.each([[NaN], [Infinity], [1e21], [1e-7], [Symbol("x")]])("refuses %s, which has no form on the wire", (value) => {
    expect(() => query({ P: value }, parameter("P"))).toThrow("P: ");
    expect(() => query({ P: [value] }, parameter("P", { encoding: "comma" }))).toThrow("P: ");
  });
});

it("keeps query and body apart, in the order of the spec", () => {
  const parameters = [parameter("B", { in: "body" }), parameter("Q"), parameter("A", { in: "body" })];
  expect(serializeRequest({ parameters }, { A: "1", Q: "2", B: "3" }, client)).toEqual({
    query: [["Q", "2"]],
    body: [
      ["B", "3"],
      ["A", "1"],
    ],
  });
});

it("fills in what the client knows, unless the caller says otherwise", () => {
  const region = parameter("RegionId", { fromClient: "regionId", required: true });
  expect(query({}, region)).toEqual([["RegionId", "cn-hangzhou"]]);
  expect(query({ RegionId: "cn-beijing" }, region)).toEqual([["RegionId", "cn-beijing"]]);
});

it("sends unknown parameters last, and none from a prototype", () => {
  const params = Object.assign(Object.create({ P: "inherited" }), { Extra: ["x"] }) as Record<string, unknown>;
  expect(query(params, parameter("P"))).toEqual([["Extra.1", "x"]]);
});

it("writes every example of the spec", () => {
  for (const service of model.services) {
    for (const action of service.actions) {
      for (const example of action.examples) {
        const { query, body } = serializeRequest(action, example.request, client);
        const names = [...query, ...body].map(([name]) => name);
        expect(new Set(names).size, `${action.name}: ${example.title}`).toBe(names.length);
        for (const member of action.parameters.filter(({ required }) => required)) {
          expect(names.some((name) => name === member.name || name.startsWith(`${member.name}.`))).toBe(true);
        }
      }
    }
  }
});

it("writes the first example of CreateRules as the service reads it", () => {
  const action = model.services.find(({ name }) => name === "slb")?.actions.find(({ name }) => name === "CreateRules");
  const [example] = action?.examples ?? [];
  const wire = serializeRequest(action!, example!.request, client);
  expect(decodeURIComponent(canonicalQuery(wire.query)).split("&")).toMatchInlineSnapshot(`
    [
      "ListenerPort=80",
      "LoadBalancerId=lb-bp1b6c719dfa08ex4m2k7",
      "RegionId=cn-hangzhou",
      "RuleList=[{"RuleName":"images","Domain":"www.example.com","Url":"/images","VServerGroupId":"rsp-cige6j5e7p"},{"RuleName":"cache","Domain":"www.example.com","Url":"/cache","VServerGroupId":"rsp-6cejjzlld7"}]",
    ]
  `);
});

/** What is drafted from which facts; `read` takes the draft as part of the small spec. */
import { describe, expect, test } from "vitest";
import { draftAction, effectOf } from "../../generator/draft/action.js";
import { printAction } from "../../generator/draft/print.js";
import { resolveModel } from "../../generator/model/resolve.js";
import { type ProviderAction, providerFacts } from "../../generator/provider/facts.js";
import { loadSpec } from "../../generator/spec/load.js";
import { edited, SERVICE, SHAPES, SMALL_SPEC } from "../spec/small-spec.js";
import { WEB_FACTS } from "./web-facts.js";

/** The draft of an Action beside the small spec, with some of its files changed. */
function draft(name: string, facts: ProviderAction | undefined, changes: Record<string, string> = {}): string {
  const files = Object.entries({ ...SMALL_SPEC, ...changes });
  const { spec } = loadSpec(
    files.map(([path, text]) => ({ path: `spec/${path}`, bytes: Buffer.from(text) })),
    "spec",
  );
  const [[service], [model]] = [spec.services, resolveModel(spec).model.services];
  if (facts === undefined || service === undefined || model === undefined) throw new Error("nothing to draft");
  return printAction(draftAction(name, facts, service, model));
}

/** An Action with these parameters and response fields. */
function facts(request: readonly object[], response: readonly object[] = [], more: object = {}): ProviderAction {
  const action = { method: "POST", methodsAllowed: ["POST"], request, response, ...more };
  const file = providerFacts.parse({ product: "Web", version: "2020-01-01", actions: { It: action } });
  return file.actions["It"] as ProviderAction;
}

/** The lines of a draft below its head. */
function below(text: string): string[] {
  const lines = text.trimEnd().split("\n");
  return lines.slice(lines.findIndex((line) => line.startsWith("source: ")) + 1);
}

test("nested structures and lists, encodings, what is required and what is deprecated", () => {
  expect(draft("SetRuleActions", WEB_FACTS.actions["SetRuleActions"])).toBe(`\
# yaml-language-server: $schema=../../schema.json
action: SetRuleActions
effect: write
deprecated: {}
source: { provider: SetRuleActions }
methods: [POST, GET]
parameters:
  RegionId: { type: string }
  Actions:
    type: list
    encoding: json
    required: true
    of:
      Type: { type: string, required: true }
      Redirect:
        type: structure
        of:
          Host: { type: string }
          Port: { use: Port }
      Codes:
        type: list
        items: { type: string }
  Matrix:
    type: list
    items:
      type: list
      items: { type: integer }
  Methods:
    type: list
    encoding: comma
    items: { type: string }
  Port: { use: Port, required: true }
  RuleName: { type: string, deprecated: {} }
response:
  RequestId: { use: RequestId }
  Done: { type: boolean }
`);
});

test("a list in a wrapper of its name, and a structure with one list", () => {
  expect(draft("DescribeRules", WEB_FACTS.actions["DescribeRules"])).toBe(`\
# yaml-language-server: $schema=../../schema.json
action: DescribeRules
effect: read
source: { provider: DescribeRules }
methods: [GET]
parameters:
  Port: { type: string }
response:
  RequestId: { use: RequestId }
  Rules:
    type: list
    wrapper: Rule
    of:
      RuleId: { type: string }
      HostConfig:
        type: structure
        of:
          Values:
            type: list
            items: { type: string }
      PortsAndHosts: { type: list, wrapper: PortAndHosts }
      Port: { use: Port }
`);
});

test("parameters in the body, but for one", () => {
  expect(draft("DeleteRules", WEB_FACTS.actions["DeleteRules"])).toBe(`\
# yaml-language-server: $schema=../../schema.json
action: DeleteRules
effect: destructive
source: { provider: DeleteRules }
parametersIn: body
parameters:
  RegionId: { type: string, in: query }
  DryRun: { type: boolean }
  RuleIds:
    type: list
    required: true
    items: { type: string }
response:
  RequestId: { use: RequestId }
`);
});

test("what the service says already is not said again", () => {
  const service = edited(SERVICE, "resources:", "parametersIn: body\nmethods: [POST, GET]\nresources:");
  const both = facts([{ name: "Name", type: "string", in: "body" }], [], { methodsAllowed: ["GET", "POST"] });
  expect(below(draft("SetIt", both, service))).toEqual(["parameters:", "  Name: { type: string }"]);
  expect(below(draft("SetIt", facts([{ name: "Name", type: "string" }]), service))).toEqual([
    "methods: [POST]",
    "parametersIn: query",
    "parameters:",
    "  Name: { type: string }",
  ]);
});

test("parameters go where most of those go that a page lists", () => {
  const body = { type: "string", in: "body" };
  const mixed = facts([
    { name: "A", ...body },
    { name: "B", ...body, inMetadata: false },
    { name: "C", type: "string" },
  ]);
  expect(below(draft("SetIt", mixed))).toEqual([
    "parameters:",
    "  A: { type: string, in: body }",
    "  C: { type: string }",
  ]);
});

test.each([
  ["Rules", "Rule"],
  ["Policies", "Policy"],
  ["Addresses", "Address"],
  ["ListenerPortsAndProtocol", "ListenerPortAndProtocol"],
])("the list in %s with the name %s has a wrapper", (name, list) => {
  const answer = facts([], [{ name, type: "object", fields: [{ name: list, type: "array" }] }]);
  expect(below(draft("SetIt", answer))).toEqual(["response:", `  ${name}: { type: list, wrapper: ${list} }`]);
});

test.each([
  ["another name", [{ name: "Values", type: "array" }]],
  ["no list", [{ name: "Rule", type: "string" }]],
  [
    "a list and more",
    [
      { name: "Rule", type: "array" },
      { name: "Total", type: "number" },
    ],
  ],
])("an object with %s is a structure", (_, fields) => {
  const answer = facts([], [{ name: "Rules", type: "object", fields }]);
  expect(below(draft("SetIt", answer)).slice(0, 3)).toEqual(["response:", "  Rules:", "    type: structure"]);
});

test("what the metadata does not say is left open", () => {
  const unsaid = facts([
    { name: "Bare", type: "object" },
    { name: "Empty", type: "object", fields: [] },
    { name: "List", type: "array" },
    { name: "Objects", type: "array", items: { type: "object" } },
    {
      name: "Grid",
      type: "array",
      items: { type: "array", items: { type: "object", fields: [{ name: "X", type: "number" }] } },
    },
  ]);
  expect(below(draft("SetIt", unsaid))).toEqual([
    "parameters:",
    "  Bare: { type: structure }",
    "  Empty: { type: structure }",
    "  List: { type: list }",
    "  Objects:",
    "    type: list",
    "    items: { type: structure }",
    "  Grid:",
    "    type: list",
    "    items:",
    "      type: list",
    "      of:",
    "        X: { type: integer }",
  ]);
});

test("an Action without parameters and response", () => {
  expect(below(draft("SetIt", facts([])))).toEqual([]);
});

test("the source is the metadata, or the first document that there is", () => {
  const without = edited(SERVICE, ", provider: { title: Provider }", "");
  expect(draft("SetIt", facts([]))).toContain("\nsource: { provider: SetIt }\n");
  expect(draft("SetIt", facts([]), without)).toContain("\nsource: { guide: SetIt }\n");
  const none = edited(SERVICE, "{ guide: { title: Guide }, provider: { title: Provider } }", "{}");
  expect(draft("SetIt", facts([]), none)).toContain("\nsource: {}\n");
});

test.each([
  ["DescribeRules", "read"],
  ["ListRules", "read"],
  ["GetRule", "read"],
  ["QueryRules", "read"],
  ["ListenToRules", "write"],
  ["DeleteRules", "destructive"],
  ["ReleaseAddress", "destructive"],
  ["RemoveServers", "write"],
  ["LoadBalancerJoinSecurityGroup", "write"],
])("%s is %s", (name, effect) => {
  expect(effectOf(name)).toBe(effect);
});

describe("a shape", () => {
  const port = (shape: string) => edited(SHAPES, "Port: { type: integer,", `Port: { ${shape},`);
  const numbers = [{ name: "Port", type: "number", required: true }];
  const line = (text: string) => below(text)[1]?.trim();

  test.each(["type: long", "type: number"])("of another width of number serves: %s", (shape) => {
    expect(line(draft("SetIt", facts(numbers), port(shape)))).toBe("Port: { use: Port, required: true }");
  });

  test.each([
    "type: string",
    "type: integer, deprecated: {}",
    "type: integer, wrapper: P",
    "use: Nowhere",
    "use: Port",
  ])("that says something else does not: %s", (shape) => {
    expect(line(draft("SetIt", facts(numbers), port(shape)))).toBe("Port: { type: integer, required: true }");
  });

  test("has its own requirement and place replaced where the facts are others", () => {
    const optional = [{ name: "Port", type: "number" }];
    const shape = port("type: integer, required: true, in: body");
    expect(line(draft("SetIt", facts(numbers), shape))).toBe("Port: { use: Port, in: query }");
    expect(line(draft("SetIt", facts(optional), shape))).toBe("Port: { use: Port, in: query, required: false }");
  });

  test("of a structure serves when its members are the same, shapes worked in", () => {
    const shapes = (members: string) =>
      edited(SHAPES, "shapes:\n", `shapes:\n  Target: { type: structure, of: { ${members} } }\n`);
    const target = (required: boolean) =>
      facts([
        {
          name: "Target",
          type: "object",
          fields: [
            { name: "Port", type: "number", required },
            { name: "Host", type: "string" },
          ],
        },
      ]);
    const same = shapes("Host: { type: string }, Port: { use: Port }");
    expect(line(draft("SetIt", target(false), same))).toBe("Target: { use: Target }");
    expect(line(draft("SetIt", target(true), same))).toBe("Target:");
    expect(line(draft("SetIt", target(false), shapes("Host: { type: string }")))).toBe("Target:");
    const more = shapes("Host: { type: string }, Port: { use: Port }, Weight: { type: integer }");
    expect(line(draft("SetIt", target(false), more))).toBe("Target:");
    expect(line(draft("SetIt", target(false), shapes("Host: { type: boolean }, Port: { use: Port }")))).toBe("Target:");
  });

  test("serves a response whatever it requires, of which the metadata says nothing", () => {
    const shape = "Target: { type: structure, of: { Host: { type: string, required: true } } }";
    const fields = [{ name: "Target", type: "object", fields: [{ name: "Host", type: "string" }] }];
    const shapes = edited(SHAPES, "shapes:\n", `shapes:\n  ${shape}\n`);
    expect(line(draft("SetIt", facts([], fields), shapes))).toBe("Target: { use: Target }");
    expect(line(draft("SetIt", facts(fields), shapes))).toBe("Target:");
  });

  test("of a list serves when its elements and its encoding are the same", () => {
    const shapes = (more: string) => edited(SHAPES, "shapes:\n", `shapes:\n  Ids: { type: list, ${more} }\n`);
    const ids = facts([{ name: "Ids", type: "array", serialization: "json", items: { type: "string" } }]);
    const given = (more: string) => line(draft("SetIt", ids, shapes(more)));
    expect(given("encoding: json, items: { type: string }")).toBe("Ids: { use: Ids }");
    expect(given("items: { type: string }")).toBe("Ids:");
    expect(given("encoding: json, items: { type: integer }")).toBe("Ids:");
  });
});

describe("a job", () => {
  const JOB = "job: { id: JobId, action: GetJob }";
  const OTHER_JOB = "job: { id: JobId, action: ListJobs }";
  const action = (name: string, { job = JOB, effect = "write" } = {}) => ({
    [`web/rule/${name}.yaml`]: [
      `action: ${name}\nsummary: Do it.\neffect: ${effect}\nsource: { guide: 1 }`,
      job,
      "response: { JobId: { type: string, description: The job. } }",
      "examples: [{ title: It, request: {}, response: { JobId: a } }]\n",
    ]
      .filter(Boolean)
      .join("\n"),
  });
  const pending = edited(SERVICE, "resources:", "pending: [GetJob, ListJobs]\nresources:");
  const started = facts([], [{ name: "JobId", type: "string" }]);

  test("is told when all other Actions with such an id start it", () => {
    const text = draft("SetIt", started, { ...pending, ...action("StartIt"), ...action("StopIt") });
    expect(below(text)).toEqual([JOB, "response:", "  JobId: { type: string }"]);
  });

  test.each([
    ["no other has one", {}],
    ["another Action tells of one of them", { ...action("StartIt"), ...action("StopIt", { job: OTHER_JOB }) }],
    ["one of them answers at once", { ...action("StartIt"), ...action("StopIt", { job: "" }) }],
  ])("is left open when %s", (_, others) => {
    expect(draft("SetIt", started, { ...pending, ...others })).not.toContain("job:");
  });

  test("has nothing to do with what reads, and with other answers", () => {
    const others = { ...pending, ...action("StartIt"), ...action("ListIt", { job: "", effect: "read" }) };
    expect(draft("GetIt", started, others)).not.toContain("job:");
    expect(draft("SetIt", facts([], [{ name: "Id", type: "string" }]), others)).not.toContain("job:");
    expect(draft("SetIt", started, others)).toContain(JOB);
  });
});

describe("what only a request has a use for keeps a shape out of answers:", () => {
  const shapes = (text: string) => edited(SHAPES, "shapes:\n", `shapes:\n  ${text}\n`);
  const port = { name: "Port", type: "number" };
  const target = { name: "Target", type: "object", fields: [port] };
  const targets = { name: "Targets", type: "array", items: { type: "object", fields: [port] } };

  test.each([
    ["a default", "Port: { type: integer, default: 80 }", port],
    ["a place", "Port: { type: integer, in: body }", port],
    ["a default of a member", "Target: { type: structure, of: { Port: { type: integer, default: 80 } } }", target],
    [
      "a default of an element's member",
      "Targets: { type: list, of: { Port: { type: integer, default: 80 } } }",
      targets,
    ],
    [
      "a default of a shape inside",
      "Port: { type: integer, default: 80 }\n  Target: { type: structure, of: { Port: { use: Port } } }",
      target,
    ],
  ])("%s", (_, shape, field) => {
    const changes = shape.startsWith("Port:")
      ? edited(SHAPES, "  Port: { type: integer, range: 1..65535, description: A port. }", `  ${shape}`)
      : shapes(shape);
    expect(draft("SetIt", facts([], [field]), changes)).not.toContain(`use: ${field.name}`);
    expect(draft("SetIt", facts([field]), changes)).toContain(`use: ${field.name}`);
  });
});

describe("a mixin that describes what a dry run answers", () => {
  const MIXIN_TEXT = `\
# yaml-language-server: $schema=../../schema.json
mixin: change
description: What every change takes.
parameters:
  Port: { use: Port }
  DryRun: { type: boolean, dryRun: AllWell, description: Only check. }
errors:
  - { code: AllWell, meaning: All is well. }
`;
  const mixins = (text = MIXIN_TEXT, more: Record<string, string> = {}) => ({
    "web/mixins/change.yaml": text,
    ...more,
  });
  const name = { name: "Name", type: "string" };
  const dryRun = { name: "DryRun", type: "boolean" };
  const port = { name: "Port", type: "number" };

  test("is included, and its parameters are not said again", () => {
    expect(below(draft("SetIt", facts([dryRun, name, port]), mixins()))).toEqual([
      "include: [change]",
      "parameters:",
      "  Name: { type: string }",
    ]);
    expect(below(draft("SetIt", facts([dryRun, port]), mixins()))).toEqual(["include: [change]"]);
  });

  test("is included, and what the facts say otherwise is said again", () => {
    const others = facts([dryRun, name, { ...port, required: true, in: "body" }]);
    expect(below(draft("SetIt", others, mixins()))).toEqual([
      "include: [change]",
      "parameters:",
      "  Name: { type: string }",
      "  Port: { in: body, required: true }",
    ]);
  });

  test.each<[string, object[], Record<string, string>]>([
    ["the Action lacks one of its parameters", [dryRun, name], mixins()],
    ["a type differs", [dryRun, { ...port, type: "string" }], mixins()],
    ["it has rules", [dryRun, port], mixins(`${MIXIN_TEXT}rules: [{ id: r, require: [Port] }]\n`)],
    ["it does not describe the error", [dryRun, port], mixins(MIXIN_TEXT.replace(/errors:[^]*/, ""))],
    [
      "another one does it, too",
      [dryRun, port],
      mixins(MIXIN_TEXT, { "web/mixins/other.yaml": MIXIN_TEXT.replace("mixin: change", "mixin: other") }),
    ],
  ])("is left out when %s", (_, request, changes) => {
    expect(draft("SetIt", facts(request), changes)).not.toContain("include");
  });
});

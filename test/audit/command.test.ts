import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readModel } from "../../generator/pipeline.js";
import { ACTION, field, fixtureRoot, type RawFacts, type RawField, SNAPSHOT } from "./fixture.js";
import { runAudit } from "./run-audit.js";
import { realModel as model } from "../real-model.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COMMAND = join(ROOT, "generator/slbgen.mjs");

/** One difference of each kind. */
function changed(): string {
  return fixtureRoot({
    provider: ({ actions }: RawFacts) => {
      const fields = actions["CreateRule"]?.request;
      Object.assign(field(fields, "Port"), { type: "string" });
      fields?.push({ name: "New", type: "string" } as unknown as RawField);
      delete actions["RemoveRule"];
      delete actions["StopRule"];
    },
    spec: [["spec/web/rule/RemoveRule.yaml", "deprecated: { reason: Rules end by themselves. }\n", ""]],
  });
}

describe("as text", () => {
  test("nothing but a count when all is explained", async () => {
    expect(await runAudit(fixtureRoot())).toEqual({
      code: 0,
      stdout: "2 Actions compared, 0 unexplained, 4 explained\n",
      stderr: "",
    });
  });

  test("what is unexplained, by Action, each with its place and what to do", async () => {
    expect(await runAudit(changed())).toEqual({
      code: 1,
      stdout: `web CreateRule
  spec/web/rule/CreateRule.yaml:2:9 parameters.New is missing: the spec says absent, the provider string
    hint: add it, or record it under \`conflicts\` with \`about: parameters.New\` and \`explains: string\`
  spec/web/rule/CreateRule.yaml:8:3 parameters.Port.type: the spec says integer, the provider string
    hint: change the spec, or record it under \`conflicts\` with \`about: parameters.Port.type\` and \`explains: string\`

web RemoveRule
  spec/web/rule/RemoveRule.yaml:2:9 action is extra: the spec says an Action, the provider absent
    hint: take it out, mark it \`deprecated\` if only an older document has it, or record it under \`conflicts\` with \`about: action\` and \`explains: absent\`

web StopRule
  spec/web/service.yaml:2:10 pending is extra: the spec says a pending Action, the provider absent
    hint: take it out of \`pending\` in the service.yaml of web

1 Action compared, 4 unexplained, 4 explained
`,
      stderr: "",
    });
  });

  test("lists and yes or no are told as such, a missing Action with what to do", async () => {
    const provider = ({ actions }: RawFacts) => {
      Object.assign(actions["CreateRule"] ?? {}, { methodsAllowed: ["POST"], deprecated: true });
      actions["StartRule"] = { method: "POST", methodsAllowed: ["POST"], request: [], response: [] };
    };
    const { stdout } = await runAudit(fixtureRoot({ provider }));
    expect(stdout).toContain("deprecated: the spec says current, the provider deprecated\n");
    expect(stdout).toContain("methods: the spec says POST, GET, the provider POST; the first is the one used\n");
    expect(stdout).toContain("hint: describe StartRule, or name it under `pending` in service.yaml\n");
  });

  test("a conflict about the same fact is named, and one without a difference", async () => {
    const provider = ({ actions }: RawFacts) => {
      const fields = actions["CreateRule"]?.request;
      Object.assign(field(field(fields, "Tag").items.fields, "Key"), { required: true });
      fields?.push({ name: "Kept", type: "string", required: true } as unknown as RawField);
    };
    const root = fixtureRoot({
      provider,
      spec: [[ACTION, "about: parameters.Kept\n    explains: absent", "about: parameters.Kept.required"]],
    });
    expect((await runAudit(root)).stdout).toBe(`web CreateRule
  spec/web/rule/CreateRule.yaml:35:3 parameters.Kept.required: the spec says optional, the provider required
    hint: change the spec, or put \`explains: required\` into the conflict at spec/web/rule/CreateRule.yaml:58:5
  spec/web/rule/CreateRule.yaml:61:5 parameters.Tag.Key.required: a conflict explains optional, but no such difference is left
    hint: take out \`explains\`, or the whole conflict if the documents agree by now

2 Actions compared, 2 unexplained, 2 explained
`);
    expect(JSON.parse((await runAudit(root, "--json")).stdout).findings).toContainEqual({
      api: "web",
      action: "CreateRule",
      path: "parameters.Tag.Key.required",
      kind: "stale",
      facet: "presence",
      spec: null,
      provider: null,
      explains: "optional",
      at: "spec/web/rule/CreateRule.yaml:61:5",
    });
  });

  test("a conflict that explains another difference is named with it", async () => {
    const provider = ({ actions }: RawFacts) =>
      Object.assign(actions["CreateRule"] ?? {}, { methodsAllowed: ["POST"] });
    const conflict = 'about: methods\n    explains: "GET, POST"';
    const root = fixtureRoot({ provider, spec: [[ACTION, "about: parameters.Kept\n    explains: absent", conflict]] });
    expect((await runAudit(root)).stdout).toContain(
      'put `explains: POST` into the conflict at spec/web/rule/CreateRule.yaml:58:5, which explains "GET, POST" so far\n',
    );
  });

  test("names of the provider's file reach no terminal as they are", async () => {
    const provider = ({ actions }: RawFacts) => {
      actions["CreateRule"]?.request.push({ name: "\u001b[31mNew", type: "string" } as unknown as RawField);
    };
    const { stdout } = await runAudit(fixtureRoot({ provider }));
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toContain("[31mNew is missing");
  });
});

describe("as JSON", () => {
  test("every finding, explained ones too, and a summary", async () => {
    const { code, stdout, stderr } = await runAudit(changed(), "--json");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const at = "spec/web/rule/CreateRule.yaml";
    const web = { api: "web", facet: "presence" };
    expect(JSON.parse(stdout)).toStrictEqual({
      findings: [
        {
          ...web,
          action: "CreateRule",
          path: "parameters.Kept",
          kind: "extra",
          spec: "string",
          provider: "absent",
          explanation: {
            by: "conflict",
            about: "parameters.Kept",
            explains: "absent",
            claims: { guide: "A parameter.", provider: "None." },
            chosen: "Kept, as the guide has it.",
            at: `${at}:58:5`,
          },
          at: `${at}:35:3`,
        },
        {
          ...web,
          action: "CreateRule",
          path: "parameters.New",
          kind: "missing",
          spec: "absent",
          provider: "string",
          at: `${at}:2:9`,
        },
        {
          ...web,
          action: "CreateRule",
          path: "parameters.OldName",
          kind: "extra",
          spec: "string",
          provider: "absent",
          explanation: { by: "deprecated", replacedBy: "Name" },
          at: `${at}:36:3`,
        },
        {
          api: "web",
          action: "CreateRule",
          path: "parameters.Port.type",
          kind: "different",
          facet: "type",
          spec: "integer",
          provider: "string",
          at: `${at}:8:3`,
        },
        {
          api: "web",
          action: "CreateRule",
          path: "parameters.Tag.Key.required",
          kind: "different",
          facet: "required",
          spec: "required",
          provider: "optional",
          explanation: {
            by: "conflict",
            about: "parameters.Tag.Key.required",
            explains: "optional",
            claims: { guide: "Required.", provider: "Optional." },
            chosen: "Required.",
            at: `${at}:62:5`,
          },
          at: `${at}:25:7`,
        },
        {
          ...web,
          action: "CreateRule",
          path: "response.OldCount",
          kind: "extra",
          spec: "integer",
          provider: "absent",
          explanation: { by: "deprecated", replacedBy: "Count" },
          at: `${at}:40:3`,
        },
        {
          ...web,
          action: "RemoveRule",
          path: "action",
          kind: "extra",
          spec: "an Action",
          provider: "absent",
          at: "spec/web/rule/RemoveRule.yaml:2:9",
        },
        {
          ...web,
          action: "StopRule",
          path: "pending",
          kind: "extra",
          spec: "a pending Action",
          provider: "absent",
          at: "spec/web/service.yaml:2:10",
        },
      ],
      summary: {
        actions: 1,
        unexplained: 4,
        explained: 4,
        services: [
          { api: "web", file: SNAPSHOT, product: "Web", version: "2020-01-01", sdkVersion: "1.2.3", actions: 1 },
        ],
      },
    });
  });

  test("the same bytes each time, and exit code 0 when all is explained", async () => {
    const root = fixtureRoot();
    const first = await runAudit(root, "--json");
    expect(first.code).toBe(0);
    expect(await runAudit(root, "--json")).toEqual(first);
  });
});

describe("the command line", () => {
  test("takes files from anywhere, and says where they are as they were named", async () => {
    const [root, elsewhere] = [fixtureRoot(), changed()];
    const path = join(elsewhere, SNAPSHOT);
    const { code, stdout } = await runAudit(root, "--provider", path, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout).summary.services).toMatchObject([{ file: path }]);
    copyFileSync(path, join(root, "new.json"));
    expect((await runAudit(root, "--provider", "new.json")).stdout).toContain("3 unexplained");
  });

  test("a spec with mistakes comes first", async () => {
    const root = fixtureRoot({ spec: [[ACTION, "type: long", "type: lonk"]] });
    writeFileSync(join(root, SNAPSHOT), "nonsense");
    const { code, stdout, stderr } = await runAudit(root);
    expect(stderr).toContain('did you mean "long"?');
    expect(stderr).not.toContain("json-syntax");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });

  test("a warning about the spec is told and no failure", async () => {
    const root = fixtureRoot({ spec: [[ACTION, "# yaml-language-server: $schema=../../schema.json\n", ""]] });
    const { code, stdout, stderr } = await runAudit(root);
    expect(stderr).toContain("warning missing-modeline");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "2 Actions compared, 0 unexplained, 4 explained\n" });
  });

  test.each([
    [["--api", "wob"], 'There is no service "wob".'],
    [["--provider"], "option '--provider <file...>' argument missing"],
    [["web"], "too many arguments"],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await runAudit(fixtureRoot(), ...args);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });

  test("the real command has the exit codes, too", () => {
    const run = (cwd: string) => spawnSync(process.execPath, [COMMAND, "audit"], { cwd, encoding: "utf8" });
    expect(run(fixtureRoot())).toMatchObject({ status: 0, stdout: "2 Actions compared, 0 unexplained, 4 explained\n" });
    expect(run(changed())).toMatchObject({ status: 1 });
  });

  test("the metadata beside the spec is no spec file", () => {
    expect(readModel(fixtureRoot()).diagnostics).toEqual([]);
  });
});

describe("the real spec", () => {
  test("differs in nothing that it does not explain", async () => {
    const { code, stdout } = await runAudit(ROOT);
    expect(stdout).toMatch(/^\d+ Actions compared, 0 unexplained, \d+ explained\n$/);
    expect(code).toBe(0);
  });

  test.each(model.services.map(({ name }) => name))("the snapshot of %s has facts and no texts", (name) => {
    const keys = new Set<string>();
    const texts: string[] = [];
    JSON.parse(readFileSync(join(ROOT, "spec", name, "provider.json"), "utf8"), (key, value: unknown) => {
      if (/^[a-z]/.test(key)) keys.add(key);
      if (typeof value === "string") texts.push(value);
    });
    const ofActions = [
      "product",
      "version",
      "sdkVersion",
      "actions",
      "method",
      "methodsAllowed",
      "request",
      "response",
    ];
    const ofFields = ["name", "type", "required", "in", "serialization", "deprecated", "items", "fields"];
    expect([...keys].filter((key) => ![...ofActions, ...ofFields].includes(key))).toEqual([]);
    expect(texts.filter((text) => !/^[\w.-]+$/.test(text))).toEqual([]);
  });
});

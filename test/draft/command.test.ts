/** `slbgen draft` from the command line, in folders with the small spec and the metadata of its service. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { main } from "../../generator/cli.js";
import { createFile } from "../../generator/draft/create.js";
import { readModel } from "../../generator/pipeline.js";
import { specRoot, temporaryFolder } from "../cases/spec-root.js";
import { edited, SERVICE } from "../spec/small-spec.js";
import { slbgen, specFiles } from "./in-process.js";
import { WEB_FILE } from "./web-facts.js";

const METADATA = { "spec/web/provider.json": JSON.stringify(WEB_FILE) };

/** A working folder with the metadata; `changes` are files below `spec/`. */
function root(changes: Record<string, string> = {}): string {
  const files = Object.fromEntries(Object.entries(changes).map(([path, text]) => [`spec/${path}`, text]));
  return specRoot({ files: { ...METADATA, ...files } });
}

describe("a draft", () => {
  test("is written where its name belongs, and says what is left to do", async () => {
    const folder = root();
    expect(await slbgen(folder, "draft", "web", "DeleteRules")).toEqual({
      code: 0,
      stderr: `\
spec/web/rule/DeleteRules.yaml written, with 5 open points: run slbgen lint to see them
its folder is guessed from its name: move the file if it belongs to another resource
`,
    });
    expect(specFiles(folder)["spec/web/rule/DeleteRules.yaml"]).toMatch(
      /^# yaml-language-server: .*\naction: DeleteRules\n/,
    );
  });

  test("goes into the folder that is named, which is made, and names its place in `pending`", async () => {
    const service = edited(
      SERVICE,
      "resources: {",
      "pending: [ListRules, DeleteRules]\nresources: { zone: { title: Z, description: Z. },",
    );
    const folder = root(service);
    const { code, stderr } = await slbgen(folder, "draft", "web", "DeleteRules", "--resource", "zone");
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `\
spec/web/zone/DeleteRules.yaml written, with 5 open points: run slbgen lint to see them
take it out of \`pending\`: spec/web/service.yaml:9:22
`,
    });
    expect(readdirSync(join(folder, "spec/web/zone"))).toEqual(["DeleteRules.yaml"]);
  });

  test("comes from another file of metadata when one is named", async () => {
    const folder = specRoot({ files: { "new/web.json": JSON.stringify(WEB_FILE) } });
    for (const [name, path] of [
      ["DeleteRules", "new/web.json"],
      ["DescribeRules", join(folder, "new/web.json")],
    ] as const) {
      expect((await slbgen(folder, "draft", "web", name, "--provider", path)).code).toBe(0);
    }
  });

  test("has open points only, which lint reports all at once, each at its place", async () => {
    const folder = root();
    await slbgen(folder, "draft", "web", "SetRuleActions");
    const { code, stderr } = await slbgen(folder, "lint");
    const found = [...stderr.matchAll(/^spec\/web\/rule\/SetRuleActions\.yaml:(\d+):\d+ error (\S+): .*?"(\w+)"/gm)];
    expect(found.map(([, line, mistake, name]) => `${line} ${mistake} ${name}`)).toEqual([
      "2 missing-key examples",
      "2 missing-key summary",
      "8 missing-description RegionId",
      "9 missing-description Actions",
      "14 missing-description Type",
      "15 missing-description Redirect",
      "18 missing-description Host",
      "20 missing-description Codes",
      "23 missing-description Matrix",
      "28 missing-description Methods",
      "33 missing-description RuleName",
      "36 missing-description Done",
    ]);
    expect(stderr).toMatch(/\n12 errors in 1 file\n$/);
    expect(code).toBe(1);
  });

  test("completed by hand lints clean", async () => {
    const folder = root();
    await slbgen(folder, "draft", "web", "DeleteRules");
    const path = join(folder, "spec/web/rule/DeleteRules.yaml");
    const completed = readFileSync(path, "utf8")
      .replace("effect:", "summary: Delete rules.\neffect:")
      .replace("in: query", "in: query, description: The region.")
      .replace("type: boolean", "type: boolean, description: Only check.")
      .replace("    required: true\n", "    required: true\n    description: The rules to delete.\n")
      .concat("examples:\n  - title: Two rules\n    request: { RuleIds: [a, b] }\n    response: { RequestId: c }\n");
    writeFileSync(path, completed);
    expect(await slbgen(folder, "lint")).toEqual({ code: 0, stderr: "2 Actions without a mistake\n" });
    const [, action] = readModel(folder).model.services[0]?.actions ?? [];
    expect(action?.parameters.map((member) => [member.name, member.in, member.required])).toEqual([
      ["RegionId", "query", false],
      ["DryRun", "body", false],
      ["RuleIds", "body", true],
    ]);
  });

  test("does not wait for the last one to be completed", async () => {
    const folder = root();
    const { stderr } = await slbgen(folder, "draft", "web", "DeleteRules");
    expect(stderr).toContain("written");
    expect((await slbgen(folder, "draft", "web", "DescribeRules")).code).toBe(0);
    expect((await slbgen(folder, "draft", "web", "SetRuleActions")).code).toBe(0);
  });

  test("without anything to describe has two open points", async () => {
    const { stderr } = await slbgen(root(), "draft", "web", "ListRegions", "--resource", "rule");
    expect(stderr).toContain("with 2 open points");
  });
});

describe("nothing is written", () => {
  const SAY_RESOURCE = "say it with --resource, one of rule; a new one is declared in service.yaml, under `resources`";
  const unguessable = 'spec/web/service.yaml:9:1 error resource-not-guessed: The name "ListRegions" does not tell';
  test.each<[string, string[], string, string, Record<string, string>?]>([
    [
      "an unknown API",
      ["wbe", "DeleteRules"],
      'spec:1:1 error unknown-service: There is no service "wbe".',
      'did you mean "web"?',
    ],
    [
      "an unknown Action",
      ["web", "DeleteRule"],
      'spec/web/provider.json:1:1 error unknown-provider-action: The provider\'s metadata has no Action "DeleteRule".',
      'did you mean "DeleteRules"?',
    ],
    ["an Action like no other", ["web", "X"], 'has no Action "X".', 'one of "CreateRule", "SetRuleActions"'],
    ["the name of what every object has", ["web", "constructor"], 'has no Action "constructor".', "one of"],
    [
      "an unknown resource",
      ["web", "DeleteRules", "--resource", "rules"],
      'spec/web/service.yaml:9:1 error no-resource: The service has no resource "rules".',
      'did you mean "rule"? the resources: rule; a new one is declared in service.yaml, under `resources`',
    ],
    [
      "a resource like no other",
      ["web", "DeleteRules", "--resource", "../x"],
      'no resource "../x".',
      "hint: the resources: rule",
    ],
    ["an Action of no resource", ["web", "ListRegions"], unguessable, SAY_RESOURCE],
    [
      "an Action that the spec holds",
      ["web", "CreateRule"],
      'spec/web/rule/CreateRule.yaml:2:9 error action-exists: There is a file for the Action "CreateRule" already.',
      "go on with this one, or delete it first",
    ],
    [
      "an Action whose file cannot be used",
      ["web", "DeleteRules"],
      'spec/web/rule/DeleteRules.yaml:1:1 error action-exists: There is a file for the Action "DeleteRules" already.',
      "delete it first",
      { "web/rule/DeleteRules.yaml": "nothing: useful\n" },
    ],
    [
      "an Action whose file cannot be used, in the folder of another resource",
      ["web", "DeleteRules"],
      "spec/web/zone/DeleteRules.yaml:1:1 error action-exists",
      "delete it first",
      {
        ...edited(SERVICE, "resources: {", "resources: { zone: { title: Z, description: Z. },"),
        "web/zone/DeleteRules.yaml": "nothing: useful\n",
      },
    ],
    [
      "metadata of another version",
      ["web", "DeleteRules"],
      'error unknown-product: The file describes "Web 2019-01-01"',
      '"Web 2020-01-01"',
      { "web/provider.json": JSON.stringify({ ...WEB_FILE, version: "2019-01-01" }) },
    ],
    [
      "metadata that is no JSON",
      ["web", "DeleteRules"],
      "provider.json:1:2 error json-syntax",
      "hint:",
      { "web/provider.json": "{]" },
    ],
    [
      "no such file of metadata",
      ["web", "DeleteRules", "--provider", "no/such.json"],
      'no/such.json:1:1 error missing-provider-file: There is no provider metadata at "no/such.json".',
      "--provider",
    ],
    [
      "a service.yaml with a mistake",
      ["web", "DeleteRules"],
      "spec/web/service.yaml:2:1 error missing-key",
      "add `title:`",
      edited(SERVICE, "title: Web\n", ""),
    ],
    ["no Action", ["web"], "missing required argument 'Action'", "slbgen draft --help"],
    [
      "an unknown option",
      ["web", "DeleteRules", "--resorce", "rule"],
      "unknown option '--resorce'",
      "Did you mean --resource?",
    ],
  ])("for %s", async (_, args, message, hint, changes = {}) => {
    const folder = root(changes);
    const before = specFiles(folder);
    const { code, stderr } = await slbgen(folder, "draft", ...args);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(stderr).not.toContain("This is a bug");
    expect({ code, after: specFiles(folder) }).toEqual({ code: 1, after: before });
  });

  test("in the place of a link that leads nowhere", async () => {
    const folder = root();
    symlinkSync("/nonexistent/file.yaml", join(folder, "spec/web/rule/DeleteRules.yaml"));
    const { code, stderr } = await slbgen(folder, "draft", "web", "DeleteRules");
    expect(stderr).toContain("spec/web/rule/DeleteRules.yaml:1:1 error action-exists");
    expect(code).toBe(1);
  });

  test("for a metadata Action whose name is a path", async () => {
    const actions = { "../DeleteRules": WEB_FILE.actions.DeleteRules };
    const folder = root({ "web/provider.json": JSON.stringify({ ...WEB_FILE, actions }) });
    const { code, stderr } = await slbgen(folder, "draft", "web", "../DeleteRules", "--resource", "rule");
    expect(stderr).toContain("unknown-provider-action");
    expect(code).toBe(1);
    expect(Object.keys(specFiles(folder)).filter((path) => path.includes("DeleteRules"))).toEqual([]);
  });

  test("where the folder of the resource is a file; that is told in one line", async () => {
    const folder = root(edited(SERVICE, "resources: {", "resources: { zone: { title: Z, description: Z. },"));
    writeFileSync(join(folder, "spec/web/zone"), "");
    const { code, stderr } = await slbgen(folder, "draft", "web", "DeleteRules", "--resource", "zone");
    expect(stderr).toMatch(/^E\w+: .*\n$/);
    expect(code).toBe(1);
  });
});

describe("a new file", () => {
  test("never takes the place of another, and leaves nothing else behind", () => {
    const folder = temporaryFolder();
    const path = join(folder, "a/b/It.yaml");
    expect(createFile(path, "first")).toBe(true);
    expect(createFile(path, "second")).toBe(false);
    expect(readFileSync(path, "utf8")).toBe("first");
    expect(readdirSync(join(folder, "a/b"))).toEqual(["It.yaml"]);
  });

  test("does not replace an empty folder either", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "It.yaml"));
    expect(createFile(join(folder, "It.yaml"), "text")).toBe(false);
    expect(readdirSync(folder)).toEqual(["It.yaml"]);
  });
});

test("help says what it does", async () => {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  const code = await main(["draft", "--help"]);
  spy.mockRestore();
  expect(code).toBe(0);
  expect(written.join("")).toMatch(/^Usage: slbgen draft \[options\] <api> <Action>[^]*--provider[^]*--resource/);
});

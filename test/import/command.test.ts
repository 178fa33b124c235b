/** `slbgen import` from the command line, in folders with the small spec and metadata of its service and of others. */
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { createFiles } from "../../generator/import/disk.js";
import { readModel } from "../../generator/pipeline.js";
import { specRoot, temporaryFolder } from "../cases/spec-root.js";
import { slbgen, specFiles } from "../draft/in-process.js";
import { WEB_FILE } from "../draft/web-facts.js";
import { edited, SERVICE } from "../spec/small-spec.js";

const action = (...request: object[]) => ({ method: "POST", methodsAllowed: ["POST"], request, response: [] });

/** Metadata of a product that no spec has. */
const NEW_FILE = {
  product: "Dns-2",
  version: "2024-01-01",
  style: "RPC",
  actions: {
    CreateZone: action({ name: "Name", type: "string", required: true }),
    DescribeZones: { ...action(), method: "GET", methodsAllowed: ["GET", "POST"] },
    DeleteZone: action(),
  },
};

/** A working folder with metadata, with the small spec or without any. */
function root(metadata: Record<string, unknown>, spec: "small" | "none" = "small", changes = {}): string {
  const texts = Object.entries(metadata).map(([path, facts]): [string, string] => [
    path,
    typeof facts === "string" ? facts : JSON.stringify(facts),
  ]);
  const over = Object.entries(changes).map(([path, text]): [string, string] => [`spec/${path}`, String(text)]);
  if (spec === "small") return specRoot({ files: Object.fromEntries([...texts, ...over]) });
  const folder = temporaryFolder();
  for (const [path, text] of texts) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe("an import", () => {
  test(
    "makes a service of the metadata alone, and drafts that lint and generate take",
    { timeout: 60_000 },
    async () => {
      const folder = root({ "metadata/dns.json": NEW_FILE }, "none");
      expect(await slbgen(folder, "import", "--provider", "metadata")).toMatchObject({
        code: 0,
        stderr: expect.stringMatching(
          /^spec\/dns2\/service\.yaml:2:10 warning drafts: 3 of 3 Actions are drafts, with 7 open points\.\n[^]*warning placeholder-host[^]*\nspec\/dns2: 3 drafts written, 0 Actions there already\n3 drafts imported; /,
        ),
      });
      const files = specFiles(folder);
      expect(Object.keys(files).sort()).toEqual([
        "spec/dns2/provider.json",
        "spec/dns2/service.yaml",
        "spec/dns2/zone/CreateZone.yaml",
        "spec/dns2/zone/DeleteZone.yaml",
        "spec/dns2/zone/DescribeZones.yaml",
      ]);
      expect(files["spec/dns2/zone/CreateZone.yaml"]).toBe(
        `# yaml-language-server: $schema=../../schema.json
action: CreateZone
draft: true
effect: write
source: { provider: CreateZone }
parameters:
  Name: { type: string, required: true }
`,
      );
      expect(parse(files["spec/dns2/service.yaml"] ?? "")).toMatchObject({
        service: "dns2",
        product: "Dns-2",
        version: "2024-01-01",
        endpoints: { default: "dns2.invalid" },
        resources: { zone: { title: "Zone" } },
      });
      const lint = await slbgen(folder, "lint");
      expect(lint).toMatchObject({ code: 0, stderr: expect.stringContaining("3 of 3 Actions are drafts") });
      // Facts only, and none that goes without saying.
      expect(JSON.parse(files["spec/dns2/provider.json"] ?? "")).toEqual(NEW_FILE);
      const audit = await slbgen(folder, "audit");
      expect(audit).toMatchObject({ code: 0, stderr: expect.not.stringContaining("error") });
      expect((await slbgen(folder, "generate")).code).toBe(0);
      expect(readdirSync(join(folder, "generated/typescript/src"))).toEqual(["dns2", "runtime"]);
    },
  );

  test("adds to a service, and changes nothing that is there", async () => {
    const service = edited(SERVICE, "resources: {", "pending: [DescribeRules, ListRegions]\nresources: {");
    const broken = { "web/rule/DeleteRules.yaml": "nothing: useful\n" };
    const folder = root({ "web.json": WEB_FILE }, "small", { ...service, ...broken });
    const before = specFiles(folder);
    const { code, stderr } = await slbgen(folder, "import", "--provider", "web.json");
    expect(stderr).toContain("spec/web: 2 drafts written, 2 Actions there already\n");
    expect(stderr).toContain("spec/web: 1 left out, whose names fit no resource of service.yaml: ListRegions\n");
    expect(code).toBe(1);
    const after = specFiles(folder);
    expect(after).toMatchObject(before);
    expect(Object.keys(after).filter((path) => !(path in before))).toEqual([
      "spec/web/provider.json",
      "spec/web/rule/DescribeRules.yaml",
      "spec/web/rule/SetRuleActions.yaml",
    ]);
    // A draft may be pending: nobody has taken it up yet.
    expect((await slbgen(folder, "lint")).stderr).not.toContain("not-pending");
    expect(readModel(folder).model.services[0]?.pending).toEqual(["ListRegions"]);
  });

  test("done again has nothing to do", async () => {
    const folder = root({ "dns.json": NEW_FILE }, "none");
    await slbgen(folder, "import", "--provider", "dns.json");
    const before = specFiles(folder);
    expect(await slbgen(folder, "import", "--provider", "dns.json")).toEqual({
      code: 0,
      stderr: "spec/dns2: 0 drafts written, 3 Actions there already\nnothing imported\n",
    });
    expect(specFiles(folder)).toEqual(before);
  });

  test("takes the files of a folder that are metadata, and of these the APIs that are named", async () => {
    const files = { "all/a/dns.json": NEW_FILE, "all/web.json": WEB_FILE, "all/other.json": { numbers: [] } };
    const folder = root(files, "none");
    const { code, stderr } = await slbgen(folder, "import", "--provider", "all", "--api", "dns2");
    expect(stderr).toContain("\n3 drafts imported");
    expect(code).toBe(0);
    expect(readdirSync(join(folder, "spec"))).toEqual(["dns2"]);
  });

  test("goes on with other APIs beside the mistakes of one", async () => {
    const wrong = { ...WEB_FILE, actions: { CreateRule: { method: "PUT" } } };
    const folder = root({ "all/a.json": wrong, "all/b.json": "{]", "all/c.json": NEW_FILE }, "none");
    const { code, stderr } = await slbgen(folder, "import", "--provider", "all");
    expect(stderr).toMatch(/all\/a\.json:\d+:\d+ error provider-shape[^]*all\/b\.json:1:2 error json-syntax/);
    expect(stderr).toContain("spec/dns2: 3 drafts written");
    expect(code).toBe(1);
    expect(readdirSync(join(folder, "spec"))).toEqual(["dns2"]);
  });
});

describe("nothing is written", () => {
  const named = (name: string) => ({ ...NEW_FILE, actions: { ...NEW_FILE.actions, [name]: action() } });
  const field = (name: string) => ({ ...NEW_FILE, actions: { CreateZone: action({ name, type: "string" }) } });
  test.each<[string, unknown, string]>([
    ["a product that is a path", { ...NEW_FILE, product: "../x" }, 'at "product", found "../x"'],
    [
      "a product with the name of a folder of the output",
      { ...NEW_FILE, product: "Docs" },
      "invalid-value: Expected a word",
    ],
    ["a version that is no date", { ...NEW_FILE, version: "1.0" }, "invalid-value: Expected a quoted date"],
    ["another style than RPC", { ...NEW_FILE, style: "ROA" }, 'provider-shape: Expected "RPC" at "style", found "ROA"'],
    ["an Action that is a path", named("../../x"), 'at "actions", found "../../x"'],
    ["an Action with a line end", named("A\nB"), 'at "actions", found "A\\nB"'],
    ["an Action without a name", named(""), 'at "actions", found ""'],
    ["the name of what every object has", named("constructor"), "this one is reserved"],
    ["a name that is too long for a file", named("A".repeat(300)), "ENAMETOOLONG"],
    ["Actions that differ in case alone", named("Createzone"), "name-collision"],
    ["a field that is no name", field("a: b"), "spec/dns2/other/CreateZone.yaml:7:3 error invalid-name"],
    ["a field of every object", field("toString"), "this one is reserved"],
    ["a field that no object takes", field("__proto__"), "invalid-name"],
  ])("of %s", async (_, facts, message) => {
    const folder = root({ "metadata.json": facts }, "none");
    const { code, stderr } = await slbgen(folder, "import", "--provider", "metadata.json");
    expect(stderr).toContain(message);
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual(["metadata.json"]);
  });

  test("of a file that holds more than a spec file may", async () => {
    const fields = Array.from({ length: 4000 }, (_, n) => ({ name: `AParameterWithALongName${n}`, type: "string" }));
    const folder = root({ "dns.json": { ...NEW_FILE, actions: { CreateZone: action(...fields) } } }, "none");
    const { stderr } = await slbgen(folder, "import", "--provider", "dns.json");
    expect(stderr).toMatch(
      /^spec\/dns2\/other\/CreateZone\.yaml:1:1 error file-too-large[^]*\n {2}dns\.json:1:1 the metadata/,
    );
    expect(readdirSync(folder)).toEqual(["dns.json"]);
  });

  test.each<[string, Record<string, string>, unknown, string]>([
    [
      "is published",
      edited(SERVICE, "documents:", "published: true\ndocuments:"),
      WEB_FILE,
      "7:12 error import-published",
    ],
    ["has another version", {}, { ...WEB_FILE, version: "2019-01-01" }, 'The file describes "Web 2019-01-01"'],
    ["has a service.yaml with a mistake", edited(SERVICE, "title: Web\n", ""), WEB_FILE, "error missing-key"],
  ])("where the service %s", async (_, changes, facts, message) => {
    const folder = root({ "web.json": facts }, "small", changes);
    const before = specFiles(folder);
    const { code, stderr } = await slbgen(folder, "import", "--provider", "web.json");
    expect(stderr).toContain(message);
    expect(stderr).toContain("\nnothing imported\n");
    expect(code).toBe(1);
    expect(specFiles(folder)).toEqual(before);
  });

  test("of a second file of the same API", async () => {
    const folder = root({ "a.json": NEW_FILE, "b.json": { ...NEW_FILE, version: "2025-01-01" } }, "none");
    const { code, stderr } = await slbgen(folder, "import", "--provider", "a.json", "b.json");
    expect(stderr).toContain("b.json:1:1 error provider-twice");
    expect(stderr).toContain("3 drafts written");
    expect(code).toBe(1);
  });

  test.each([
    ["no such file", ["--provider", "no.json"], "no.json:1:1 error missing-provider-file"],
    ["an API that no file describes", ["--provider", "dns.json", "--api", "slb"], 'describes the service "slb"'],
    ["an empty folder", ["--provider", "empty"], 'empty:1:1 error no-metadata: No JSON file below "empty"'],
  ])("of %s", async (_, args, message) => {
    const folder = root({ "dns.json": NEW_FILE }, "none");
    mkdirSync(join(folder, "empty"));
    const { stderr } = await slbgen(folder, "import", ...args);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, "spec"))).toBe(false);
  });

  test("where something is in the way; what was written before is taken back", async () => {
    const folder = root({ "dns.json": NEW_FILE }, "none");
    mkdirSync(join(folder, "spec/dns2"), { recursive: true });
    writeFileSync(join(folder, "spec/dns2/zone"), "");
    const { code, stderr } = await slbgen(folder, "import", "--provider", "dns.json");
    expect(stderr).toMatch(/^E\w+: .*\n$/);
    expect(code).toBe(1);
    expect(readdirSync(join(folder, "spec"), { recursive: true })).toEqual(["dns2", "dns2/zone"]);
  });

  test("where the folder of the spec is a file", async () => {
    const folder = root({ "dns.json": NEW_FILE, spec: "" }, "none");
    const { code, stderr } = await slbgen(folder, "import", "--provider", "dns.json");
    expect(stderr).toMatch(/^E\w+: .*\n$/);
    expect(code).toBe(1);
  });

  test("through a link that leads out of the folder", async () => {
    const folder = root({ "dns.json": NEW_FILE }, "none");
    const outside = temporaryFolder();
    mkdirSync(join(folder, "spec"));
    symlinkSync(outside, join(folder, "spec/dns2"));
    const { code, stderr } = await slbgen(folder, "import", "--provider", "dns.json");
    expect(stderr).toContain('link-outside: "spec/dns2" leads out of "spec".');
    expect(code).toBe(1);
    expect(readdirSync(outside)).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)("into a folder that nobody may write to", async () => {
    const folder = root({ "dns.json": NEW_FILE }, "none");
    mkdirSync(join(folder, "spec"));
    chmodSync(join(folder, "spec"), 0o555);
    const { code, stderr } = await slbgen(folder, "import", "--provider", "dns.json");
    expect(stderr).toMatch(/^EACCES: .*\n$/);
    expect(code).toBe(1);
  });
});

test("files are written all or none, and never over another", () => {
  const folder = temporaryFolder();
  expect(createFiles(folder, "a", [{ path: "a/b/One", text: "1" }])).toBe(undefined);
  const files = [
    { path: "a/c/Two", text: "2" },
    { path: "a/b/One", text: "other" },
    { path: "a/d/Three", text: "3" },
  ];
  expect(createFiles(folder, "a", files)).toMatchObject({ code: "action-exists", span: { file: "a/b/One" } });
  expect(readdirSync(folder, { recursive: true })).toEqual(["a", "a/b", "a/b/One"]);
});

test("help says what it does", async () => {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  const { code } = await slbgen(temporaryFolder(), "import", "--help");
  spy.mockRestore();
  expect(code).toBe(0);
  expect(written.join("")).toMatch(/^Usage: slbgen import \[options\]\n[^]*--provider[^]*--api/);
});

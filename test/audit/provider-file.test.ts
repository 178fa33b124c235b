/** Every way in which a file of provider metadata can be wrong has its message, and ends with exit code 1. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { field, fixtureRoot, type RawFacts, type RawField, SNAPSHOT } from "./fixture.js";
import { runAudit } from "./run-audit.js";

/** What the command prints when the file beside the spec has these contents. */
async function reportOf(contents: string | Uint8Array): Promise<string> {
  const root = fixtureRoot();
  writeFileSync(join(root, SNAPSHOT), contents);
  const { code, stdout, stderr } = await runAudit(root);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).not.toMatch(/^ +at /m);
  return stderr;
}

describe("a file that cannot be read", () => {
  test("is not there", async () => {
    const root = fixtureRoot();
    rmSync(join(root, SNAPSHOT));
    expect(await runAudit(root)).toEqual({
      code: 1,
      stdout: "",
      stderr: `spec/web/provider.json:1:1 error missing-provider-file: There is no provider metadata at "spec/web/provider.json".
  hint: keep the API's metadata there, or name another file with --provider; spec/README.md shows its shape

1 error in 1 file
`,
    });
    expect((await runAudit(root, "--provider", "../nowhere.json")).stderr).toContain('at "../nowhere.json".');
  });

  test("is a folder", async () => {
    const root = fixtureRoot();
    mkdirSync(join(root, "folder.json"));
    const { code, stderr } = await runAudit(root, "--provider", "folder.json");
    expect(stderr).toMatch(
      /^folder\.json:1:1 error unreadable-file: The file cannot be read: not a regular file\n {2}hint: /,
    );
    expect(code).toBe(1);
  });

  test("is a device", async () => {
    const { code, stderr } = await runAudit(fixtureRoot(), "--provider", "/dev/zero");
    expect(stderr).toContain("The file cannot be read: not a regular file");
    expect(code).toBe(1);
  });

  test("is not text", async () => {
    expect(await reportOf(Buffer.from([0x7b, 0xff]))).toContain("The file cannot be read: not UTF-8 text");
  });
});

describe("a file that is not JSON", () => {
  test.each([
    ["an object that does not end", '{\n  "product": "Web"', 2, 19],
    ["a comma too many", '{ "product": "Web", }', 1, 21],
    ["something after it", "{} {}", 1, 4],
  ])("%s is shown where it breaks off", async (_, contents, line, column) => {
    const report = await reportOf(contents);
    expect(report).toContain(`${SNAPSHOT}:${line}:${column} error json-syntax: This is not valid JSON: `);
    expect(report).toContain(`\n  ${line} | `);
    expect(report).not.toContain("position");
  });

  test.each([
    ["nothing", ""],
    ["a word", "nonsense"],
    ["a name without quotes", '{ "product": Web }'],
  ])("%s", async (_, contents) => {
    expect(await reportOf(contents)).toMatch(/^spec\/web\/provider\.json:\d+:\d+ error json-syntax: .*[^.]\.\n/);
  });

  test("a byte order mark is no mistake", async () => {
    const root = fixtureRoot();
    writeFileSync(join(root, SNAPSHOT), `\ufeff${readFileSync(join(root, SNAPSHOT), "utf8")}`);
    expect((await runAudit(root)).code).toBe(0);
  });
});

describe("a file of the wrong shape", () => {
  const request = '"actions.CreateRule.request';

  /** Changes one place of CreateRule's third parameter, or of the file. */
  function planted(path: readonly (string | number)[], value: unknown): Promise<string> {
    const facts = JSON.parse(readFileSync(join(fixtureRoot(), SNAPSHOT), "utf8")) as RawFacts;
    let holder = facts as unknown as Record<string | number, unknown>;
    for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
    holder[path.at(-1) ?? ""] = value;
    return reportOf(JSON.stringify(facts, null, 1));
  }

  test.each<[(string | number)[], unknown, string]>([
    [["product"], undefined, '"product" is missing: expected text.'],
    [["product"], "", 'Expected some text at "product", found "".'],
    [["version"], 2020, 'Expected text at "version", found 2020.'],
    [["actions"], [], 'Expected an object at "actions", found an empty list.'],
    [["actions", "CreateRule"], null, 'Expected an object at "actions.CreateRule", found null.'],
    [
      ["actions", "CreateRule", "method"],
      "PUT",
      'Expected "POST" or "GET" at "actions.CreateRule.method", found "PUT".',
    ],
    [
      ["actions", "CreateRule", "methodsAllowed"],
      [],
      'Expected at least one element at "actions.CreateRule.methodsAllowed", found an empty list.',
    ],
    [["actions", "CreateRule", "response"], undefined, '"actions.CreateRule.response" is missing: expected a list.'],
    [["actions", "CreateRule", "request"], {}, `Expected a list at ${request}", found an object.`],
    [
      ["actions", "CreateRule", "request", 3, "type"],
      "float",
      `Expected "string" or "number" or "integer" or "boolean" or "array" or "object" at ${request}[3].type", found "float".`,
    ],
    [["actions", "CreateRule", "request", 3, "name"], undefined, `${request}[3].name" is missing: expected text.`],
    [
      ["actions", "CreateRule", "request", 3, "required"],
      "yes",
      `Expected true or false at ${request}[3].required", found "yes".`,
    ],
    [
      ["actions", "CreateRule", "request", 3, "in"],
      "path",
      `Expected "query" or "body" at ${request}[3].in", found "path".`,
    ],
    [
      ["actions", "CreateRule", "request", 9, "serialization"],
      "csv",
      `Expected "flat" or "json" or "simple" at ${request}[9].serialization", found "csv".`,
    ],
    [
      ["actions", "CreateRule", "request", 10, "items", "fields", 1],
      "Value",
      `Expected an object at ${request}[10].items.fields[1]", found "Value".`,
    ],
  ])("%j: %j", async (path, value, message) => {
    const report = await planted(path, value);
    expect(report).toContain(` error provider-shape: ${message}\n`);
    expect(report).toMatch(/\n {2}hint: (add it|write .*); spec\/README\.md shows the shape of the file\n/);
    expect(report).toMatch(/\n1 error in 1 file\n$/);
  });

  test("shows the line", async () => {
    const report = await planted(["actions", "CreateRule", "request", 3, "type"], "float");
    expect(report).toContain('"type": "float"\n');
    expect(report).not.toContain(`${SNAPSHOT}:1:1`);
  });

  test.each([
    ["a list", "[]", "Expected an object, found an empty list."],
    ["a number", "12", "Expected an object, found 12."],
    ["nothing at all", "null", "Expected an object, found null."],
  ])("%s instead of the whole", async (_, contents, message) => {
    expect(await reportOf(contents)).toContain(message);
  });

  test("many mistakes are cut short", async () => {
    const response = Array.from({ length: 30 }, () => ({ name: "A", type: "String" }));
    const report = await planted(["actions", "CreateRule", "response"], response);
    expect(report.match(/provider-shape: /g)).toHaveLength(20);
    expect(report).toContain("provider-shape-more: 10 more places do not fit.");
  });

  test("a file that nests without end is no crash", async () => {
    const deep = `${'{"type":"array","items":'.repeat(50_000)}{"type":"string"}${"}".repeat(50_000)}`;
    const facts = `{"product":"Web","version":"2020-01-01","actions":{"A":{"method":"GET","methodsAllowed":["GET"],"request":[],"response":[{"name":"A","type":"array","items":${deep}}]}}}`;
    expect(await reportOf(facts)).toContain("Expected a few levels of fields, found thousands.");
  });
});

describe("a name given twice", () => {
  test.each<[string, (facts: RawFacts) => unknown, string, string]>([
    ["parameter", ({ actions }) => double(actions["CreateRule"]?.request), "Name", "request[14]"],
    ["response field", ({ actions }) => double(actions["CreateRule"]?.response), "RequestId", "response[4]"],
    [
      "member of an element",
      ({ actions }) => double(field(actions["CreateRule"]?.request, "Tag").items.fields),
      "Key",
      "request[10].items.fields[2]",
    ],
  ])("as that of a %s", async (_, provider, name, place) => {
    const { code, stdout, stderr } = await runAudit(fixtureRoot({ provider }));
    const message = `${JSON.stringify(name)} is there twice, the second time at "actions.CreateRule.${place}".`;
    expect(stderr).toContain(`error provider-member-twice: ${message}\n`);
    expect(stderr).toMatch(/\n {2}spec\/web\/provider\.json:1:\d+ the first one\n/);
    expect(stderr).toMatch(/\n1 error in 1 file\n$/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });

  function double(fields: RawField[] | undefined): void {
    if (fields?.[0] !== undefined) fields.push(fields[0]);
  }
});

describe("a file of another service", () => {
  test("of a product with another version here, which is named", async () => {
    const root = fixtureRoot({ provider: (facts) => (facts.version = "2014-01-01") });
    const text = readFileSync(join(root, "spec/web/service.yaml"), "utf8");
    mkdirSync(join(root, "spec/wob"));
    const other = text.replace("service: web", "service: wob").replace("product: Web", "product: Wob");
    // Nearer by its letters.
    writeFileSync(join(root, "spec/wob/service.yaml"), other.replace("2020-01-01", "2014-01-01"));
    const { stderr } = await runAudit(root, "--provider", SNAPSHOT);
    expect(stderr).toContain('hint: did you mean "Web 2020-01-01"?\n');
  });

  test.each([
    ["product", "Wob", 'The file describes "Wob 2020-01-01"'],
    ["version", "2021-01-01", 'The file describes "Web 2021-01-01"'],
  ] as const)("by its %s", async (key, value, message) => {
    const root = fixtureRoot({ provider: (facts) => (facts[key] = value) });
    for (const args of [[], ["--provider", SNAPSHOT], ["--api", "web"]]) {
      const { code, stdout, stderr } = await runAudit(root, ...args);
      expect(stderr).toContain(`error unknown-product: ${message}, which is none of the services to compare.\n`);
      expect(stderr).toContain('  hint: did you mean "Web 2020-01-01"?\n');
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    }
  });

  test("a file given twice", async () => {
    const { code, stderr } = await runAudit(fixtureRoot(), "--provider", SNAPSHOT, SNAPSHOT);
    expect(stderr).toContain('error provider-twice: The file describes "Web 2020-01-01" once more.');
    expect(code).toBe(1);
  });

  test("no file for an API that was asked for", async () => {
    const root = fixtureRoot();
    const service = join(root, "spec/web/service.yaml");
    mkdirSync(join(root, "spec/mail"));
    const text = readFileSync(service, "utf8")
      .replace("service: web", "service: mail")
      .replace("product: Web", "product: Mail");
    writeFileSync(join(root, "spec/mail/service.yaml"), text);
    const { code, stderr } = await runAudit(root, "--provider", SNAPSHOT, "--api", "mail", "web");
    expect(stderr).toContain(
      'error api-without-provider: None of the files of --provider describes the service "mail".',
    );
    expect(code).toBe(1);
    expect((await runAudit(root, "--provider", SNAPSHOT)).stdout).toMatch(/^2 Actions compared, /);
    expect((await runAudit(root, "--api", "web")).stdout).toMatch(/^2 Actions compared, /);
    expect((await runAudit(root)).stderr).toContain('There is no provider metadata at "spec/mail/provider.json".');
  });
});

/** `slbgen generate --target <folder>`: ports that do not come with the generator. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test, vi } from "vitest";
import { main } from "../../../generator/cli.js";
import { generate, readModel } from "../../../generator/pipeline.js";
import { CASES, specRoot, temporaryFolder } from "../../cases/spec-root.js";

const SERVICE = readFileSync(join(CASES, "base/spec/web/service.yaml"), "utf8");

const TARGET = `name: cobol
title: COBOL
files:
  - { template: all.hbs, path: ALL.CBL }
  - { template: service.hbs, for: service, path: "{service}X.CBL" }
  - { template: action.hbs, for: action, path: "{service}X/{action}.CBL" }
  - { copy: lib, path: web }
`;

/** A working folder with two APIs, and the folder of a port beside it. */
function folders(files: Readonly<Record<string, string>> = {}): { root: string; port: string } {
  const root = specRoot({ files: { "spec/mail/service.yaml": SERVICE.replace("service: web", "service: mail") } });
  const port = temporaryFolder();
  const all = {
    "target.yaml": TARGET,
    "all.hbs": "{{#each services}}{{name}} {{/each}}",
    "service.hbs": "{{name}} {{actions.length}}",
    "action.hbs": "{{name}}",
    "lib/x.txt": "X",
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(port, path)), { recursive: true });
    writeFileSync(join(port, path), text);
  }
  return { root, port };
}

async function slbgen(root: string, ...args: string[]): Promise<{ code: number; stderr: string }> {
  let stderr = "";
  const spies = [
    vi.spyOn(process, "cwd").mockReturnValue(root),
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      stderr += String(text);
      return true;
    }),
  ];
  try {
    return { code: await main(["generate", ...args]), stderr };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test("alone it is all that is generated; --only adds others", async () => {
  const { root, port } = folders();
  expect((await slbgen(root, "--target", port)).stderr).toMatch(/^6 files written/);
  expect(readFileSync(join(root, "generated/cobol/ALL.CBL"), "utf8")).toBe("mail web\n");
  expect(readFileSync(join(root, "generated/cobol/webX.CBL"), "utf8")).toBe("web 1\n");
  expect(existsSync(join(root, "generated/docs"))).toBe(false);
  expect((await slbgen(root, "--target", port, "--only", "openapi")).stderr).toMatch(/^3 files written, 5 unchanged/);
});

test("--check finds what differs; a run without it leaves its files alone", async () => {
  const { root, port } = folders();
  await slbgen(root, "--target", port);
  expect((await slbgen(root, "--check", "--target", port)).code).toBe(0);
  await slbgen(root, "--only", "openapi");
  expect(existsSync(join(root, "generated/cobol/ALL.CBL"))).toBe(true);
  appendFileSync(join(root, "generated/cobol/webX/create_rule.CBL"), " ");
  const { code, stderr } = await slbgen(root, "--check", "--target", port);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^differs {2}generated\/cobol\/webX\/create_rule\.CBL\n1 file not up to date/);
});

test("--api makes the same bytes of what it chooses, and leaves the rest as it is", async () => {
  const { root, port } = folders();
  await slbgen(root, "--target", port);
  for (const path of ["mailX.CBL", "webX.CBL", "web/x.txt"]) appendFileSync(join(root, "generated/cobol", path), " ");
  expect((await slbgen(root, "--target", port, "--api", "mail")).stderr).toMatch(/^2 files written, 2 unchanged/);
  expect(readFileSync(join(root, "generated/cobol/mailX.CBL"), "utf8")).toBe("mail 0\n");
  expect(readFileSync(join(root, "generated/cobol/web/x.txt"), "utf8")).toBe("X");
  expect(readFileSync(join(root, "generated/cobol/webX.CBL"), "utf8")).toBe("web 1\n ");
});

test("a file that the port no longer makes goes away", async () => {
  const { root, port } = folders();
  await slbgen(root, "--target", port);
  writeFileSync(join(port, "target.yaml"), TARGET.replace("ALL.CBL", "EVERY.CBL"));
  expect((await slbgen(root, "--target", port)).stderr).toMatch(/^2 files written, 1 removed/);
});

test("a mistake in it is told with its place, and nothing is written", async () => {
  const { root, port } = folders({ "service.hbs": "{{nmae}}\n" });
  const { code, stderr } = await slbgen(root, "--target", port, "--only", "openapi");
  expect(code).toBe(1);
  expect(stderr).toContain(`${port}/service.hbs:1:3 error template-field: There is no field "nmae" here.`);
  expect(stderr).toContain('hint: did you mean "name"?');
  expect(existsSync(join(root, "generated"))).toBe(false);
});

test("two ports of one name are one too many", async () => {
  const { root, port } = folders();
  const { code, stderr } = await slbgen(root, "--target", port, folders().port);
  expect(code).toBe(1);
  expect(stderr).toContain('error target-taken: There is a target "cobol" already.');
});

test("a link in the output folder does not lead its files outside", async () => {
  const { root, port } = folders();
  const elsewhere = temporaryFolder();
  mkdirSync(join(root, "generated"));
  symlinkSync(elsewhere, join(root, "generated/cobol"));
  const { code, stderr } = await slbgen(root, "--target", port);
  expect(code).toBe(1);
  expect(stderr).toContain("generated/cobol is a link that leads out of generated.");
  rmSync(join(root, "generated/cobol"));
});

test("hidden files and installed packages are no part of a port", async () => {
  const { root, port } = folders({ "lib/.hidden": "", "lib/node_modules/a/b.js": "" });
  await slbgen(root, "--target", port);
  expect(existsSync(join(root, "generated/cobol/web/x.txt"))).toBe(true);
  expect(existsSync(join(root, "generated/cobol/web/.hidden"))).toBe(false);
  expect(existsSync(join(root, "generated/cobol/web/node_modules"))).toBe(false);
});

test("every built-in target makes the same of one API alone as of all", { timeout: 60_000 }, async () => {
  const { root } = folders();
  const { model } = readModel(root);
  await generate(root, model, {});
  for (const name of ["mail", "web"]) {
    const { write, remove, foreign } = await generate(root, model, { apis: [name], check: true });
    expect({ write, remove, foreign }).toEqual({ write: [], remove: [], foreign: [] });
  }
});

test("a folder that is not there is no target", async () => {
  const { root } = folders();
  const { code, stderr } = await slbgen(root, "--target", "nowhere");
  expect(code).toBe(1);
  expect(stderr).toContain('There is no target.yaml in "nowhere".');
});

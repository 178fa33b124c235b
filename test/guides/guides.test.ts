/** Every sample of the guides is a program that runs, against a stand-in, and prints what its guide says. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typeCheck } from "../types/type-check.js";
import { blocksOf, guideNames, programsOf } from "./blocks.js";
import { startGuideService } from "./service.js";
import { copyRepository, execute, makeWorkplace } from "./workplace.js";

const EDITS_THE_SPEC = "06-edit-the-spec";
const MIGRATES = "08-migrate-your-code";

const guides = guideNames();
const programs = guides.flatMap(programsOf);
const hasGo = spawnSync("go", ["version"]).status === 0;
const hasPython = spawnSync("python3", ["--version"]).status === 0;

let folder: string;

beforeAll(async () => {
  folder = await makeWorkplace(programs);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

it("there are guides, with programs in each", () => {
  expect(guides).toEqual([
    "01-first-call",
    "02-https-listener",
    "03-migrate",
    "04-errors-and-retries",
    "05-test-without-an-account",
    EDITS_THE_SPEC,
    MIGRATES,
    "09-sign-by-hand",
  ]);
  expect(new Set(programs.map(({ guide }) => guide))).toEqual(new Set(guides));
});

it("the package has the name that the first guide installs", () => {
  const { name, version } = JSON.parse(readFileSync("generated/typescript/package.json", "utf8")) as Record<
    string,
    string
  >;
  const [, install] = blocksOf("01-first-call");
  expect(install?.text).toContain(`npm install ../slbgen/${name}-${version}.tgz\n`);
});

it("blocks that are not executed are installation and pieces of files", () => {
  const shown = guides.flatMap((guide) => {
    const own = blocksOf(guide).filter(({ file }) => file === undefined);
    return own.map(({ language, text }) => `${guide} ${language}: ${text.split("\n")[0]}`);
  });
  expect(shown).toMatchInlineSnapshot(`
    [
      "01-first-call sh: npm ci",
      "01-first-call sh: npm init -y",
      "01-first-call sh: go mod edit -replace slbsdk=../slbgen/generated/go -require slbsdk@v0.0.0",
      "01-first-call sh: export ALIBABA_CLOUD_ACCESS_KEY_ID=…",
      "06-edit-the-spec yaml: conflicts:",
      "06-edit-the-spec sh: npx slbgen generate --watch",
      "06-edit-the-spec sh: npx turbo run generate:package",
    ]
  `);
});

describe.concurrent.each([
  { toolchain: "a shell and Node", languages: ["sh", "ts"], isThere: true },
  { toolchain: "Python", languages: ["python"], isThere: hasPython },
  { toolchain: "Go", languages: ["go"], isThere: hasGo },
])("with $toolchain, the programs run and print what is shown", ({ languages, isThere }) => {
  const all = programs.filter(({ language }) => languages.includes(language));
  const named = guides.filter((guide) => all.some((program) => program.guide === guide));
  it.skipIf(!isThere).for(named)("%s", { timeout: 120_000 }, async (guide, { expect }) => {
    if (guide === EDITS_THE_SPEC) await copyRepository(folder, guide, ["spec", "generated"]);
    if (guide === MIGRATES) await copyRepository(folder, guide, ["spec"]);
    const service = await startGuideService();
    try {
      for (const program of all.filter((each) => each.guide === guide)) {
        service.begin();
        const printed = await execute(folder, program, service.standIn.url);
        if (program.printed !== undefined) expect.soft(steady(printed), program.file).toBe(steady(program.printed));
      }
    } finally {
      await service.standIn.close();
    }
  });
});

it.concurrent("all samples in TypeScript compile", { timeout: 120_000 }, async () => {
  expect(await typeCheck(join(folder, "tsconfig.json"))).toEqual([]);
});

/** The spec grows: how many Actions it has, and how many of their differences are explained, is only shown. */
function steady(printed: string): string {
  return printed.replace(/\b\d+ (Actions|explained)/g, "some $1");
}

/** Specs of chance that the language accepts: every target takes them, gives the same bytes twice, and TypeScript compiles. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emitTarget } from "../../generator/emit/emit-target.js";
import { TARGET_NAMES } from "../../generator/emit/targets.js";
import { readTemplates } from "../../generator/inputs.js";
import type { Model } from "../../generator/model/model.js";
import { actionFile, FIELD_KEYS, RULE_KINDS } from "../../generator/spec/language.js";
import { TYPE_NAMES } from "../../generator/spec/type-names.js";
import { temporaryFolder } from "../cases/spec-root.js";
import { compilerOptions, ROOT, typeCheck } from "../types/type-check.js";
import { readTexts } from "./random-spec/read.js";
import { randomSpec, SERVICE, texts } from "./random-spec/spec.js";

const COUNT = 12;
/** The same in each run; other specs, or a failure again: `SEED=… npx vitest run test/safety/random-specs.test.ts`. */
const SEED = Number(process.env["SEED"] ?? 77);
const templates = readTemplates();

/** Every file that all targets make, and for which target. */
async function emittedBy(model: Model): Promise<Map<string, string>> {
  const emissions = await Promise.all(TARGET_NAMES.map((name) => emitTarget(name, model, model.services, templates)));
  expect(emissions.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  return new Map(emissions.flatMap(({ files }) => files).map(({ path, contents }) => [path, contents]));
}

describe(`seed ${SEED}`, () => {
  const specs = fc.sample(randomSpec, { numRuns: COUNT, seed: SEED }).map(texts);

  test("are read without a mistake", () => {
    for (const spec of specs) expect(readTexts(spec).report).toBe("");
  });

  test("make a package that compiles, and the same bytes each time", { timeout: 120_000 }, async () => {
    // By their places: the runtime is the same for all.
    const sources = new Map<string, string>();
    for (const [index, spec] of specs.entries()) {
      const files = await emittedBy(readTexts(spec).model);
      expect([...files.keys()].length).toBeGreaterThan(50);
      if (index < 3) expect(await emittedBy(readTexts(spec).model)).toEqual(files);
      for (const [path, contents] of files) {
        if (!path.startsWith("typescript/src/")) continue;
        sources.set(path.slice("typescript/".length).replace(`/${SERVICE}/`, `/${SERVICE}${index}/`), contents);
      }
    }
    const folder = temporaryFolder();
    for (const [path, contents] of sources) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), contents);
    }
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "wrong.ts"), "export const wrong: number = true;\n");
    const project = join(folder, "tsconfig.json");
    writeFileSync(project, JSON.stringify({ extends: join(ROOT, "tsconfig.json"), compilerOptions, include: ["."] }));
    // The one error shows that the folder was looked at.
    expect(await typeCheck(project)).toEqual([expect.stringContaining("wrong.ts(1,14): error TS2322")]);
  });
});

test("the specs say all that the language can say", () => {
  const found = {
    types: new Set<string>(),
    rules: new Set<string>(),
    field: new Set<string>(),
    action: new Set<string>(),
  };
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const keys = Object.keys(value);
    const { type, use } = value as { readonly type?: unknown; readonly use?: unknown };
    if (typeof type === "string" || typeof use === "string") for (const key of keys) found.field.add(key);
    if (typeof type === "string") found.types.add(type);
    if ("id" in value) for (const key of keys) found.rules.add(key);
    if ("action" in value && "examples" in value) for (const key of keys) found.action.add(key);
    Object.values(value).forEach(look);
  };
  fc.sample(randomSpec, { numRuns: 60, seed: 1 }).forEach(look);
  expect([...found.types]).toEqual(expect.arrayContaining([...TYPE_NAMES]));
  expect([...found.rules]).toEqual(expect.arrayContaining([...RULE_KINDS, "when", "unless", "within", "severity"]));
  expect([...found.field]).toEqual(expect.arrayContaining([...FIELD_KEYS]));
  // Drafts and slots that no source fills have tests of their own.
  const keys = Object.keys(actionFile.shape).filter((key) => key !== "draft" && key !== "undocumented");
  expect([...found.action]).toEqual(expect.arrayContaining(keys));
});

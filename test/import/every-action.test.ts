/** All metadata that is kept beside the spec, imported into an empty folder; and what is generated of nothing but drafts. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readModel } from "../../generator/pipeline.js";
import { temporaryFolder } from "../cases/spec-root.js";
import { slbgen, specFiles } from "../draft/in-process.js";
import { compilerOptions, ROOT, typeCheck } from "../types/type-check.js";

test("256 drafts lint without an error, generate, and compile", { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  const { code, stderr } = await slbgen(folder, "import", "--provider", join(ROOT, "spec"));
  expect(stderr).toMatch(/spec\/slb: 93 drafts written, 0 Actions there already\n256 drafts imported/);
  expect(code).toBe(0);

  const { diagnostics, model } = readModel(folder);
  expect(diagnostics.map(({ code: found }) => found)).toEqual(
    model.services.flatMap(() => ["drafts", "placeholder-host"]),
  );
  const actions = model.services.flatMap((service) => service.actions);
  expect(actions).toHaveLength(256);
  expect(new Set(actions.map(({ summary }) => summary))).toEqual(
    new Set(["Draft: imported from the provider's metadata, not curated."]),
  );
  // Whatever else the provider's files say, a draft has facts of theirs and no sentence.
  expect(Object.values(specFiles(folder)).filter((text) => /\n *(summary|examples):/.test(text))).toEqual([]);

  expect((await slbgen(folder, "generate", "--only", "typescript")).code).toBe(0);
  const project = join(folder, "check");
  mkdirSync(project);
  const platform = ["../generated/typescript/src/runtime/platform/node.ts"];
  const options = { ...compilerOptions, rootDir: "..", noEmit: true, paths: { "#platform": platform } };
  const settings = { extends: "../generated/typescript/tsconfig.json", compilerOptions: options };
  const include = ["*.ts", "../generated/typescript/src"];
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ ...settings, include }));
  writeFileSync(
    join(project, "call.ts"),
    `import { SlbClient } from "../generated/typescript/src/slb/index.js";
const slb = new SlbClient({ regionId: "cn-hangzhou" });
await slb.createRules({ RegionId: "cn-hangzhou", LoadBalancerId: "lb", ListenerPort: 80, RuleList: "[]" });
// A parameter that it needs is missing.
await slb.createRules({ RegionId: "cn-hangzhou", LoadBalancerId: "lb", ListenerPort: 80 });
`,
  );
  expect(await typeCheck(join(project, "tsconfig.json"))).toEqual([
    expect.stringMatching(/check\/call\.ts\(5,\d+\): error TS2741: Property 'RuleList' is missing/),
  ]);
});

/**
 * The order of the stages: load, resolve, emit, write. What could be loaded is resolved even beside mistakes, so that all
 * of them are reported at once; nothing is emitted before the spec is without one.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { diagnostic } from "./diagnostics/catalogue.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { Diagnostics } from "./diagnostics/diagnostic.js";
import type { SourceFile } from "./diagnostics/source.js";
import { wholeFile } from "./diagnostics/span.js";
import type { GeneratedFile, Templates } from "./emit/emitter.js";
import { TARGETS } from "./emit/targets.js";
import type { Model } from "./model/model.js";
import { resolveModel } from "./model/resolve.js";
import { readSpecFolder } from "./spec/files.js";
import { loadSpec, type Spec } from "./spec/load.js";
import { formatFiles } from "./write/format.js";
import { type Plan, planWrites } from "./write/plan.js";
import { carryOut } from "./write/write.js";

/** Where the spec is, and where the output goes, relative to the working folder. */
export const SPEC_FOLDER = "spec";
export const OUTPUT_FOLDER = "generated";

/** What reading the spec gave: the model, and everything that is wrong with it. */
export interface Reading {
  /** The files as written. */
  readonly spec: Spec;
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
  readonly failed: boolean;
  /** The texts, for code frames. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** Loads and resolves the whole spec below a folder. */
export function readModel(root: string): Reading {
  const diagnostics = new Diagnostics();
  const files = existsSync(join(root, SPEC_FOLDER)) ? readSpecFolder(root, SPEC_FOLDER, diagnostics) : [];
  if (files.length === 0 && !diagnostics.failed) {
    diagnostics.add(diagnostic("no-spec", wholeFile(SPEC_FOLDER), { folder: SPEC_FOLDER }));
  }
  const loaded = loadSpec(files, SPEC_FOLDER);
  const resolved = resolveModel(loaded.spec);
  diagnostics.addAll(loaded.diagnostics.sorted());
  diagnostics.addAll(resolved.diagnostics.sorted());
  return {
    spec: loaded.spec,
    model: resolved.model,
    diagnostics: diagnostics.sorted(),
    failed: diagnostics.failed,
    sources: loaded.spec.sources,
  };
}

/** What to generate; without a choice everything. */
export interface Selection {
  readonly apis?: readonly string[] | undefined;
  readonly targets?: readonly string[] | undefined;
  /** Compare with the disk and change nothing. */
  readonly check?: boolean | undefined;
}

/** Emits, formats and writes (or, with `check`, only compares) the selected part. `progress` hears of each stage. */
export async function generate(
  root: string,
  model: Model,
  { apis, targets = Object.keys(TARGETS), check = false }: Selection,
  progress: (stage: string) => void = () => {},
): Promise<Plan> {
  const templates = readTemplates();
  const files: GeneratedFile[] = [];
  for (const name of targets) {
    progress(`generating ${name}`);
    const emitter = await TARGETS[name]?.();
    if (emitter === undefined) throw new Error(`there is no target ${name}`);
    files.push(...emitter.emit(model, templates));
  }
  const others = model.services
    .map((service) => service.name)
    .filter((name) => apis !== undefined && !apis.includes(name));
  const selected = (path: string) =>
    targets.some((target) => path.startsWith(`${target}/`)) && !others.some((name) => belongsTo(path, name));
  progress("formatting");
  const formatted = await formatFiles(files.filter((file) => selected(file.path)));
  const folder = join(root, OUTPUT_FOLDER);
  const plan = planWrites(folder, formatted, selected);
  progress(check ? "comparing" : "writing");
  if (!check && plan.write.length + plan.remove.length > 0) carryOut(plan, folder);
  return plan;
}

/** Whether a generated file is of one API alone: `docs/slb/index.md`, `openapi/slb.json`. */
function belongsTo(path: string, api: string): boolean {
  return path.split("/").some((part) => part === api || part === `${api}.json`);
}

/** Everything below `templates/`, which stands beside the generator. */
function readTemplates(): Templates {
  const folder = fileURLToPath(new URL("../templates", import.meta.url));
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  );
}

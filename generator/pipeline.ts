/**
 * The order of the stages: load, resolve, emit, write. What could be loaded is resolved even beside mistakes, so that all
 * of them are reported at once; nothing is emitted before the spec is without one.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { diagnostic } from "./diagnostics/catalogue.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { Diagnostics } from "./diagnostics/diagnostic.js";
import type { SourceFile } from "./diagnostics/source.js";
import { wholeFile } from "./diagnostics/span.js";
import type { Emission, Templates } from "./emit/emitter.js";
import { readPortFolder } from "./emit/port/folder.js";
import { emitPort } from "./emit/port/index.js";
import { builtInFolder } from "./emit/port/load.js";
import { programsIn } from "./emit/port/program.js";
import { PORTS, TARGET_NAMES, TARGETS } from "./emit/targets.js";
import type { Model, Service } from "./model/model.js";
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
  /** Folders of ports that do not come with the generator; without `targets`, nothing else is generated. */
  readonly folders?: readonly string[] | undefined;
  /** Compare with the disk and change nothing. */
  readonly check?: boolean | undefined;
}

/** What came of it: what is wrong with ports, in which case nothing is written, and what changes on the disk. */
export interface Generation extends Plan {
  readonly diagnostics: readonly Diagnostic[];
  readonly failed: boolean;
  /** The texts of ports, for code frames. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** Emits, formats and writes (or, with `check`, only compares) the selected part. `progress` hears of each stage. */
export async function generate(
  root: string,
  model: Model,
  { apis, targets, folders = [], check = false }: Selection,
  progress: (stage: string) => void = () => {},
): Promise<Generation> {
  const wanted = model.services.filter(({ name }) => apis === undefined || apis.includes(name));
  const templates = readTemplates();
  const emissions: Emission[] = [];
  for (const name of targets ?? (folders.length > 0 ? [] : TARGET_NAMES)) {
    progress(`generating ${name}`);
    emissions.push(await emitTarget(name, model, wanted, templates));
  }
  for (const folder of folders) {
    progress(`generating ${folder}`);
    const taken = [...TARGET_NAMES, ...emissions.map(({ name }) => name)];
    emissions.push(emitPort(readPortFolder(root, folder), model, wanted, taken, programsIn(resolve(root, folder))));
  }
  const diagnostics = new Diagnostics();
  for (const emission of emissions) diagnostics.addAll(emission.diagnostics);
  const facts = {
    diagnostics: diagnostics.sorted(),
    failed: diagnostics.failed,
    sources: new Map(emissions.flatMap(({ sources }) => [...sources])),
  };
  if (facts.failed) return { ...facts, write: [], remove: [], foreign: [], unchanged: 0 };
  progress("formatting");
  const formatted = await formatFiles(emissions.flatMap(({ files }) => files));
  const paths = new Set(formatted.map(({ path }) => path));
  /** Whether this run answers for a file: it makes it, or it would if anything still did. */
  const isOurs = (path: string) =>
    paths.has(path) ||
    (emissions.some(({ name, others }) => path.startsWith(`${name}/`) && !others.has(path)) &&
      !isOfOthers(path, model, wanted));
  const folder = join(root, OUTPUT_FOLDER);
  const plan = planWrites(folder, formatted, isOurs);
  progress(check ? "comparing" : "writing");
  if (!check && plan.write.length + plan.remove.length > 0) carryOut(plan, folder);
  return { ...facts, ...plan };
}

/** What one of our own targets gives; a port that has no templates yet gives nothing. */
async function emitTarget(
  name: string,
  model: Model,
  wanted: readonly Service[],
  templates: Templates,
): Promise<Emission> {
  const nothing: Emission = { name, files: [], others: new Set(), diagnostics: [], sources: new Map() };
  if (PORTS.includes(name)) {
    const port = builtInFolder(name, templates);
    const others = TARGET_NAMES.filter((other) => other !== name);
    return port === undefined ? nothing : emitPort(port, model, wanted, others, noProgram);
  }
  const emitter = await TARGETS[name]?.();
  if (emitter === undefined) throw new Error(`there is no target ${name}`);
  const files = emitter.emit(model, templates, wanted).filter(({ path }) => !isOfOthers(path, model, wanted));
  return { ...nothing, files };
}

function noProgram(): never {
  throw new Error("our own ports are templates");
}

/** Whether a generated file is of an API alone that is not wanted: `docs/slb/index.md`, `openapi/slb.json`. */
function isOfOthers(path: string, model: Model, wanted: readonly Service[]): boolean {
  const steps = path.split("/");
  return model.services
    .filter((service) => !wanted.includes(service))
    .some(({ name }) => steps.some((step) => step === name || step === `${name}.json`));
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

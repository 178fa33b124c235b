/**
 * The order of the stages: load, resolve, emit, write. What could be loaded is resolved even beside mistakes, so that all
 * of them are reported at once; nothing is emitted before the spec is without one.
 */
import { resolve } from "node:path";
import { Memories } from "./cache/memories.js";
import { noMemory, type Memory } from "./cache/memory.js";
import { diagnostic } from "./diagnostics/catalogue.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { Diagnostics } from "./diagnostics/diagnostic.js";
import type { SourceFile } from "./diagnostics/source.js";
import { wholeFile } from "./diagnostics/span.js";
import { emitTarget } from "./emit/emit-target.js";
import type { Emission, Templates } from "./emit/emitter.js";
import { readPortFolder } from "./emit/port/folder.js";
import { emitPort } from "./emit/port/index.js";
import { programsIn } from "./emit/port/program.js";
import { TARGET_NAMES, targetsOf } from "./emit/targets.js";
import { Crew } from "./emit/threads/crew.js";
import { outputFolder, SPEC_FOLDER } from "./folders.js";
import { digestOfTemplates, readSpec, readTemplates, type SpecFiles } from "./inputs.js";
import { KnownFiles } from "./known-files.js";
import type { Model } from "./model/model.js";
import { digestOfService, resolveModel } from "./model/resolve.js";
import { type Part, shareOf } from "./share.js";
import { loadSpec, type Spec } from "./spec/load.js";
import { Disk } from "./write/disk.js";
import { formatFiles, formatterLoaded } from "./write/format.js";
import { ContentsWanted, type OutputFile } from "./write/output-file.js";
import { anyDiffers, type Plan, planWrites } from "./write/plan.js";
import { bringUpToDate, compareOnly } from "./write/update.js";

/** What reading the spec gave: the model, and everything that is wrong with it. */
export interface Reading {
  /** The files as written. */
  readonly spec: Spec;
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
  readonly failed: boolean;
  /** The texts, for code frames. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** Digests of all files of each service, by its name. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Loads and resolves the whole spec below a folder. */
export function readModel(root: string, memory: Memory = noMemory): Reading {
  return readModelOf(readSpec(root), memory);
}

/** Loads and resolves the files of a spec. */
export function readModelOf({ files, diagnostics: unreadable }: SpecFiles, memory: Memory = noMemory): Reading {
  const diagnostics = new Diagnostics();
  diagnostics.addAll(unreadable.sorted());
  if (files.length === 0 && !diagnostics.failed) {
    diagnostics.add(diagnostic("no-spec", wholeFile(SPEC_FOLDER), { folder: SPEC_FOLDER }));
  }
  const loaded = loadSpec(files, SPEC_FOLDER, memory);
  const resolved = resolveModel(loaded.spec, memory);
  diagnostics.addAll(loaded.diagnostics.sorted());
  diagnostics.addAll(resolved.diagnostics.sorted());
  return {
    spec: loaded.spec,
    model: resolved.model,
    diagnostics: diagnostics.sorted(),
    failed: diagnostics.failed,
    sources: loaded.spec.sources,
    digests: new Map(loaded.spec.services.map((service) => [service.name, digestOfService(service)])),
  };
}

/** What to generate; without a choice everything. */
export interface Selection {
  readonly apis?: readonly string[] | undefined;
  /** Only what belongs to single APIs, or only what they share and the list of all files. */
  readonly part?: Part | undefined;
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

/** What a run may have beside its selection. */
export interface Help {
  readonly templates?: Templates | undefined;
  /** What earlier runs made. */
  readonly memories?: Memories | undefined;
  /** Digests of all files of each service, by its name: what is known of their files need not be made. */
  readonly digests?: ReadonlyMap<string, string> | undefined;
  /** What stands below the output folder. */
  readonly disk?: Disk | undefined;
  /** The threads for what is selected; whoever starts them early has them ready when the spec is read. */
  readonly crew?: Crew | undefined;
  /** Hears of each stage. */
  readonly progress?: ((stage: string) => void) | undefined;
}

/** Emits, formats and writes (or, with `check`, only compares) the selected part. */
export async function generate(
  root: string,
  model: Model,
  { apis, part, targets, folders = [], check = false }: Selection,
  {
    templates = readTemplates(),
    memories = new Memories(undefined),
    crew = new Crew(targetsOf({ targets, folders }), templates, memories),
    digests = new Map(),
    disk = new Disk(outputFolder(root)),
    progress = () => {},
  }: Help = {},
): Promise<Generation> {
  const wanted = model.services.filter(({ name }) => part !== "package" && (apis?.includes(name) ?? true));
  const { names } = crew;
  if (names.length > 0) progress(`generating ${names.join(", ")}`);
  const origins = { services: digests, templates: digestOfTemplates(templates) };
  const known = new KnownFiles(memories.of("files"), model, wanted, origins);
  const own = new Map(names.map((name) => [name, known.unknownTo(name)]));
  const format = async (emission: Emission) => formatFiles(emission.files, memories.of("format"));
  const finish = (emission: Emission) =>
    finished(
      emission,
      format(emission).then((files) => known.complete(emission, files)),
    );
  const emissions = await crew.emit({ model, wanted, own }, finish, formatterLoaded);
  for (const folder of folders) {
    progress(`generating ${folder}`);
    const taken = [...TARGET_NAMES, ...emissions.map(({ name }) => name)];
    const port = readPortFolder(root, folder);
    const emission = emitPort(port, model, wanted, taken, programsIn(resolve(root, folder)));
    emissions.push(finished(emission, format(emission)));
  }
  const diagnostics = new Diagnostics();
  for (const emission of emissions) diagnostics.addAll(emission.diagnostics);
  const facts = {
    diagnostics: diagnostics.sorted(),
    failed: diagnostics.failed,
    sources: new Map(emissions.flatMap(({ sources }) => [...sources])),
  };
  if (facts.failed) return { ...facts, ...NOTHING };
  progress("formatting");
  const outputs = await Promise.all(emissions.map(({ output }) => output));
  const share = shareOf(emissions, outputs.flat(), model, wanted, part);
  const bring = (all: readonly OutputFile[]) => {
    const files = all.filter(({ path }) => share.makes(path));
    const restored = part === "package" ? share.isOfApi : undefined;
    const compare = () => planWrites(disk.folder, files, share.answersFor, disk, restored);
    if (check) return compareOnly(disk.folder, compare);
    return bringUpToDate(disk.folder, compare, {
      differs: () => anyDiffers(files, disk),
      onWait: (other) => progress(`waiting for another slbgen (${other})`),
      onDone: (plan) => disk.note(plan),
    });
  };
  progress(check ? "comparing" : "writing");
  try {
    return { ...facts, ...(await bring(outputs.flat())) };
  } catch (cause) {
    if (!(cause instanceof ContentsWanted)) throw cause;
    // Somebody has changed what we know, so that it has to be made after all.
    const made = await Promise.all(
      names.map(async (name) => format(await emitTarget(name, model, wanted, templates, memories.of(name)))),
    );
    return { ...facts, ...(await bring([...made, ...outputs.slice(names.length)].flat())) };
  }
}

/** What a run does that has failed. */
const NOTHING: Plan = { write: [], remove: [], before: new Map(), after: new Map(), foreign: [], unchanged: 0 };

/** An emission whose files are being formatted while others are still emitted. */
interface FinishedEmission extends Emission {
  readonly output: Promise<readonly OutputFile[]>;
}

function finished(emission: Emission, output: Promise<readonly OutputFile[]>): FinishedEmission {
  // It is thrown where the output is awaited.
  output.catch(() => {});
  return { ...emission, output };
}

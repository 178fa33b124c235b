import { basename } from "node:path";
import { fingerprint } from "../cache/fingerprint.js";
import { type Memory, noMemory } from "../cache/memory.js";
import { diagnostic } from "../diagnostics/catalogue.js";
import { Diagnostics } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source.js";
import { wholeFile } from "../diagnostics/span.js";
import { type Checked, checkContent } from "./check.js";
import { recallClean } from "./clean.js";
import { decodeFile, knownSource, type RawFile } from "./files.js";
import type { ActionFile, FileKind, MixinFile, ServiceFile, ShapesFile } from "./language.js";
import { FILE_KINDS } from "./language.js";
import { Positions } from "./positions.js";
import { type Head, type Written, WrittenFile } from "./written.js";
import { parseYaml } from "./yaml.js";
import type { YamlObject } from "./yaml-object.js";

/** The files of one service, as written; nothing is resolved yet. */
export interface ServiceSpec {
  /** The folder's name. */
  readonly name: string;
  readonly service: Written<ServiceFile>;
  readonly shapes: readonly Written<ShapesFile>[];
  readonly mixins: readonly Written<MixinFile>[];
  readonly actions: readonly Written<ActionFile>[];
  /** Shapes and mixins whose own mistakes are reported already: to use one is no second mistake. */
  readonly broken: ReadonlySet<string>;
  /** Whether all files of the service could be read: only then is what nobody names really unused. */
  readonly complete: boolean;
}

/** Everything under the spec folder. */
export interface Spec {
  readonly services: readonly ServiceSpec[];
  readonly positions: Positions;
  readonly sources: ReadonlyMap<string, SourceFile>;
}

interface Place {
  readonly service: string;
  readonly kind: FileKind;
  /** Folder of an Action. */
  readonly resource: string;
}

const KIND_WORDS: Record<FileKind, string> = {
  action: "an Action",
  mixin: "a mixin",
  shapes: "shapes",
  service: "a service",
};

const HOMES: Record<FileKind, string> = {
  action: "an Action belongs into a folder per resource: spec/<service>/<resource>/<Action>.yaml",
  mixin: "a mixin belongs into the folder mixins: spec/<service>/mixins/<mixin>.yaml",
  shapes: "shapes belong into the folder shapes: spec/<service>/shapes/<any name>.yaml",
  service: "a service is a folder: spec/<service>/service.yaml",
};

/**
 * Reads the files of a spec folder.
 *
 * @param folder the spec folder relative to the working folder, with `/`; paths of `files` begin with it
 * @param memory spares what is known to be in order a second check
 */
export function loadSpec(
  files: readonly RawFile[],
  folder: string,
  memory: Memory = noMemory,
): { spec: Spec; diagnostics: Diagnostics } {
  const diagnostics = new Diagnostics();
  const positions = new Positions();
  const sources = new Map<string, SourceFile>();
  const damage = new Damage();
  const loading = { folder, positions, sources, diagnostics, damage, memory };
  const loaded = files.flatMap((file) => loadFile(file, loading) ?? []);
  const services = [...byService(loaded)].flatMap(([name, own]): ServiceSpec[] => {
    const of = <Content>(kind: FileKind) =>
      own.filter(({ place }) => place.kind === kind).map(({ written }) => written as WrittenFile<Content>);
    const [service] = of<ServiceFile>("service");
    if (service === undefined) {
      if (!files.some(({ path }) => path === `${folder}/${name}/service.yaml`)) {
        const place = `${folder}/${name}`;
        diagnostics.add(diagnostic("missing-service-file", wholeFile(place), { folder: place }));
      }
      return [];
    }
    if (damage.hidesShapes(name)) return [];
    const { broken, complete } = damage.of(name);
    return [{ name, service, shapes: of("shapes"), mixins: of("mixin"), actions: of("action"), broken, complete }];
  });
  return { spec: { services, positions, sources }, diagnostics };
}

/** A file that could be read. */
interface Loaded {
  readonly place: Place;
  readonly written: WrittenFile<unknown>;
}

function byService(files: readonly Loaded[]): Map<string, Loaded[]> {
  const services = new Map<string, Loaded[]>();
  for (const file of files) {
    const others = services.get(file.place.service);
    if (others === undefined) services.set(file.place.service, [file]);
    else others.push(file);
  }
  return services;
}

/** What could not be read of each service, so that its absence is not reported as well. */
class Damage {
  readonly #broken = new Map<string, Set<string>>();
  readonly #hidden = new Set<string>();

  /** A whole file is lost. */
  file({ service, kind }: Place, name: string): void {
    // Without its shapes nothing of a service can be judged.
    if (kind === "shapes") this.#hidden.add(service);
    else this.part(service, kind === "mixin" ? name : "");
  }

  /** A shape or a mixin is lost. */
  part(service: string, name: string): void {
    this.#broken.set(service, (this.#broken.get(service) ?? new Set()).add(name));
  }

  hidesShapes(service: string): boolean {
    return this.#hidden.has(service);
  }

  of(service: string): { broken: ReadonlySet<string>; complete: boolean } {
    const broken = this.#broken.get(service);
    return { broken: broken ?? new Set(), complete: broken === undefined };
  }
}

/** What loading the files of a spec has at hand. */
interface Loading {
  readonly folder: string;
  readonly positions: Positions;
  readonly sources: Map<string, SourceFile>;
  readonly diagnostics: Diagnostics;
  readonly damage: Damage;
  readonly memory: Memory;
}

/** Loads a file; one that is known to be in order is parsed when somebody wants its content. */
function loadFile(file: RawFile, loading: Loading): Loaded | undefined {
  const { path, bytes } = file;
  const { folder, positions, sources, diagnostics, damage, memory } = loading;
  const place = placeOf(path, folder, diagnostics);
  let isKnown = true;
  let content: YamlObject | undefined;
  const read = (found: Diagnostics): Head => {
    isKnown = false;
    const { source, usable } = decodeFile(file, found);
    if (source !== undefined) sources.set(path, source);
    if (place === undefined) return headOf({}, "");
    if (source !== undefined && usable) content = readContent(source, place, { ...loading, diagnostics: found });
    if (content === undefined) damage.file(place, basename(path, ".yaml"));
    return headOf(content ?? {}, place.kind);
  };
  const head =
    bytes === undefined
      ? read(diagnostics)
      : recallClean(memory, "file", [path.slice(folder.length + 1), bytes], diagnostics, read);
  if (place === undefined || (!isKnown && content === undefined)) return undefined;
  const about = { path, digest: fingerprint("file", [path, bytes]), resource: place.resource, head };
  if (bytes === undefined || !isKnown) return { place, written: new WrittenFile(about, () => content) };
  const source = knownSource(path, bytes);
  sources.set(path, source);
  return { place, written: new WrittenFile(about, () => parseYaml(source, positions, new Diagnostics())) };
}

/** What is in the head of a file whose content is in order. */
function headOf(content: YamlObject, kind: string): Head {
  const { [kind]: name, draft, deprecated } = content as Partial<ActionFile> & YamlObject;
  return { name: typeof name === "string" ? name : "", isDraft: draft === true, replacedBy: deprecated?.replacedBy };
}

function readContent(source: SourceFile, place: Place, loading: Loading): YamlObject | undefined {
  const { folder, positions, diagnostics, damage } = loading;
  const content = parseYaml(source, positions, diagnostics);
  if (content === undefined) return undefined;
  checkModeline(source, folder, diagnostics);
  const found = (Object.keys(FILE_KINDS) as FileKind[]).find((kind) => kind in content);
  if (found !== undefined && found !== place.kind) {
    diagnostics.add(
      diagnostic("wrong-kind", positions.key(content, found), {
        found: KIND_WORDS[found],
        expected: KIND_WORDS[place.kind],
        place: source.path,
        hint: HOMES[found],
      }),
    );
    return undefined;
  }
  const { diagnostics: mistakes, broken } = checkContent(FILE_KINDS[place.kind], content, positions);
  diagnostics.addAll(mistakes);
  if (place.kind !== "shapes" && !checkName(content, place, source.path, positions, diagnostics)) {
    // Who includes the mixin by the name of its file makes no second mistake.
    damage.part(place.service, basename(source.path, ".yaml"));
  }
  if (broken.length === 0 || lacksTextsAlone(content, place, broken)) return content;
  const { shapes } = content;
  if (place.kind !== "shapes" || typeof shapes !== "object" || shapes === null) return undefined;
  // The shapes without a mistake can still be used.
  for (const [, shape] of broken) {
    if (shape === undefined) return undefined;
    damage.part(place.service, String(shape));
    delete (shapes as YamlObject)[String(shape)];
  }
  return content;
}

/** Whether only texts are missing, as in a new Action: all else that is open in it is then reported with them. */
function lacksTextsAlone(content: YamlObject, { kind }: Place, broken: Checked["broken"]): boolean {
  const isOpen = ([key, ...inside]: Checked["broken"][number]) =>
    inside.length === 0 && (key === "summary" || key === "examples") && content[key] === undefined;
  return kind === "action" && broken.every(isOpen);
}

/** What a file is for follows from where it is. */
function placeOf(path: string, folder: string, diagnostics: Diagnostics): Place | undefined {
  const [service, second, third, ...rest] = path.slice(folder.length + 1).split("/");
  const refuse = (hint: string) => {
    diagnostics.add(diagnostic("unexpected-file", wholeFile(path), { path, hint }));
    return undefined;
  };
  if (!path.endsWith(".yaml")) return refuse('name it with the ending ".yaml"');
  if (service === undefined || second === undefined) return refuse(HOMES.service);
  if (third === undefined) {
    if (second === "service.yaml") return { service, kind: "service", resource: "" };
    return refuse(HOMES.action);
  }
  if (rest.length > 0) return refuse("folders inside a resource's folder are not read; move it up");
  if (second === "shapes") return { service, kind: "shapes", resource: "" };
  if (second === "mixins") return { service, kind: "mixin", resource: "" };
  return { service, kind: "action", resource: second };
}

/** The first line gives editors completion and checking. */
function checkModeline(source: SourceFile, folder: string, diagnostics: Diagnostics): void {
  const depth = source.path.slice(folder.length + 1).split("/").length - 1;
  const line = `# yaml-language-server: $schema=${"../".repeat(depth)}schema.json`;
  if (source.line(1) === line) return;
  diagnostics.add(diagnostic("missing-modeline", source.span(0, source.line(1)?.length ?? 1), { line }));
}

/** Whether the name in the file is that of the file. */
function checkName(
  content: YamlObject,
  place: Place,
  path: string,
  positions: Positions,
  diagnostics: Diagnostics,
): boolean {
  const name = content[place.kind];
  const file = place.kind === "service" ? place.service : basename(path, ".yaml");
  if (typeof name !== "string" || name === file) return true;
  const mistake = diagnostic("name-mismatch", positions.value(content, place.kind), { name, file, kind: place.kind });
  diagnostics.add(mistake);
  return false;
}

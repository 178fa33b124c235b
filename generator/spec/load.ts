import { basename } from "node:path";
import { diagnostic } from "../diagnostics/catalogue.js";
import { Diagnostics } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source.js";
import { checkFile } from "./check.js";
import { decodeFile, type RawFile } from "./files.js";
import type { ActionFile, FileKind, MixinFile, ServiceFile, ShapesFile } from "./language.js";
import { FILE_KINDS } from "./language.js";
import { Positions } from "./positions.js";
import { parseYaml, type YamlObject } from "./yaml.js";

/** One checked file, as written. */
export interface Written<Content> {
  readonly path: string;
  readonly content: Content;
}

/** The files of one service, as written; nothing is resolved yet. */
export interface ServiceSpec {
  /** The folder's name. */
  readonly name: string;
  readonly service: Written<ServiceFile>;
  readonly shapes: readonly Written<ShapesFile>[];
  readonly mixins: readonly Written<MixinFile>[];
  readonly actions: readonly (Written<ActionFile> & { readonly resource: string })[];
  /** Shapes and mixins whose own mistakes are reported already: to use one is no second mistake. */
  readonly broken: ReadonlySet<string>;
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

/**
 * Reads the files of a spec folder.
 *
 * @param folder the spec folder relative to the working folder, with `/`; paths of `files` begin with it
 */
export function loadSpec(files: readonly RawFile[], folder: string): { spec: Spec; diagnostics: Diagnostics } {
  const diagnostics = new Diagnostics();
  const positions = new Positions();
  const sources = new Map<string, SourceFile>();
  const loaded: { place: Place; path: string; content: YamlObject }[] = [];
  const broken = new Set<string>();
  const unreadable = new Set<string>();
  for (const file of files) {
    const place = placeOf(file.path, folder, diagnostics);
    const source = decodeFile(file, diagnostics);
    if (source !== undefined) sources.set(file.path, source);
    if (place === undefined) continue;
    const content = source && loadFile(source, place, folder, positions, diagnostics, broken);
    if (content !== undefined) loaded.push({ place, path: file.path, content });
    else if (place.kind === "mixin") broken.add(basename(file.path, ".yaml"));
    // Without its shapes nothing of a service can be judged.
    else if (place.kind === "shapes") unreadable.add(place.service);
  }
  const names = [...new Set(loaded.map(({ place }) => place.service))];
  const services = names.flatMap((name): ServiceSpec[] => {
    const of = <Content>(kind: FileKind) =>
      loaded
        .filter(({ place }) => place.service === name && place.kind === kind)
        .map(({ place, path, content }) => ({ path, content: content as Content, resource: place.resource }));
    const [service] = of<ServiceFile>("service");
    if (service === undefined) {
      const first = loaded.find(({ place }) => place.service === name);
      if (first !== undefined && !files.some(({ path }) => path === `${folder}/${name}/service.yaml`)) {
        const span = { file: first.path, line: 1, column: 1, width: 1 };
        diagnostics.add(diagnostic("missing-service-file", span, { folder: `${folder}/${name}` }));
      }
      return [];
    }
    if (unreadable.has(name)) return [];
    return [{ name, service, shapes: of("shapes"), mixins: of("mixin"), actions: of("action"), broken }];
  });
  return { spec: { services, positions, sources }, diagnostics };
}

function loadFile(
  source: SourceFile,
  place: Place,
  folder: string,
  positions: Positions,
  diagnostics: Diagnostics,
  broken: Set<string>,
): YamlObject | undefined {
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
      }),
    );
    return undefined;
  }
  const faults = checkFile(place.kind, content, positions);
  diagnostics.add(...faults.map((fault) => fault.diagnostic));
  if (place.kind !== "shapes") checkName(content, place, source.path, positions, diagnostics);
  // What is wrong is left out, so that the rest can still be checked.
  const usable = faults.every((fault) => fault.remove());
  if (usable) return content;
  if (place.kind !== "shapes" || typeof content["shapes"] !== "object") return undefined;
  for (const { path } of faults) {
    const name = String(path[1]);
    broken.add(name);
    delete (content["shapes"] as YamlObject)[name];
  }
  return content;
}

/** What a file is for follows from where it is. */
function placeOf(path: string, folder: string, diagnostics: Diagnostics): Place | undefined {
  const [service, second, third, ...rest] = path.slice(folder.length + 1).split("/");
  const refuse = (hint: string) => {
    diagnostics.add(diagnostic("unexpected-file", { file: path, line: 1, column: 1, width: 1 }, { path, hint }));
    return undefined;
  };
  if (!path.endsWith(".yaml")) return refuse('name it with the ending ".yaml"');
  if (service === undefined || second === undefined) return refuse("a service is a folder: spec/<service>/service.yaml");
  if (third === undefined) {
    if (second === "service.yaml") return { service, kind: "service", resource: "" };
    return refuse("an Action belongs into a folder per resource: spec/<service>/<resource>/<Action>.yaml");
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

function checkName(
  content: YamlObject,
  place: Place,
  path: string,
  positions: Positions,
  diagnostics: Diagnostics,
): void {
  const name = content[place.kind];
  const file = place.kind === "service" ? place.service : basename(path, ".yaml");
  if (typeof name !== "string" || name === file) return;
  diagnostics.add(diagnostic("name-mismatch", positions.value(content, place.kind), { name, file }));
}

/** Loads the folder of a port: `target.yaml`, and the templates and other files that it names. */
import { type Memory, noMemory } from "../../cache/memory.js";
import { diagnostic } from "../../diagnostics/catalogue.js";
import { type Diagnostic, Diagnostics } from "../../diagnostics/diagnostic.js";
import { SourceFile } from "../../diagnostics/source.js";
import { type Span, wholeFile } from "../../diagnostics/span.js";
import { checkContent } from "../../spec/check.js";
import { Positions } from "../../spec/positions.js";
import { parseYaml } from "../../spec/yaml.js";
import type { YamlObject } from "../../spec/yaml-object.js";
import type { Templates } from "../emitter.js";
import { remembered } from "../remembered.js";
import { type Target, type TargetFile, targetFile } from "./language.js";

/** The file that describes a target. */
export const TARGET_FILE = "target.yaml";

/** The folder of a port as it was read. */
export interface PortFolder {
  /** Where it is, for messages: `templates/python`. */
  readonly place: string;
  /** Texts by their paths below it, with `/`. */
  readonly files: ReadonlyMap<string, string>;
}

const builtIn = new WeakMap<Templates, Map<string, PortFolder | undefined>>();

/** The folder of a port that comes with the generator, the same for the same templates; undefined when there is none. */
export function builtInFolder(name: string, templates: Templates): PortFolder | undefined {
  let folders = builtIn.get(templates);
  if (folders === undefined) builtIn.set(templates, (folders = new Map()));
  if (!folders.has(name)) folders.set(name, folderAmong(name, templates));
  return folders.get(name);
}

function folderAmong(name: string, templates: Templates): PortFolder | undefined {
  const start = `${name}/`;
  const files = [...templates].filter(([path]) => path.startsWith(start));
  if (!files.some(([path]) => path === start + TARGET_FILE)) return undefined;
  return { place: `templates/${name}`, files: new Map(files.map(([path, text]) => [path.slice(start.length), text])) };
}

/** A target whose description has no mistake. */
export interface LoadedTarget {
  readonly target: Target;
  /** Templates and partials by their paths in the folder. */
  readonly templates: ReadonlyMap<string, SourceFile>;
  /** The name of each partial, and its path. */
  readonly partials: ReadonlyMap<string, string>;
  /** Where target.yaml names the program. */
  readonly program: Span;
}

export interface Loading {
  readonly loaded: LoadedTarget | undefined;
  /** The name of the target, and where it stands; undefined when it cannot be read. */
  readonly named: { readonly name: string; readonly span: Span } | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts, for code frames. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** The placeholders in the path of a file, by what there is one file for. */
const PLACES: Readonly<Record<NonNullable<TargetFile["for"]>, readonly string[]>> = {
  package: [],
  service: ["service"],
  action: ["service", "action"],
};

const SUFFIX = ".hbs";

const known = new WeakMap<PortFolder, Loading>();

/** Loads a folder, once. */
export function loadTarget(folder: PortFolder, memory: Memory = noMemory): Loading {
  let loading = known.get(folder);
  if (loading === undefined) known.set(folder, (loading = newLoading(folder, memory)));
  return loading;
}

function newLoading(folder: PortFolder, memory: Memory): Loading {
  const path = `${folder.place}/${TARGET_FILE}`;
  const text = folder.files.get(TARGET_FILE);
  if (text === undefined) {
    const missing = diagnostic("no-target-file", wholeFile(folder.place), { folder: folder.place });
    return { loaded: undefined, named: undefined, diagnostics: [missing], sources: new Map() };
  }
  const files = [...folder.files.keys()];
  const { target, named, program, diagnostics } = remembered(memory, "target", description, path, text, files);
  const sources = new Map([[path, new SourceFile(path, text)]]);
  if (target === undefined) return { loaded: undefined, named, diagnostics, sources };
  const partials = partialsOf(target, files);
  const paths = [...(target.files ?? []).flatMap(({ template }) => template ?? []), ...partials.values()];
  const templates = new Map(
    paths.map((each) => [each, new SourceFile(`${folder.place}/${each}`, folder.files.get(each) ?? "")]),
  );
  for (const template of templates.values()) sources.set(template.path, template);
  return { loaded: { target, templates, partials, program }, named, diagnostics, sources };
}

/** What target.yaml says; there is a target when it has no mistake. */
interface Description extends Pick<Loading, "named" | "diagnostics"> {
  readonly target: Target | undefined;
  /** Where it names the program. */
  readonly program: Span;
}

/** @param files the paths of all files of the folder */
function description(path: string, text: string, files: readonly string[]): Description {
  const found = new Diagnostics();
  const positions = new Positions();
  const content = parseYaml(new SourceFile(path, text), positions, found);
  const target = content && readTarget(content, positions, files, found);
  return {
    target: found.failed ? undefined : target,
    named: content && target && { name: target.name, span: positions.value(content, "name") },
    program: content === undefined ? wholeFile(path) : positions.value(content, "program"),
    diagnostics: found.sorted(),
  };
}

function readTarget(
  content: YamlObject,
  positions: Positions,
  files: readonly string[],
  found: Diagnostics,
): Target | undefined {
  const schema = targetFile();
  const { diagnostics, broken } = checkContent(schema, content, positions);
  found.addAll(diagnostics);
  if (broken.length > 0) return undefined;
  const target = schema.parse(content);
  const written = content["files"] as object[] | undefined;
  target.files?.forEach((file, index) => {
    const at = (key: string) => positions.value(written?.[index] ?? content, key);
    const { template, copy, for: scope = "package", path = "" } = file;
    const candidates = files.filter((each) => each !== TARGET_FILE);
    if (template !== undefined && !files.includes(template)) {
      const templates = candidates.filter((each) => each.endsWith(SUFFIX));
      found.add(diagnostic("no-target-part", at("template"), { name: template, candidates: templates }));
    }
    if (copy !== undefined && !candidates.some((each) => isBelow(each, copy))) {
      found.add(diagnostic("no-target-part", at("copy"), { name: copy, candidates }));
    }
    const places = PLACES[scope];
    for (const [, name = ""] of path.matchAll(/\{([^}]*)\}?/g)) {
      if (!places.includes(name)) {
        found.add(diagnostic("path-placeholder", at("path"), { name, scope, candidates: places }));
      }
    }
    for (const name of places.filter((place) => !path.includes(`{${place}}`))) {
      found.add(diagnostic("path-not-unique", at("path"), { name, scope }));
    }
  });
  const { partials } = target;
  if (partials !== undefined && partialsOf(target, files).size === 0) {
    const candidates = new Set(files.flatMap((each) => each.split("/").slice(0, -1)));
    found.add(diagnostic("no-target-part", positions.value(content, "partials"), { name: partials, candidates }));
  }
  return target;
}

/** Partials by their names, which are their paths in their folder without the ending. */
function partialsOf({ partials: folder }: Target, files: readonly string[]): Map<string, string> {
  if (folder === undefined) return new Map();
  const paths = files.filter((path) => path.startsWith(`${folder}/`) && path.endsWith(SUFFIX));
  return new Map(paths.map((path) => [path.slice(folder.length + 1, -SUFFIX.length), path]));
}

/** Whether a file is the one of this path, or in the folder of this path. */
export function isBelow(path: string, below: string): boolean {
  return path === below || path.startsWith(`${below}/`);
}

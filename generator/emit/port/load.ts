/** Loads the folder of a port: `target.yaml`, and the templates and other files that it names. */
import { diagnostic } from "../../diagnostics/catalogue.js";
import { type Diagnostic, Diagnostics } from "../../diagnostics/diagnostic.js";
import { SourceFile } from "../../diagnostics/source.js";
import { type Span, wholeFile } from "../../diagnostics/span.js";
import { checkContent } from "../../spec/check.js";
import { Positions } from "../../spec/positions.js";
import { parseYaml, type YamlObject } from "../../spec/yaml.js";
import type { Templates } from "../emitter.js";
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

/** The folder of a port that comes with the generator; undefined when there is none. */
export function builtInFolder(name: string, templates: Templates): PortFolder | undefined {
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

/** @param taken names of targets that this one must not have */
export function loadTarget(folder: PortFolder, taken: readonly string[]): Loading {
  const found = new Diagnostics();
  const path = `${folder.place}/${TARGET_FILE}`;
  const text = folder.files.get(TARGET_FILE);
  if (text === undefined) {
    found.add(diagnostic("no-target-file", wholeFile(folder.place), { folder: folder.place }));
    return { loaded: undefined, diagnostics: found.sorted(), sources: new Map() };
  }
  const source = new SourceFile(path, text);
  const positions = new Positions();
  const content = parseYaml(source, positions, found);
  const target = content && readTarget(content, positions, folder, taken, found);
  const sources = new Map([[path, source]]);
  if (content === undefined || target === undefined || found.failed)
    return { loaded: undefined, diagnostics: found.sorted(), sources };
  const partials = partialsOf(target, folder);
  const program = positions.value(content, "program");
  const paths = [...(target.files ?? []).flatMap(({ template }) => template ?? []), ...partials.values()];
  const templates = new Map(
    paths.map((each) => [each, new SourceFile(`${folder.place}/${each}`, folder.files.get(each) ?? "")]),
  );
  for (const template of templates.values()) sources.set(template.path, template);
  return { loaded: { target, templates, partials, program }, diagnostics: found.sorted(), sources };
}

function readTarget(
  content: YamlObject,
  positions: Positions,
  folder: PortFolder,
  taken: readonly string[],
  found: Diagnostics,
): Target | undefined {
  const { diagnostics, broken } = checkContent(targetFile, content, positions);
  found.addAll(diagnostics);
  if (broken.length > 0) return undefined;
  const target = targetFile.parse(content);
  if (taken.includes(target.name)) {
    found.add(diagnostic("target-taken", positions.value(content, "name"), { name: target.name }));
  }
  const written = content["files"] as object[] | undefined;
  target.files?.forEach((file, index) => {
    const at = (key: string) => positions.value(written?.[index] ?? content, key);
    const { template, copy, for: scope = "package", path = "" } = file;
    const candidates = [...folder.files.keys()].filter((each) => each !== TARGET_FILE);
    if (template !== undefined && !folder.files.has(template)) {
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
  if (partials !== undefined && partialsOf(target, folder).size === 0) {
    const candidates = new Set([...folder.files.keys()].flatMap((each) => each.split("/").slice(0, -1)));
    found.add(diagnostic("no-target-part", positions.value(content, "partials"), { name: partials, candidates }));
  }
  return target;
}

/** Partials by their names, which are their paths in their folder without the ending. */
function partialsOf({ partials: folder }: Target, { files }: PortFolder): Map<string, string> {
  if (folder === undefined) return new Map();
  const paths = [...files.keys()].filter((path) => path.startsWith(`${folder}/`) && path.endsWith(SUFFIX));
  return new Map(paths.map((path) => [path.slice(folder.length + 1, -SUFFIX.length), path]));
}

/** Whether a file is the one of this path, or in the folder of this path. */
export function isBelow(path: string, below: string): boolean {
  return path === below || path.startsWith(`${below}/`);
}

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source.js";
import { wholeFile } from "../diagnostics/span.js";
import { draftAction } from "../draft/action.js";
import { printAction, printService } from "../draft/print.js";
import { guessResource } from "../draft/resource.js";
import type { Service } from "../model/model.js";
import { resolveModel } from "../model/resolve.js";
import type { ProviderFacts } from "../provider/facts.js";
import type { ProviderFile } from "../provider/read.js";
import type { RawFile } from "../spec/files.js";
import type { ServiceFile } from "../spec/language.js";
import { loadSpec, type ServiceSpec } from "../spec/load.js";
import type { NewFile } from "./disk.js";
import { misfit, misnamedActions, oversized } from "./mistakes.js";
import { guessResources } from "./resources.js";
import { draftService } from "./service.js";

/** What becomes of the metadata of one API. */
export interface ApiImport {
  /** What to write, service.yaml first. */
  readonly files: readonly NewFile[];
  /** How many Actions get a draft. */
  readonly drafted: number;
  /** How many the spec has already. */
  readonly held: number;
  /** Actions whose names fit no resource of the service.yaml that is there. */
  readonly homeless: readonly string[];
  /** What is left to do. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** Something is wrong, and nothing is to be written. */
export interface Refusal {
  readonly mistakes: readonly Diagnostic[];
  /** The texts of the spec, for code frames. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** What the spec holds of the API, which may be one that is about to be written. */
interface Held {
  readonly written: ServiceSpec;
  readonly service: Service;
  readonly names: ReadonlySet<string>;
}

/**
 * Drafts the Actions that the spec of an API lacks; its service.yaml too, when there is none.
 *
 * @param there the files that the folder of the API holds in the spec
 */
export function importApi(
  metadata: ProviderFile,
  api: string,
  specFolder: string,
  there: readonly RawFile[],
): ApiImport | Refusal {
  const { path, facts } = metadata;
  const misnamed = misnamedActions(metadata);
  if (misnamed.length > 0) return { mistakes: misnamed, sources: new Map() };
  const folder = `${specFolder}/${api}`;
  const isNew = !there.some((file) => file.path === `${folder}/service.yaml`);
  const guessed = isNew ? guessResources(Object.keys(facts.actions)) : undefined;
  const service = guessed === undefined ? [] : [serviceFile(folder, draftService(api, facts, guessed.values()))];
  const base = [...there, ...service.map(asRead)];
  const before = read(base, specFolder);
  const [[written], [model]] = [before.spec.services, before.model.services];
  if (written === undefined || model === undefined) {
    return { mistakes: before.diagnostics, sources: before.spec.sources };
  }
  const mistake = misfit(metadata, written, before.spec.positions);
  if (mistake !== undefined) return { mistakes: [mistake], sources: before.spec.sources };

  const { drafts, homeless } = draftActions(
    facts,
    folder,
    { written, service: model, names: actionNames(there, folder) },
    guessed,
  );
  const made = drafts.map(asRead);
  const after = read([...base, ...made], specFolder);
  // What a service.yaml says that is not written yet is new as well.
  const known = new Set(isNew ? [] : before.diagnostics.map(identity));
  const added = [...after.diagnostics.filter((each) => !known.has(identity(each))), ...oversized(made)];
  const errors = added.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const origin = { message: "the metadata that it comes from, of which nothing is written", span: wholeFile(path) };
    const mistakes = errors.map((each) => ({ ...each, related: [...each.related, origin] }));
    return { mistakes, sources: after.spec.sources };
  }
  return {
    files: [...service, ...drafts],
    drafted: drafts.length,
    held: Object.keys(facts.actions).length - drafts.length - homeless.length,
    homeless,
    diagnostics: added,
    sources: after.spec.sources,
  };
}

function draftActions(
  { actions }: ProviderFacts,
  folder: string,
  { written, service, names }: Held,
  guessed: ReadonlyMap<string, string> | undefined,
): { readonly drafts: readonly NewFile[]; readonly homeless: readonly string[] } {
  const resources = Object.keys(written.service.content.resources);
  const drafts: NewFile[] = [];
  const homeless: string[] = [];
  for (const [name, facts] of Object.entries(actions)) {
    if (names.has(name)) continue;
    const resource = guessed === undefined ? guessResource(name, resources) : guessed.get(name);
    if (resource === undefined) {
      homeless.push(name);
      continue;
    }
    const { action, ...known } = draftAction(name, facts, written, service);
    drafts.push({
      path: `${folder}/${resource}/${name}.yaml`,
      text: printAction({ action, draft: true, ...known }),
    });
  }
  return { drafts, homeless };
}

function serviceFile(folder: string, content: ServiceFile): NewFile {
  return { path: `${folder}/service.yaml`, text: printService(content) };
}

/** Actions that have a file, even if nothing of it can be used. */
function actionNames(files: readonly RawFile[], folder: string): ReadonlySet<string> {
  const names = files.flatMap(({ path }) => {
    const [resource = "", file, ...deeper] = path.slice(folder.length + 1).split("/");
    const isAction = file !== undefined && deeper.length === 0 && !["shapes", "mixins"].includes(resource);
    return isAction ? [file.replace(/\.ya?ml$/i, "")] : [];
  });
  return new Set(names);
}

function asRead({ path, text }: NewFile): RawFile {
  return { path, bytes: Buffer.from(text) };
}

function read(files: readonly RawFile[], specFolder: string) {
  const { spec, diagnostics: mistakes } = loadSpec(files, specFolder);
  const { model, diagnostics } = resolveModel(spec);
  diagnostics.addAll(mistakes.sorted());
  return { spec, model, diagnostics: diagnostics.sorted() };
}

function identity({ code, message, span }: Diagnostic): string {
  return `${code} ${span.file}:${span.line}:${span.column} ${message}`;
}

/** Ports: targets that are a description of the language and templates, or a program, and nothing else. */
import { type Memory, noMemory } from "../../cache/memory.js";
import { diagnostic } from "../../diagnostics/catalogue.js";
import { Diagnostics } from "../../diagnostics/diagnostic.js";
import { wholeFile } from "../../diagnostics/span.js";
import type { Model, Service } from "../../model/model.js";
import type { Emission, GeneratedFile } from "../emitter.js";
import { remembered } from "../remembered.js";
import { programFiles, type RunProgram } from "./answer.js";
import { actionParts, actionText } from "./action-text.js";
import { filled } from "./forms.js";
import type { Target, TargetFile } from "./language.js";
import { sourceOf, type ViewSource } from "./lazy-action-view.js";
import { isBelow, type LoadedTarget, loadTarget, type PortFolder, TARGET_FILE } from "./load.js";
import { servicePlan } from "./plan.js";
import { ServiceNames } from "./service-names.js";
import { serviceView } from "./service-view.js";
import { type Filled, filledTemplate, portTexts, templatesOf } from "./templates.js";
import type { PackageView, ServiceView } from "./view.js";

/**
 * The files of a port, or what is wrong with its folder.
 *
 * @param wanted the services whose own files are wanted
 * @param taken names of targets that this one must not have
 * @param run runs a program in the folder
 * @param memory what earlier runs made
 */
export function emitPort(
  folder: PortFolder,
  model: Model,
  wanted: readonly Service[],
  taken: readonly string[],
  run: RunProgram,
  memory: Memory = noMemory,
): Emission<GeneratedFile> {
  const { loaded, named, diagnostics, sources } = loadTarget(folder);
  const found = new Diagnostics();
  found.addAll(diagnostics);
  if (named !== undefined && taken.includes(named.name)) {
    found.add(diagnostic("target-taken", named.span, { name: named.name }));
  }
  const paths = loaded === undefined ? [] : pathsOfApis(loaded.target, model);
  const files = loaded === undefined || found.failed ? [] : filesOf(loaded, folder, model, wanted, run, found, memory);
  return {
    name: loaded?.target.name ?? "",
    files: found.failed ? [] : differing(files, folder, found),
    others: new Set(paths.flatMap(({ service, path }) => (wanted.includes(service) ? [] : path))),
    ofApis: new Map(paths.map(({ service, path }) => [path, service.name])),
    diagnostics: found.sorted(),
    sources,
  };
}

/**
 * Reads ahead what `emitPort` reads of the folder, whatever the model.
 *
 * @param memory what earlier runs made of templates
 */
export function preparePort(folder: PortFolder, memory: Memory): void {
  const { loaded } = loadTarget(folder, memory);
  if (loaded !== undefined && loaded.target.program === undefined) templatesOf(portTexts(loaded), memory);
}

function filesOf(
  loaded: LoadedTarget,
  folder: PortFolder,
  model: Model,
  wanted: readonly Service[],
  run: RunProgram,
  found: Diagnostics,
  memory: Memory,
): GeneratedFile[] {
  const { target } = loaded;
  if (target.program !== undefined) {
    return programFiles(target.name, target.program, model, run, loaded.program, found);
  }
  const port = portTexts(loaded);
  found.addAll(templatesOf(port).diagnostics);
  if (found.failed) return [];
  const views = new Views(model, target, memory);
  const parts = new Map<ViewSource, ReturnType<typeof actionParts>>();
  const recall = (part: string, element: unknown): string | undefined => {
    const source = sourceOf(element);
    if (source === undefined) return undefined;
    let own = parts.get(source);
    if (own === undefined) {
      parts.set(source, (own = remembered(memory, "parts", actionParts, port, source.action, source.plan)));
    }
    return own[part] ?? undefined;
  };
  const fill = (template: string, view: object): Filled => {
    const source = sourceOf(view);
    if (source === undefined) return filledTemplate(port, template, view, recall);
    return remembered(memory, "action", actionText, port, template, source.action, source.plan);
  };
  return (target.files ?? []).flatMap((file) => {
    const { copy, template } = file;
    const made = (path: string, contents: string): GeneratedFile => ({
      path: `${target.name}/${path}`,
      contents,
      format: "none",
    });
    if (copy !== undefined) {
      const copied = [...folder.files].filter(([path]) => isBelow(path, copy));
      return copied.map(([path, contents]) => made(copyPath(file, copy, path), contents));
    }
    const files: GeneratedFile[] = [];
    for (const { view, names } of template === undefined ? [] : views.of(file, wanted)) {
      const result = fill(template ?? "", view);
      if ("fault" in result) {
        found.add(result.fault);
        // The others would have the same fault.
        break;
      }
      files.push(made(filled(file.path ?? "", names), result.text));
    }
    return files;
  });
}

/** Where a copied file goes: a folder is put in the place of the folder, and a file in that of the file. */
function copyPath({ path: to }: TargetFile, copied: string, path: string): string {
  if (path === copied) return to ?? path.slice(path.lastIndexOf("/") + 1);
  const below = path.slice(copied.length + 1);
  return to === undefined ? below : `${to}/${below}`;
}

/** The files; two of the same path, or of one path to a disk that ignores case, are reported. */
function differing(files: readonly GeneratedFile[], folder: PortFolder, found: Diagnostics): readonly GeneratedFile[] {
  const paths = new Map<string, string>();
  for (const { path } of files) {
    const other = paths.get(path.toLowerCase());
    if (other !== undefined) {
      const span = wholeFile(`${folder.place}/${TARGET_FILE}`);
      found.add(diagnostic("target-path-twice", span, { path, other }));
    }
    paths.set(path.toLowerCase(), path);
  }
  return found.failed ? [] : files;
}

/** The paths of the files that belong to single APIs. */
function pathsOfApis(target: Target, { services }: Model): { readonly service: Service; readonly path: string }[] {
  return services.flatMap((service) => {
    const names = new ServiceNames(service, target);
    const paths = (target.files ?? []).flatMap(({ for: scope, path = "" }) => {
      const full = `${target.name}/${path}`;
      if (scope === "service") return [filled(full, { service: names.module })];
      if (scope !== "action") return [];
      return service.actions.map((action) => filled(full, { service: names.module, action: names.of(action).module }));
    });
    return paths.map((path) => ({ service, path }));
  });
}

/** What a template is filled with, and what the placeholders of the file's path stand for. */
interface Filling {
  readonly view: object;
  readonly names: Readonly<Record<string, string>>;
}

/** The views of a model, each made when a template first wants it. */
class Views {
  readonly #model: Model;
  readonly #target: Target;
  readonly #memory: Memory;
  readonly #services = new Map<Service, ServiceView>();

  constructor(model: Model, target: Target, memory: Memory) {
    this.#model = model;
    this.#target = target;
    this.#memory = memory;
  }

  /** What there is one file for. */
  of({ for: scope = "package" }: TargetFile, wanted: readonly Service[]): Filling[] {
    switch (scope) {
      case "package": {
        const services = this.#model.services.map((service) => this.#service(service));
        return [{ view: { kind: "package", services } satisfies PackageView, names: {} }];
      }
      case "service":
        return wanted.map((service) => {
          const view = this.#service(service);
          return { view, names: { service: view.module } };
        });
      case "action":
        return wanted.flatMap((service) => {
          const { module, actions } = this.#service(service);
          return actions.map((view) => ({ view, names: { service: module, action: view.module } }));
        });
      default:
        return scope satisfies never;
    }
  }

  #service(service: Service): ServiceView {
    let view = this.#services.get(service);
    if (view === undefined) {
      const plan = () => servicePlan(service, this.#target, this.#memory);
      this.#services.set(service, (view = serviceView(service, this.#target, plan)));
    }
    return view;
  }
}

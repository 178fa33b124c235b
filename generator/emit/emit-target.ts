import { type Memory, noMemory } from "../cache/memory.js";
import type { Model, Service } from "../model/model.js";
import type { Emission, GeneratedFile, Templates } from "./emitter.js";
import { emitPort, preparePort } from "./port/index.js";
import { builtInFolder } from "./port/load.js";
import { PORTS, TARGET_NAMES, TARGETS } from "./targets.js";
import { TemplateMistakes } from "./template/template-fault.js";

/**
 * What one of our own targets gives; a port that has no templates yet gives nothing.
 *
 * @param own those of the wanted services whose own files are made; those of the others are known
 */
export async function emitTarget(
  name: string,
  model: Model,
  wanted: readonly Service[],
  templates: Templates,
  memory: Memory = noMemory,
  own = wanted,
): Promise<Emission<GeneratedFile>> {
  const nothing: Emission<GeneratedFile> = {
    name,
    files: [],
    others: new Set(),
    ofApis: new Map(),
    diagnostics: [],
    sources: new Map(),
  };
  if (PORTS.includes(name)) {
    const port = builtInFolder(name, templates);
    const others = TARGET_NAMES.filter((other) => other !== name);
    return port === undefined ? nothing : emitPort(port, model, own, others, noProgram, memory);
  }
  const emitter = await TARGETS[name]?.();
  if (emitter === undefined) throw new Error(`there is no target ${name}`);
  try {
    const files = await emitter.emit(model, templates, own, memory);
    return { ...nothing, files: files.filter(({ path }) => !isOfOthers(path, model, wanted)) };
  } catch (cause) {
    if (!(cause instanceof TemplateMistakes)) throw cause;
    const { diagnostics, sources } = cause;
    return { ...nothing, diagnostics, sources };
  }
}

/**
 * Does ahead of `emitTarget` what it does with the templates, whatever the model; they must be the same object then.
 *
 * @param memory what earlier runs made of templates
 */
export async function prepareTarget(name: string, templates: Templates, memory: Memory): Promise<void> {
  if (PORTS.includes(name)) {
    const port = builtInFolder(name, templates);
    if (port !== undefined) preparePort(port, memory);
  } else {
    const emitter = await TARGETS[name]?.();
    await emitter?.prepare?.(templates, memory);
  }
}

/** Whether a file of an emission is of this API alone. */
export function isOf(service: Service, path: string, { ofApis }: Emission, model: Model): boolean {
  return (ofApis.get(path) ?? ownerOf(path, model)?.name) === service.name;
}

/** Whether a generated file is of an API alone that is not wanted. */
export function isOfOthers(path: string, model: Model, wanted: readonly Service[]): boolean {
  const owner = ownerOf(path, model);
  return owner !== undefined && !wanted.includes(owner);
}

/** The API that a file is of alone: the first that its path names, since an API may be called like a folder of another. */
function ownerOf(path: string, model: Model): Service | undefined {
  let byStep = owners.get(model);
  if (byStep === undefined) owners.set(model, (byStep = servicesByStep(model)));
  for (const step of path.split("/")) {
    const owner = byStep.get(step);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

const owners = new WeakMap<Model, ReadonlyMap<string, Service>>();

/** What a step of a path is when it names an API: `docs/slb/index.md`, `openapi/slb.json`. */
function servicesByStep({ services }: Model): ReadonlyMap<string, Service> {
  return new Map(services.flatMap((service) => [service.name, `${service.name}.json`].map((step) => [step, service])));
}

function noProgram(): never {
  throw new Error("our own ports are templates");
}

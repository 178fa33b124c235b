import { join } from "node:path";
import { diagnostic } from "../diagnostics/catalogue.js";
import { type Diagnostic, Diagnostics } from "../diagnostics/diagnostic.js";
import { count, place } from "../diagnostics/render.js";
import type { SourceFile } from "../diagnostics/source.js";
import { wholeFile } from "../diagnostics/span.js";
import { draftAction } from "../draft/action.js";
import { createFile } from "../draft/create.js";
import { printAction } from "../draft/print.js";
import { guessResource } from "../draft/resource.js";
import { SPEC_FOLDER } from "../folders.js";
import { type Reading, readModel } from "../pipeline.js";
import type { ProviderAction } from "../provider/facts.js";
import { readProviderFile, snapshotPath } from "../provider/read.js";
import type { ServiceSpec } from "../spec/load.js";
import { report } from "./report.js";

/** What the command line says beside the names. */
export interface DraftOptions {
  /** The file of the provider's metadata. */
  readonly provider?: string | undefined;
  readonly resource?: string | undefined;
}

/** What is wrong, or what was found. */
type Outcome<T> = { readonly found: T } | { readonly mistakes: readonly Diagnostic[] };

/** `slbgen draft`: writes what the provider's metadata says of an Action that the spec lacks; the exit code. */
export function runDraft(api: string, name: string, options: DraftOptions): number {
  const root = process.cwd();
  const reading = readModel(root);
  const written = reading.spec.services.find((each) => each.name === api);
  const service = reading.model.services.find((each) => each.name === api);
  // Mistakes in other Actions, such as the open points of the last draft, are no obstacle.
  if (written === undefined || service === undefined) return reportUnreadable(api, reading);

  const sources = new Map(reading.sources);
  const refuse = (mistakes: readonly Diagnostic[]) =>
    report({ ...reading, sources, diagnostics: mistakes, failed: true });
  const existing = existingAction(name, written, reading);
  if (existing !== undefined) return refuse([existing]);
  const facts = findFacts(root, name, written, sources, options.provider);
  if ("mistakes" in facts) return refuse(facts.mistakes);
  const resource = chooseResource(name, written, reading, options.resource);
  if ("mistakes" in resource) return refuse(resource.mistakes);

  const path = `${SPEC_FOLDER}/${api}/${resource.found}/${name}.yaml`;
  const text = printAction(draftAction(name, facts.found, written, service));
  if (!createFile(join(root, path), text)) return refuse([diagnostic("action-exists", wholeFile(path), { name })]);
  tellNext(api, path, name, options.resource === undefined, readModel(root));
  return 0;
}

/** The API does not exist, or its own files have mistakes. */
function reportUnreadable(name: string, reading: Reading): number {
  const isThere = reading.diagnostics.some(({ span }) => `${span.file}/`.startsWith(`${SPEC_FOLDER}/${name}/`));
  if (isThere || reading.sources.size === 0) return report(reading);
  const candidates = reading.spec.services.map((service) => service.name);
  const mistake = diagnostic("unknown-service", wholeFile(SPEC_FOLDER), { name, candidates });
  return report({ ...reading, diagnostics: [mistake], failed: true });
}

/** The mistake that the spec has the Action already, be it in a file that cannot be read. */
function existingAction(name: string, service: ServiceSpec, { spec, sources }: Reading): Diagnostic | undefined {
  const held = service.actions.find(({ content }) => content.action === name)?.content;
  if (held !== undefined) return diagnostic("action-exists", spec.positions.value(held, "action"), { name });
  const path = Object.keys(service.service.content.resources)
    .map((resource) => `${SPEC_FOLDER}/${service.name}/${resource}/${name}.yaml`)
    .find((each) => sources.has(each));
  return path === undefined ? undefined : diagnostic("action-exists", wholeFile(path), { name });
}

function findFacts(
  root: string,
  name: string,
  service: ServiceSpec,
  sources: Map<string, SourceFile>,
  path: string = snapshotPath(SPEC_FOLDER, service.name),
): Outcome<ProviderAction> {
  const diagnostics = new Diagnostics();
  const file = readProviderFile(root, path, diagnostics, sources);
  if (file === undefined) return { mistakes: diagnostics.sorted() };
  const { product, version, actions } = file.facts;
  const wanted = `${service.service.content.product} ${service.service.content.version}`;
  if (`${product} ${version}` !== wanted) {
    const facts = { product, version, candidates: [wanted] };
    return { mistakes: [diagnostic("unknown-product", wholeFile(path), facts)] };
  }
  // The name becomes that of a file.
  const found = /^\w+$/.test(name) && Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (found !== undefined) return { found };
  const facts = { name, candidates: Object.keys(actions) };
  return { mistakes: [diagnostic("unknown-provider-action", wholeFile(path), facts)] };
}

function chooseResource(name: string, service: ServiceSpec, { spec }: Reading, chosen?: string): Outcome<string> {
  const { content } = service.service;
  const candidates = Object.keys(content.resources);
  const span = spec.positions.key(content, "resources");
  if (chosen !== undefined && !candidates.includes(chosen)) {
    return { mistakes: [diagnostic("no-resource", span, { name: chosen, candidates })] };
  }
  const found = chosen ?? guessResource(name, candidates);
  return found === undefined
    ? { mistakes: [diagnostic("resource-not-guessed", span, { name, candidates })] }
    : { found };
}

/** Says what was written, and what is left to do by hand. */
function tellNext(api: string, path: string, name: string, isGuess: boolean, { diagnostics, spec }: Reading): void {
  const open = diagnostics.filter(({ span }) => span.file === path).length;
  const lines = [`${path} written, with ${count(open, "open point")}: run slbgen lint to see them`];
  if (isGuess) lines.push("its folder is guessed from its name: move the file if it belongs to another resource");
  const { pending = [] } = spec.services.find((service) => service.name === api)?.service.content ?? {};
  if (pending.includes(name)) {
    lines.push(`take it out of \`pending\`: ${place(spec.positions.value(pending, pending.indexOf(name)))}`);
  }
  process.stderr.write(`${lines.join("\n")}\n`);
}

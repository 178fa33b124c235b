import { type Memory, noMemory } from "../../cache/memory.js";
import { Diagnostics, type Diagnostic } from "../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../diagnostics/source.js";
import type { Model } from "../../model/model.js";
import { resolveModel } from "../../model/resolve.js";
import { loadSpec, type Spec } from "../../spec/load.js";
import { narrow } from "./narrow.js";
import { loadTogether } from "./together.js";
import type { Side } from "./side.js";

/** The two specs, as far as they can differ, and what is wrong with them. */
export interface Pair {
  readonly before: Model;
  readonly after: Model;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly failed: boolean;
}

/**
 * Reads both sides. What is the same in both and has to do with nothing that differs is not read, and its mistakes are
 * not found. `apis` narrows it further; `memory` is that of `loadSpec`.
 */
export function readPair(before: Side, after: Side, apis?: readonly string[], memory: Memory = noMemory): Pair {
  const isWanted = (service: string) => apis?.includes(service) ?? true;
  const isReadable = !before.diagnostics.failed && !after.diagnostics.failed;
  const pair = (isReadable ? readPart(before, after, isWanted, memory) : undefined) ?? readWhole(before, after, memory);
  const wanted = ({ services }: Model): Model => ({ services: services.filter(({ name }) => isWanted(name)) });
  return { ...pair, before: wanted(pair.before), after: wanted(pair.after) };
}

/** Undefined when something is wrong with the part: only the whole shows what. */
function readPart(before: Side, after: Side, isWanted: (service: string) => boolean, memory: Memory): Pair | undefined {
  const files = narrow(before, after, isWanted);
  const specs = loadTogether(
    { folder: before.folder, files: files.before },
    { folder: after.folder, files: files.after },
    memory,
  );
  if (specs === undefined) return undefined;
  const [older, newer] = [resolveModel(asPart(specs.before)), resolveModel(asPart(specs.after))];
  if (older.diagnostics.failed || newer.diagnostics.failed) return undefined;
  return { before: older.model, after: newer.model, diagnostics: [], sources: new Map(), failed: false };
}

/** In a part, what nobody uses is no mistake, nor is an Action that is named and not there. */
function asPart(spec: Spec): Spec {
  return { ...spec, services: spec.services.map((service) => ({ ...service, complete: false })) };
}

function readWhole(before: Side, after: Side, memory: Memory): Pair {
  const diagnostics = new Diagnostics();
  const [older, newer] = [before, after].map((side) => {
    const loaded = loadSpec(side.files, side.folder, memory);
    const resolved = resolveModel(loaded.spec);
    for (const each of [side, loaded, resolved]) diagnostics.addAll(each.diagnostics.sorted());
    return { model: resolved.model, sources: loaded.spec.sources };
  });
  return {
    before: older?.model ?? { services: [] },
    after: newer?.model ?? { services: [] },
    diagnostics: diagnostics.sorted(),
    sources: new Map([...(older?.sources ?? []), ...(newer?.sources ?? [])]),
    failed: diagnostics.failed,
  };
}

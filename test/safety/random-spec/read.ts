import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { NO_COLOURS, renderReport } from "../../../generator/diagnostics/render.js";
import type { SourceFile } from "../../../generator/diagnostics/source.js";
import type { Model } from "../../../generator/model/model.js";
import { resolveModel } from "../../../generator/model/resolve.js";
import { loadSpec } from "../../../generator/spec/load.js";

export interface Reading {
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** The errors as the command line prints them. */
  readonly report: string;
}

/** Reads a spec, its files by their paths below `spec/`. */
export function readTexts(files: Readonly<Record<string, string | Uint8Array>>): Reading {
  const raw = Object.entries(files)
    .map(([path, text]) => ({ path: `spec/${path}`, bytes: Buffer.from(text) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const { spec, diagnostics } = loadSpec(raw, "spec");
  const resolved = resolveModel(spec);
  diagnostics.addAll(resolved.diagnostics.sorted());
  const found = diagnostics.sorted();
  const errors = found.filter(({ severity }) => severity === "error");
  return {
    model: resolved.model,
    diagnostics: found,
    sources: spec.sources,
    report: renderReport(errors, spec.sources, NO_COLOURS),
  };
}

/** The order of the stages: load, resolve, emit, write. A stage runs only when the one before found no error. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { diagnostic } from "./diagnostics/catalogue.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { Diagnostics } from "./diagnostics/diagnostic.js";
import type { SourceFile } from "./diagnostics/source.js";
import type { Model } from "./model/model.js";
import { resolveModel } from "./model/resolve.js";
import { readSpecFolder } from "./spec/files.js";
import { loadSpec } from "./spec/load.js";

/** Where the spec is, relative to the working folder. */
export const SPEC_FOLDER = "spec";

/** What reading the spec gave: the model, and everything that is wrong with it. */
export interface Reading {
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
  readonly failed: boolean;
  /** The texts, for code frames. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** Loads and resolves the whole spec below a folder. */
export function readModel(root: string): Reading {
  const diagnostics = new Diagnostics();
  const files = existsSync(join(root, SPEC_FOLDER)) ? readSpecFolder(root, SPEC_FOLDER, diagnostics) : [];
  if (files.length === 0) {
    const span = { file: SPEC_FOLDER, line: 1, column: 1, width: 1 };
    diagnostics.add(diagnostic("no-spec", span, { folder: SPEC_FOLDER }));
  }
  const loaded = loadSpec(files, SPEC_FOLDER);
  const resolved = resolveModel(loaded.spec);
  diagnostics.add(...loaded.diagnostics.sorted(), ...resolved.diagnostics.sorted());
  return {
    model: resolved.model,
    diagnostics: diagnostics.sorted(),
    failed: diagnostics.failed,
    sources: loaded.spec.sources,
  };
}

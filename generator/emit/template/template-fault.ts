import { type Diagnostic, Diagnostics } from "../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../diagnostics/source.js";

/** A template cannot be filled: its author's mistake. */
export class TemplateFault extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

/** A target has nothing to give, since there are mistakes in its templates. */
export class TemplateMistakes extends Error {
  readonly diagnostics: readonly Diagnostic[];
  /** The texts, for code frames. */
  readonly sources: ReadonlyMap<string, SourceFile>;

  constructor(diagnostics: Iterable<Diagnostic>, sources: ReadonlyMap<string, SourceFile>) {
    const found = new Diagnostics();
    found.addAll(diagnostics);
    const sorted = found.sorted();
    super(sorted.map(({ span, message }) => `${span.file}:${span.line}: ${message}`).join("\n"));
    this.diagnostics = sorted;
    this.sources = sources;
  }
}

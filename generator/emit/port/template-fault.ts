import type { Diagnostic } from "../../diagnostics/diagnostic.js";

/** A template cannot be filled: its author's mistake. */
export class TemplateFault extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

import type { Span } from "./span.js";

export type Severity = "error" | "warning";

/** One mistake in a spec: data, turned into text by the renderer alone. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
  readonly span: Span;
  /** Other places that explain it: the first definition of a duplicate. */
  readonly related: readonly { readonly message: string; readonly span: Span }[];
}

/** Collects the diagnostics of one stage, so that all mistakes are reported at once. */
export class Diagnostics {
  readonly #found: Diagnostic[] = [];

  add(diagnostic: Diagnostic): void {
    this.#found.push(diagnostic);
  }

  /** One by one: as arguments of a single call, the mistakes of a wrong file may be too many for the stack. */
  addAll(diagnostics: Iterable<Diagnostic>): void {
    for (const diagnostic of diagnostics) this.add(diagnostic);
  }

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  /** Whether an error (not only a warning) was found. */
  get failed(): boolean {
    return this.#found.some((diagnostic) => diagnostic.severity === "error");
  }

  /** All of them, each once, in the order of the files: by path, line, column and code. */
  sorted(): readonly Diagnostic[] {
    // A shape or mixin that several Actions use would report its mistake once for each.
    const unique = new Map(
      this.#found.map((each) => [`${each.code}\0${JSON.stringify(each.span)}\0${each.message}`, each]),
    );
    return [...unique.values()].sort(
      (a, b) =>
        compare(a.span.file, b.span.file) ||
        a.span.line - b.span.line ||
        a.span.column - b.span.column ||
        compare(a.code, b.code) ||
        compare(a.message, b.message),
    );
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

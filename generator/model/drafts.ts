import { diagnostic } from "../diagnostics/catalogue.js";
import { type Diagnostic, Diagnostics } from "../diagnostics/diagnostic.js";
import type { ActionFile, ServiceFile } from "../spec/language.js";
import type { Scope } from "./scope.js";

/** What a draft may leave to people. */
const OPEN = new Set([
  "description-repeats-name",
  "empty-slot",
  "missing-description",
  "missing-elements",
  "unknown-error",
]);

/** The drafts of a service. What is open in them is counted; every other mistake is one as in any Action. */
export class Drafts {
  readonly #scope: Scope;
  readonly #points: OpenPoints;
  /** That of a draft. */
  readonly #own: Scope;
  #actions = 0;

  constructor(scope: Scope) {
    this.#scope = scope;
    this.#points = new OpenPoints(scope.diagnostics);
    this.#own = { ...scope, diagnostics: this.#points };
  }

  /** Takes up a draft; what to resolve it with. */
  add(file: ActionFile): Scope {
    const { positions, diagnostics, published } = this.#scope;
    this.#actions += 1;
    this.#points.count += [file.summary, file.examples].filter((text) => text === undefined).length;
    if (published) {
      diagnostics.add(diagnostic("draft-published", positions.value(file, "draft"), { name: file.action }));
    }
    return this.#own;
  }

  /** Tells how much there is to do in all of them. */
  report(file: ServiceFile, actions: number, diagnostics: Diagnostics): void {
    const { positions, published } = this.#scope;
    if (this.#actions === 0 || published) return;
    const facts = { drafts: this.#actions, actions, open: this.#points.count };
    diagnostics.add(diagnostic("drafts", positions.value(file, "service"), facts));
  }
}

/** Counts what is open, and lets all else through. */
class OpenPoints extends Diagnostics {
  readonly #others: Diagnostics;
  count = 0;

  constructor(others: Diagnostics) {
    super();
    this.#others = others;
  }

  override add(found: Diagnostic): void {
    if (OPEN.has(found.code)) this.count += 1;
    else this.#others.add(found);
  }
}

import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/near.js";
import type { FieldSpec } from "../spec/language.js";
import type { ServiceSpec } from "../spec/load.js";
import type { Positions } from "../spec/positions.js";
import type { Gaps } from "./gaps.js";
import type { Source } from "./model.js";

/** What resolving one Action needs at hand. */
export interface ActionScope extends Scope {
  readonly gaps: Gaps;
}

/** What resolving one service needs at hand. */
export interface Scope {
  readonly positions: Positions;
  readonly diagnostics: Diagnostics;
  readonly shapes: Shapes;
  /** Names of the documents that sources and conflicts may cite. */
  readonly documents: readonly string[];
}

/** The shapes of a service, and which of them were used. */
export class Shapes {
  readonly #fields = new Map<string, { field: FieldSpec; holder: object }>();
  readonly #used = new Set<string>();
  readonly #broken: ReadonlySet<string>;
  readonly #cycles = new Cycles();

  constructor(spec: ServiceSpec, positions: Positions, diagnostics: Diagnostics) {
    this.#broken = spec.broken;
    for (const { content } of spec.shapes) {
      for (const [name, field] of Object.entries(content.shapes)) {
        const first = this.#fields.get(name);
        if (first === undefined) {
          this.#fields.set(name, { field, holder: content.shapes });
        } else {
          diagnostics.add(
            diagnostic("duplicate-name", positions.key(content.shapes, name), { kind: "shape", name }, [
              { message: "first defined here", span: positions.key(first.holder, name) },
            ]),
          );
        }
      }
    }
  }

  get names(): string[] {
    return [...this.#fields.keys()];
  }

  find(name: string): FieldSpec | undefined {
    this.#used.add(name);
    return this.#fields.get(name)?.field;
  }

  /** Counts a shape as used that was probably meant by another name. */
  excuse(name: string): void {
    this.#used.add(nearest(name, this.names) ?? name);
  }

  /** Counts all shapes as used, because the search for their uses was given up. */
  excuseAll(): void {
    for (const name of this.names) this.#used.add(name);
  }

  /** The shapes that contain each other, when this chain of them is the first to show it. */
  cycle(chain: readonly string[]): readonly string[] | undefined {
    return this.#cycles.report(chain);
  }

  /** Whether the shape exists but was reported as wrong. */
  isBroken(name: string): boolean {
    return this.#broken.has(name);
  }

  /** The shapes that nothing used, once everything is resolved. */
  unused(): { name: string; holder: object }[] {
    return [...this.#fields].filter(([name]) => !this.#used.has(name)).map(([name, { holder }]) => ({ name, holder }));
  }
}

/** Cycles of names, each reported once, wherever it was entered. */
export class Cycles {
  readonly #reported = new Set<string>();

  /** The cycle at the end of a chain, from its last name to the same name again; undefined when it is known. */
  report(chain: readonly string[]): readonly string[] | undefined {
    const cycle = chain.slice(chain.indexOf(chain.at(-1) ?? ""));
    const key = [...new Set(cycle)].sort().join();
    if (this.#reported.has(key)) return undefined;
    this.#reported.add(key);
    return cycle;
  }
}

/** Reads a `source`: every document must be declared in service.yaml. */
export function resolveSource(written: Record<string, string | number>, scope: Scope): Source {
  checkDocuments(written, scope);
  return Object.fromEntries(Object.entries(written).map(([document, place]) => [document, String(place)]));
}

/** Reports the keys of a mapping that are no declared documents. */
export function checkDocuments(written: object, scope: Scope): void {
  for (const name of Object.keys(written)) {
    if (scope.documents.includes(name)) continue;
    const span = scope.positions.key(written, name);
    scope.diagnostics.add(diagnostic("unknown-document", span, { name, candidates: scope.documents }));
  }
}

/** Reports a `since` that names no declared document. */
export function checkSince(holder: { readonly since?: string | undefined }, scope: Scope): void {
  if (holder.since === undefined || scope.documents.includes(holder.since)) return;
  const span = scope.positions.value(holder, "since");
  scope.diagnostics.add(diagnostic("unknown-document", span, { name: holder.since, candidates: scope.documents }));
}

/** Leaves out what is undefined, as `exactOptionalPropertyTypes` wants it. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}

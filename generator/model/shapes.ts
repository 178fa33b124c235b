import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/near.js";
import type { FieldSpec } from "../spec/language.js";
import type { ServiceSpec } from "../spec/load.js";
import type { Positions } from "../spec/positions.js";
import { Cycles } from "./cycles.js";

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

import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostic, Diagnostics } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/near.js";
import type { FieldSpec } from "../spec/language.js";
import type { ServiceSpec } from "../spec/load.js";
import type { Positions } from "../spec/positions.js";
import { Cycles } from "./cycles.js";
import type { Uses } from "./uses.js";

/** The shapes of a service. */
export class Shapes {
  readonly #fields = new Map<string, { field: FieldSpec; holder: object }>();
  readonly #uses: Uses;
  readonly #broken: ReadonlySet<string>;
  readonly #cycles = new Cycles();

  constructor(spec: ServiceSpec, uses: Uses, positions: Positions, diagnostics: Diagnostics) {
    this.#uses = uses;
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
    this.#uses.add("shape", name);
    return this.#fields.get(name)?.field;
  }

  /** Counts a shape as used that was probably meant by another name. */
  excuse(name: string): void {
    this.#uses.add("shape", nearest(name, this.names) ?? name);
  }

  /** Counts all shapes as used, because the search for their uses was given up. */
  excuseAll(): void {
    for (const name of this.names) this.#uses.add("shape", name);
  }

  /** What is wrong with shapes that contain each other, as this chain of them shows. */
  cycle(chain: readonly string[], tell: (cycle: readonly string[]) => Diagnostic): Diagnostic {
    return this.#cycles.mistake(chain, tell);
  }

  /** Whether the shape exists but was reported as wrong. */
  isBroken(name: string): boolean {
    return this.#broken.has(name);
  }

  /** The shapes that nothing used, once everything is resolved. */
  unused(): { name: string; holder: object }[] {
    return [...this.#fields]
      .filter(([name]) => !this.#uses.has("shape", name))
      .map(([name, { holder }]) => ({ name, holder }));
  }
}

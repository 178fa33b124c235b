import type { Diagnostic } from "../diagnostics/diagnostic.js";

/** Cycles of names. Of each the same is said, wherever it was entered, so that it is reported once. */
export class Cycles {
  readonly #told = new Map<string, Diagnostic>();

  /**
   * What is wrong with the cycle at the end of a chain.
   *
   * @param tell says it of the names from the chain's last one to the same name again
   */
  mistake(chain: readonly string[], tell: (cycle: readonly string[]) => Diagnostic): Diagnostic {
    const cycle = chain.slice(chain.indexOf(chain.at(-1) ?? ""));
    const key = [...new Set(cycle)].sort().join();
    const told = this.#told.get(key) ?? tell(cycle);
    this.#told.set(key, told);
    return told;
  }
}

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

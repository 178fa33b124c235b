/** Which shapes and mixins were used. */
export class Uses {
  #names = new Set<string>();

  add(kind: "shape" | "mixin", name: string): void {
    this.#names.add(`${kind} ${name}`);
  }

  has(kind: "shape" | "mixin", name: string): boolean {
    return this.#names.has(`${kind} ${name}`);
  }

  /** Does something, and tells what was used for it. */
  during<Result>(work: () => Result): { readonly result: Result; readonly used: readonly string[] } {
    const before = this.#names;
    this.#names = new Set();
    try {
      const result = work();
      return { result, used: [...this.#names] };
    } finally {
      const used = this.#names;
      this.#names = before;
      this.repeat(used);
    }
  }

  /** Counts what `during` told as used once more. */
  repeat(used: Iterable<string>): void {
    for (const name of used) this.#names.add(name);
  }
}

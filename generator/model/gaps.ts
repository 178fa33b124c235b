/** The most members that one Action may have, shapes worked in; shapes in shapes multiply quickly. */
const MAX_MEMBERS = 5000;

/**
 * What could not be resolved of one Action. The mistake is reported where it was made; that rules and examples then miss
 * the member is no second one.
 */
export class Gaps {
  readonly #names = new Set<string>();
  #everything = false;
  #left = MAX_MEMBERS;

  /** The member of this name could not be resolved. */
  add(name: string): void {
    this.#names.add(name);
  }

  /** Any number of members is missing, of unknown names. */
  addUnknown(): void {
    this.#everything = true;
  }

  /** Whether members of unknown names are missing. */
  get unknown(): boolean {
    return this.#everything;
  }

  /** Whether something that names this path may be right. */
  covers(path: readonly string[]): boolean {
    return this.#everything || path.some((name) => this.#names.has(name));
  }

  /** Counts one more member; false from the moment on that there are too many. */
  count(): boolean {
    this.#left--;
    return this.#left >= 0;
  }

  /** Whether there are too many members. */
  get exhausted(): boolean {
    return this.#left < 0;
  }

  static readonly limit = MAX_MEMBERS;
}

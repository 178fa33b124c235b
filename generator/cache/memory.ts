/** What earlier runs have made, found again by what it was made of. */
export interface Memory {
  /**
   * What was made of the same inputs before, or what `make` gives now. `make` must be a pure function of the inputs and of
   * the generator's own sources: a change of either is a change of the key. Nobody may change what it gives.
   *
   * @param kind tells what is made, so that two things that are made of the same inputs do not meet
   * @param inputs plain data, as small as what `make` reads
   */
  recall<Made>(kind: string, inputs: readonly unknown[], make: () => Made): Made;
  /** The same for what takes its time; what fails is not remembered. */
  recallLater<Made>(kind: string, inputs: readonly unknown[], make: () => Promise<Made>): Promise<Made>;
  /** What was made of the same inputs before; undefined when nothing was. */
  find(kind: string, inputs: readonly unknown[]): unknown;
}

/** Remembers nothing. */
export const noMemory: Memory = {
  recall: (_kind, _inputs, make) => make(),
  recallLater: (_kind, _inputs, make) => make(),
  find: () => undefined,
};

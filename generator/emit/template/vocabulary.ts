/** What a helper or block takes: how many values (any number when it says nothing), and what by name. */
export interface Takes {
  readonly values?: number;
  readonly named?: readonly string[];
}

/** What templates of one kind may say: plain data, which is all that reading one depends on beside its text. */
export interface Vocabulary {
  readonly helpers: Readonly<Record<string, Takes>>;
  readonly blocks: Readonly<Record<string, Takes>>;
  /** Whether a value can be printed without a helper. */
  readonly printsAlone: boolean;
}

export const ONE: Takes = { values: 1 };

/** The blocks of all templates. */
export const BLOCKS: Vocabulary["blocks"] = { if: ONE, unless: ONE, each: ONE, with: ONE };

/** In a partial: what the template puts into it. */
export const PARTIAL_BLOCK = "@partial-block";

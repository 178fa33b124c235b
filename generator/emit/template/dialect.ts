import type { Call, Named } from "./call.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * What is special to templates of one kind.
 *
 * @typeParam Setting what helpers go by beside their values, the same in a whole text
 */
export interface Dialect<Setting> {
  readonly vocabulary: Vocabulary;
  /** Those of the vocabulary. Helpers of one value get it alone, since they are called tens of thousands of times. */
  readonly helpers: {
    readonly ofOne: Readonly<Record<string, HelperOfOne<Setting>>>;
    readonly ofMany: Readonly<Record<string, HelperOfMany>>;
  };
  /** Blocks beside those of all templates; each decides which of its two texts to print. */
  readonly blocks: Readonly<Record<string, OwnBlock>>;
  /** Whether a condition holds. */
  readonly holds: (value: unknown, call: Call) => boolean;
  /** A value that is printed without a helper, where that can be. */
  readonly alone?: (value: unknown, call: Call) => string;
  /** The text as it goes into a file. */
  readonly tidy: (text: string) => string;
}

export type HelperOfOne<Setting> = (value: unknown, call: Call, named: Named, setting: Setting) => unknown;
export type HelperOfMany = (values: readonly unknown[], call: Call) => unknown;
export type OwnBlock = (then: () => string, otherwise: () => string, named: Named) => string;

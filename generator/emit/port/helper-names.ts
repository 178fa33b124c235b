import { CASINGS } from "./casing.js";

/** What a helper or block takes: how many values (any number when it says nothing), and what by name. */
export interface Takes {
  readonly values?: number;
  readonly named?: readonly string[];
}

const ONE: Takes = { values: 1 };

/** The helpers of templates, in the order of the guide. */
export const HELPERS: Readonly<Record<string, Takes>> = {
  str: ONE,
  raw: ONE,
  lit: { values: 1, named: ["indent", "column", "width"] },
  comment: { values: 1, named: ["prefix", "indent", "first", "width", "plain", "keep"] },
  text: ONE,
  does: ONE,
  json: ONE,
  join: { values: 2 },
  concat: {},
  ...Object.fromEntries(CASINGS.filter((casing) => casing !== "same").map((casing) => [casing, ONE])),
  eq: { values: 2 },
  and: {},
  or: {},
  not: ONE,
  where: { values: 3 },
  sorted: { values: 2 },
};

export const BLOCKS: Readonly<Record<string, Takes>> = {
  if: ONE,
  unless: ONE,
  each: ONE,
  with: ONE,
  fit: { values: 0, named: ["width", "indent"] },
};

export const HELPER_NAMES: readonly string[] = Object.keys(HELPERS);

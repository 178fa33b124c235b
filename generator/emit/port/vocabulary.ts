import { BLOCKS, ONE, type Vocabulary } from "../template/vocabulary.js";
import { CASINGS } from "./casing.js";

/** What templates of ports can say; helpers in the order of the guide. */
export const VOCABULARY: Vocabulary = {
  helpers: {
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
  },
  blocks: { ...BLOCKS, fit: { values: 0, named: ["width", "indent"] } },
  printsAlone: true,
};

export const HELPER_NAMES: readonly string[] = Object.keys(VOCABULARY.helpers);

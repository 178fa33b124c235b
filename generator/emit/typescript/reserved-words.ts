import { HELPERS } from "./helpers.js";

/** What cannot be the name of a variable or a function of ours: keywords, and what generated code itself refers to. */
export const RESERVED_WORDS: ReadonlySet<string> = new Set([
  ..."arguments await break case catch class const continue debugger default delete do else enum eval export".split(
    " ",
  ),
  ..."extends false finally for function if implements import in instanceof interface let new null package".split(" "),
  ..."private protected public return static super switch this throw true try typeof var void while with yield".split(
    " ",
  ),
  ..."Array Infinity Number Object Record undefined".split(" "),
  ...HELPERS,
  "standardSchema",
]);

/** How the templates of docs are filled. */
import { type Call, wrong } from "../template/call.js";
import type { Dialect, HelperOfOne } from "../template/dialect.js";
import { BLOCKS, ONE } from "../template/vocabulary.js";
import { anchorOfId, code, codeCell, commentText, fence, type Lexicon, Markdown, paragraphs, prose } from "./safe.js";

/**
 * What templates print with: each takes a text of the spec, but `words`, which takes what is Markdown already, and `own`,
 * which takes our own words, and sections that were filled before.
 */
export const HELPERS: Readonly<Record<string, HelperOfOne<Lexicon>>> = {
  text: (value, call, _, lexicon) => prose(textOf(value, call), lexicon).source,
  paragraphs: (value, call, _, lexicon) => paragraphs(textOf(value, call), lexicon).source,
  code: (value, call) => code(textOf(value, call)).source,
  codecell: (value, call) => codeCell(textOf(value, call)).source,
  json: (value, call) => fence(textOf(value, call), "json").source,
  ts: (value, call) => fence(textOf(value, call), "ts").source,
  http: (value, call) => fence(textOf(value, call), "http").source,
  plain: (value, call) => fence(textOf(value, call), "text").source,
  comment: (value, call) => commentText(textOf(value, call)),
  anchor: (value, call) => anchorOfId(textOf(value, call)),
  own: textOf,
  md: (value, call) => {
    if (value instanceof Markdown) return value.source;
    throw wrong("Markdown", value, call);
  },
};

/** Strict: nothing is printed without a helper, which decides how, and only true and false are conditions. */
export const DIALECT: Dialect<Lexicon> = {
  vocabulary: {
    helpers: Object.fromEntries(Object.keys(HELPERS).map((name) => [name, ONE])),
    blocks: BLOCKS,
    printsAlone: false,
  },
  helpers: { ofOne: HELPERS, ofMany: {} },
  blocks: {},
  holds: (value, call) => {
    if (typeof value === "boolean") return value;
    throw wrong("true or false", value, call);
  },
  tidy,
};

function textOf(value: unknown, call: Call): string {
  if (typeof value === "string") return value;
  throw wrong("a text", value, call);
}

/** More than a blank line, or one with blanks on it. */
const UNTIDY = /\n[ \t]+\n(?:[ \t]*\n)*|\n\n(?:[ \t]*\n)+/g;

/** One blank line between blocks, no blanks on it, one line end at the end. */
function tidy(page: string): string {
  return `${page.replace(UNTIDY, "\n\n").trim()}\n`;
}

/** The only place where spec text becomes Markdown: as prose, a code span, a code block, a comment or an anchor. */
import { escapeStart, escapeText, lineFeeds, longestRun, oneLine } from "./escape.js";
import { type Lexicon, type Matcher, matcherOf } from "./matcher.js";

export type { Lexicon } from "./matcher.js";

/** Text that is Markdown already; only this module makes it, so that nothing is escaped twice or not at all. */
export class Markdown {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** For texts in which no name stands out. */
export const PLAIN: Lexicon = { codes: [], links: new Map() };

/** Markdown from our own words and Markdown pieces; spec text has to be turned into a piece first. */
export function words(texts: TemplateStringsArray, ...pieces: readonly Markdown[]): Markdown {
  let source = texts[0] ?? "";
  for (let index = 0; index < pieces.length; index++) source += pieces[index]!.source + texts[index + 1]!;
  return new Markdown(source);
}

/** Pieces one after the other. */
export function join(pieces: readonly Markdown[], separator: string): Markdown {
  let source = "";
  for (let index = 0; index < pieces.length; index++) source += (index === 0 ? "" : separator) + pieces[index]!.source;
  return new Markdown(source);
}

/** A piece that begins in lower case, as a sentence. */
export function sentence({ source }: Markdown): Markdown {
  return new Markdown(`${source.slice(0, 1).toUpperCase()}${source.slice(1)}.`);
}

/** One paragraph of spec text. Names of the lexicon, `$names` and what stands in backticks become code or links. */
export function prose(text: string, lexicon: Lexicon): Markdown {
  return new Markdown(inline(text, lexicon));
}

/** Spec text with its paragraphs and line breaks. */
export function paragraphs(text: string, lexicon: Lexicon): Markdown {
  const blocks = lineFeeds(text).split(/\n\s*\n/);
  const escaped = blocks.map((block) =>
    block
      .split("\n")
      .map((line) => inline(line, lexicon))
      .filter((line) => line !== "")
      .join("\n"),
  );
  return new Markdown(escaped.filter((block) => block !== "").join("\n\n"));
}

const codeSpans = new Map<string, Markdown>();

/** A code span, outside of tables; made once for the same text, since most of them are names. */
export function code(text: string): Markdown {
  let span = codeSpans.get(text);
  if (span === undefined) codeSpans.set(text, (span = newCode(text)));
  return span;
}

function newCode(text: string): Markdown {
  if (ORDINARY_CODE.test(text)) return new Markdown(`\`${text}\``);
  const content = oneLine(text);
  if (content === "") return new Markdown("(empty)");
  const ticks = "`".repeat(longestRun(content, "`") + 1);
  const padding = /^`|`$/.test(content) ? " " : "";
  return new Markdown(`${ticks}${padding}${content}${padding}${ticks}`);
}

/** What most code is: it needs no more than a backtick on each side. */
const ORDINARY_CODE = /^[!-_a-~]+$/;

/** A code span in a table's cell, which a bar would end. */
export function codeCell(text: string): Markdown {
  if (!text.includes("|")) return code(text);
  return new Markdown(`<code>${escapeText(oneLine(text)).replaceAll("\\|", "&#124;")}</code>`);
}

/** A link; its target is made of checked names. */
export function link(label: Markdown, target: string): Markdown {
  return new Markdown(`[${label.source}](${target})`);
}

/** A code block, whose fence is longer than any that the text holds. */
export function fence(text: string, language: string): Markdown {
  const ticks = "`".repeat(Math.max(3, longestRun(text, "`") + 1));
  return new Markdown(`${ticks}${language}\n${lineFeeds(text)}\n${ticks}`);
}

/** The text of an HTML comment. */
export function commentText(text: string): string {
  return oneLine(text)
    .replace(/-(?=-)/g, "- ")
    .replaceAll(">", "");
}

/** An anchor's id: `request.RuleList.Domain`. */
export function anchorId(...names: readonly string[]): string {
  return names.map(anchorName).join(".");
}

const anchorNames = new Map<string, string>();

/** The members of different Actions have mostly the same names. */
function anchorName(name: string): string {
  let known = anchorNames.get(name);
  if (known === undefined) anchorNames.set(name, (known = name.replace(/[^A-Za-z0-9_-]/g, "-")));
  return known;
}

/** The anchor of an id, which is made of names with dots between them. */
export function anchorOfId(id: string): string {
  return `<a id="${id.replace(/[^A-Za-z0-9_.-]/g, "-")}"></a>`;
}

/** One line of spec text. */
function inline(text: string, lexicon: Lexicon): string {
  const matcher = matcherOf(lexicon);
  return matcher.nameless.get(text) ?? matcher.lines.get(text) ?? newInline(text, lexicon, matcher);
}

function newInline(text: string, lexicon: Lexicon, { pattern, has, lines, nameless }: Matcher): string {
  const line = oneLine(text);
  let escaped = "";
  let from = 0;
  let isNameless = true;
  // Not by `matchAll`, which makes a copy of the pattern for each line.
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    const { 0: piece, 1: literal, 2: word, index } = match;
    isNameless = false;
    if (literal !== undefined && !has(literal)) {
      // What stands in these quotes, or begins with the last of them, may be another name.
      pattern.lastIndex = index + 1;
      continue;
    }
    if (word !== undefined && !has(word) && !has(piece)) continue;
    escaped += escapeText(line.slice(from, index)) + standingOut(piece, lexicon);
    from = index + piece.length;
  }
  const made = escapeStart(escaped + escapeText(line.slice(from)));
  (isNameless ? nameless : lines).set(text, made);
  return made;
}

function standingOut(piece: string, lexicon: Lexicon): string {
  const name = /^`[^`]+`$/.test(piece) ? piece.slice(1, -1) : piece;
  const target = targetOf(name, lexicon);
  return target === undefined ? code(name).source : link(new Markdown(escapeText(name)), target).source;
}

function targetOf(name: string, { links, shared, except }: Lexicon): string | undefined {
  return links.get(name) ?? (name === except || shared === undefined ? undefined : targetOf(name, shared));
}

/** The only place where spec text becomes Markdown: as prose, a code span, a code block, a comment or an anchor. */
import { escapeStart, escapeText, lineFeeds, longestRun, oneLine } from "./escape.js";

/** Text that is Markdown already; only this module makes it, so that nothing is escaped twice or not at all. */
export class Markdown {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** Words that stand out in prose: names in code font, names with a page of their own. */
export interface Lexicon {
  readonly codes: readonly string[];
  readonly links: ReadonlyMap<string, string>;
  /** What others have in common with it. */
  readonly shared?: Lexicon;
  /** The name that is none, although the shared lexicon has it: that of the page itself. */
  readonly except?: string;
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
  return new Markdown(pieces.map(({ source }) => source).join(separator));
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

/** One line of spec text. */
function inline(text: string, lexicon: Lexicon): string {
  const { lines, nameless } = matcherOf(lexicon);
  return nameless.get(text) ?? lines.get(text) ?? newInline(text, lexicon);
}

function newInline(text: string, lexicon: Lexicon): string {
  const { pattern, has, lines, nameless } = matcherOf(lexicon);
  const line = oneLine(text);
  let escaped = "";
  let from = 0;
  let isNameless = true;
  // Not by `matchAll`, which makes a copy of the pattern for each line.
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    const { 0: piece, 1: word, index } = match;
    isNameless = false;
    if (word !== undefined && !has(word)) continue;
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

/** Finds what stands out in a line; what its first group holds is a word that stands out only if it is among the names. */
interface Matcher extends Search {
  readonly has: (word: string) => boolean;
  /** The names that are no single words. */
  readonly others: readonly string[];
  /** What texts have become: a page says many things more than once. */
  readonly lines: Map<string, string>;
}

/** What lexicons have in common for which the same is searched. */
interface Search {
  readonly pattern: RegExp;
  /** What texts have become in which nothing can stand out. */
  readonly nameless: Map<string, string>;
}

const matchers = new WeakMap<Lexicon, Matcher>();

/** Made once for a lexicon, of which a page has few and texts many. */
function matcherOf(lexicon: Lexicon): Matcher {
  let matcher = matchers.get(lexicon);
  if (matcher === undefined) matchers.set(lexicon, (matcher = newMatcher(lexicon)));
  return matcher;
}

const WORD = "[A-Za-z]\\w*";
/** A word that looks like a name, with a capital letter or an underscore inside. */
const NAME = `(?=\\w*(?:[a-z0-9_][A-Z]|_))${WORD}`;
const [IS_WORD, IS_NAME] = [new RegExp(`^${WORD}$`), new RegExp(`^${NAME}$`)];

const formsOfNames = new Map<string, "name" | "word" | "other">();

/** What has to be searched for in order to find a name; the same names stand in many lexicons. */
function formOf(name: string): "name" | "word" | "other" {
  let form = formsOfNames.get(name);
  if (form === undefined) {
    form = IS_NAME.test(name) ? "name" : IS_WORD.test(name) ? "word" : "other";
    formsOfNames.set(name, form);
  }
  return form;
}

function newMatcher({ codes, links, shared: outer, except }: Lexicon): Matcher {
  const names = new Set([...codes, ...links.keys()].filter((name) => name !== ""));
  const shared = outer === undefined ? undefined : matcherOf(outer);
  const has = (word: string) => names.has(word) || (word !== except && (shared?.has(word) ?? false));
  const unlike = [...names].filter((name) => formOf(name) !== "name");
  // The pattern of the shared lexicon will do; in most cases it passes over all words that do not look like names.
  if (shared !== undefined && unlike.length === 0) return { ...shared, has, lines: new Map() };
  // Single words are looked up; only the rest (literals, patterns, paths) has to be searched for, the longest first.
  const own = unlike.filter((name) => formOf(name) === "other");
  const others = [...new Set([...own, ...(shared?.others ?? [])])];
  others.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { ...searchFor(others, unlike.length === 0 ? NAME : WORD), has, others, lines: new Map() };
}

const searches = new Map<string, Search>();

function searchFor(others: readonly string[], word: string): Search {
  const pattern = patternOf(others, word);
  let search = searches.get(pattern);
  if (search === undefined) {
    searches.set(pattern, (search = { pattern: new RegExp(pattern, "g"), nameless: new Map() }));
  }
  return search;
}

/** @param word the form of the words that may be names */
function patternOf(others: readonly string[], word: string): string {
  const literals = others.map((name) => {
    const start = /^\w/.test(name) ? "(?<![\\w.-])" : "";
    const end = /\w$/.test(name) ? "(?![\\w-])" : "";
    return `${start}${name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")}${end}`;
  });
  // What follows a name with a dot or brackets belongs to it: `Tag.1.Key`, `Tag[].Key`.
  const path = `(?<![\\w.-])(${word})(?:(?:\\[\\])?\\.\\w+)*(?![\\w-])`;
  return ["`[^`]+`", "\\$\\w+", ...literals, path].join("|");
}

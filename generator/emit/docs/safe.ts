/** The only place where spec text becomes Markdown: as prose, a code span, a code block, a comment or an anchor. */

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
  return new Markdown(texts.map((text, index) => text + (pieces[index]?.source ?? "")).join(""));
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
  return new Markdown(inline(oneLine(text), lexicon));
}

/** Spec text with its paragraphs and line breaks. */
export function paragraphs(text: string, lexicon: Lexicon): Markdown {
  const blocks = lineFeeds(text).split(/\n\s*\n/);
  const escaped = blocks.map((block) =>
    block
      .split("\n")
      .map((line) => inline(oneLine(line), lexicon))
      .filter((line) => line !== "")
      .join("\n"),
  );
  return new Markdown(escaped.filter((block) => block !== "").join("\n\n"));
}

/** A code span, outside of tables. */
export function code(text: string): Markdown {
  const content = oneLine(text);
  if (content === "") return new Markdown("(empty)");
  const ticks = "`".repeat(longestRun(content, "`") + 1);
  const padding = /^`|`$/.test(content) ? " " : "";
  return new Markdown(`${ticks}${padding}${content}${padding}${ticks}`);
}

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
  return names.map((name) => name.replace(/[^A-Za-z0-9_-]/g, "-")).join(".");
}

function inline(line: string, lexicon: Lexicon): string {
  const { pattern, has } = matcherOf(lexicon);
  let escaped = "";
  let from = 0;
  for (const { 0: piece, 1: word, index } of line.matchAll(pattern)) {
    if (word !== undefined && !has(word)) continue;
    escaped += escapeText(line.slice(from, index)) + standingOut(piece, lexicon);
    from = index + piece.length;
  }
  return escapeStart(escaped + escapeText(line.slice(from)));
}

function standingOut(piece: string, lexicon: Lexicon): string {
  const name = /^`[^`]+`$/.test(piece) ? piece.slice(1, -1) : piece;
  const target = targetOf(name, lexicon);
  return target === undefined ? code(name).source : link(new Markdown(escapeText(name)), target).source;
}

function targetOf(name: string, { links, shared, except }: Lexicon): string | undefined {
  return links.get(name) ?? (name === except ? undefined : shared?.links.get(name));
}

/** Finds what stands out in a line; what its first group holds is a word that stands out only if it is among the names. */
interface Matcher {
  readonly pattern: RegExp;
  readonly has: (word: string) => boolean;
  /** The names that are no single words. */
  readonly others: readonly string[];
}

const matchers = new WeakMap<Lexicon, Matcher>();

/** Made once for a lexicon, of which a page has few and texts many. */
function matcherOf(lexicon: Lexicon): Matcher {
  const known = matchers.get(lexicon);
  if (known !== undefined) return known;
  const names = new Set([...lexicon.codes, ...lexicon.links.keys()].filter((name) => name !== ""));
  // Single words are looked up; only the rest (literals, patterns, paths) has to be searched for, the longest first.
  const shared = lexicon.shared === undefined ? undefined : matcherOf(lexicon.shared);
  const own = [...names].filter((name) => !/^[A-Za-z]\w*$/.test(name));
  const others = [...new Set([...own, ...(shared?.others ?? [])])];
  others.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const patterns = others.map((name) => {
    const start = /^\w/.test(name) ? "(?<![\\w.-])" : "";
    const end = /\w$/.test(name) ? "(?![\\w-])" : "";
    return `${start}${name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")}${end}`;
  });
  // What follows a name with a dot or brackets belongs to it: `Tag.1.Key`, `Tag[].Key`.
  const word = "(?<![\\w.-])([A-Za-z]\\w*)(?:(?:\\[\\])?\\.\\w+)*(?![\\w-])";
  const matcher = {
    pattern: new RegExp(["`[^`]+`", "\\$\\w+", ...patterns, word].join("|"), "g"),
    has: (each: string) => names.has(each) || (each !== lexicon.except && (shared?.has(each) ?? false)),
    others,
  };
  matchers.set(lexicon, matcher);
  return matcher;
}

/** What has a meaning in the middle of a line. */
const SPECIAL = new RegExp(
  [
    /[\\`*[\]|~<]/, // escapes, code, emphasis, links, cells of tables, tags
    /(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/, // emphasis; inside of a word an underscore is one
    /&(?=#?\w+;)/, // entities
    /:(?=[\w+-]+:)/, // emoji by name
    /:(?=\/\/\w)|(?<=\bwww)\.|(?<=\S)@(?=\S)/, // addresses that become links by themselves
    /(?<=\{)[{%]/, // what builders of pages fill in
    /\$/, // formulas, from the first dollar sign to the second
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** Text that says in Markdown what it says in the spec. */
function escapeText(text: string): string {
  const mayBeFormula = text.split("$").length > 2;
  return text.replace(SPECIAL, (match) => {
    if (match === "<") return "&lt;";
    if (match === "&") return "&amp;";
    if (match === "$") return mayBeFormula ? "<span>$</span>" : "$";
    return `\\${match}`;
  });
}

/** What would make a line a heading, a list, a quotation or a rule. */
function escapeStart(line: string): string {
  return line.replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2").replace(/^(?:[-+>#]|=+$)/, "\\$&");
}

function oneLine(text: string): string {
  return lineFeeds(text).replace(/\s+/g, " ").trim();
}

/** One kind of line end; control characters have no business in a page. */
function lineFeeds(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}

function longestRun(text: string, character: string): number {
  // Samples are long, and hardly any has one.
  if (!text.includes(character)) return 0;
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

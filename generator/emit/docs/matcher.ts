/** How the names of a lexicon are found in a line of text. */

/** Words that stand out in prose: names in code font, names with a page of their own. */
export interface Lexicon {
  readonly codes: readonly string[];
  readonly links: ReadonlyMap<string, string>;
  /** What others have in common with it. */
  readonly shared?: Lexicon;
  /** The name that is none, although the shared lexicon has it: that of the page itself. */
  readonly except?: string;
}

/** Finds what stands out in a line. What its groups hold, a literal or a word, does so only if it is among the names. */
export interface Matcher extends Search, Sought {
  readonly has: (name: string) => boolean;
  /** What texts have become: a page says many things more than once. */
  readonly lines: Map<string, string>;
}

/** What names are searched for beside those that look like names. */
interface Sought {
  /** Whether there is a literal among them. */
  readonly hasLiterals: boolean;
  /** Whether there are some that look like any word. */
  readonly hasWords: boolean;
  /** Those that have to be searched for one by one. */
  readonly others: readonly string[];
}

/** What lexicons have in common for which the same is searched. */
interface Search {
  readonly pattern: RegExp;
  /** What texts have become in which nothing can stand out. */
  readonly nameless: Map<string, string>;
}

const matchers = new WeakMap<Lexicon, Matcher>();

/** Made once for a lexicon, of which a page has few and texts many. */
export function matcherOf(lexicon: Lexicon): Matcher {
  let matcher = matchers.get(lexicon);
  if (matcher === undefined) matchers.set(lexicon, (matcher = newMatcher(lexicon)));
  return matcher;
}

const WORD = "[A-Za-z]\\w*";
/** A word that looks like a name, with a capital letter or an underscore inside. */
const NAME = `(?=\\w*(?:[a-z0-9_][A-Z]|_))${WORD}`;
/** Such words with what follows them after a dot, which belongs to them: `Tag.1.Key`. */
const [IS_WORD, IS_NAME] = [dotted(WORD), dotted(NAME)];
/** A text as JSON writes it, unless there is something in it to be escaped. */
const LITERAL = '"[^"\\\\]*"';
const IS_LITERAL = new RegExp(`^${LITERAL}$`);

function dotted(word: string): RegExp {
  return new RegExp(`^${word}(?:\\.\\w+)*$`);
}

type Form = "name" | "word" | "literal" | "other";

const formsOfNames = new Map<string, Form>();

/** What has to be searched for in order to find a name; the same names stand in many lexicons. */
function formOf(name: string): Form {
  let form = formsOfNames.get(name);
  if (form === undefined) formsOfNames.set(name, (form = newFormOf(name)));
  return form;
}

function newFormOf(name: string): Form {
  if (IS_NAME.test(name)) return "name";
  if (IS_WORD.test(name)) return "word";
  return IS_LITERAL.test(name) ? "literal" : "other";
}

function newMatcher({ codes, links, shared: outer, except }: Lexicon): Matcher {
  const shared = outer === undefined ? undefined : matcherOf(outer);
  const names = new Set<string>();
  const [forms, own] = [new Set<Form>(), [] as string[]];
  for (const name of links.size === 0 ? codes : [...codes, ...links.keys()]) {
    if (name === "" || names.has(name)) continue;
    names.add(name);
    const form = formOf(name);
    if (form !== "name") forms.add(form);
    if (form === "other") own.push(name);
  }
  const has = (name: string) => names.has(name) || (name !== except && (shared?.has(name) ?? false));
  // The pattern of the shared lexicon will do; in most cases it passes over all words that do not look like names.
  if (shared !== undefined && forms.size === 0) return matcher(shared, has, shared);
  const hasLiterals = forms.has("literal") || (shared?.hasLiterals ?? false);
  const hasWords = forms.has("word") || (shared?.hasWords ?? false);
  // Words and literals are looked up; only the rest (patterns, numbers) has to be searched for, the longest first.
  const others = [...new Set([...own, ...(shared?.others ?? [])])];
  others.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // What has to be searched for might stand inside of any word.
  const search = searchFor(others, hasLiterals, hasWords || others.length > 0 ? WORD : NAME);
  return matcher(search, has, { hasLiterals, hasWords, others });
}

function matcher({ pattern, nameless }: Search, has: Matcher["has"], sought: Sought): Matcher {
  const { hasLiterals, hasWords, others } = sought;
  return { pattern, nameless, has, hasLiterals, hasWords, others, lines: new Map() };
}

const searches = new Map<string, Search>();

function searchFor(others: readonly string[], hasLiterals: boolean, word: string): Search {
  const pattern = patternOf(others, hasLiterals, word);
  let search = searches.get(pattern);
  if (search === undefined) {
    searches.set(pattern, (search = { pattern: new RegExp(pattern, "g"), nameless: new Map() }));
  }
  return search;
}

/** @param word the form of the words that may be names */
function patternOf(others: readonly string[], hasLiterals: boolean, word: string): string {
  const rest = others.map((name) => {
    const start = /^\w/.test(name) ? "(?<![\\w.-])" : "";
    const end = /\w$/.test(name) ? "(?![\\w-])" : "";
    return `${start}${name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")}${end}`;
  });
  // What follows a name with a dot or brackets belongs to it: `Tag.1.Key`, `Tag[].Key`.
  const path = `(?<![\\w.-])(${word})(?:(?:\\[\\])?\\.\\w+)*(?![\\w-])`;
  // A group in any case, so that words are in the second one.
  const literal = hasLiterals ? `(${LITERAL})` : "((?!))";
  return ["`[^`]+`", "\\$\\w+", ...rest, literal, path].join("|");
}

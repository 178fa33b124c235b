/** Looking at YAML without parsing it: which keys a mapping has, and which names a text can mention. */

/**
 * The entries of a mapping in block style, each with its text, by key; `indent` is the column of its keys. Undefined when
 * the text is not laid out so that its lines alone show where an entry begins.
 */
export function entriesOf(text: string, indent: 0 | 2): Map<string, string> | undefined {
  const entries = new Map<string, string>();
  let key: string | undefined;
  for (const line of text.split("\n")) {
    const column = /^ */.exec(line)?.[0].length ?? 0;
    if (column < indent && indent > 0 && /^\w+:\s*$/.test(line)) continue;
    const isEmpty = /^\s*(#.*)?$/.test(line);
    if (isEmpty || (column > indent && key !== undefined)) {
      if (key !== undefined) entries.set(key, `${entries.get(key)}\n${line}`);
      continue;
    }
    key = column === indent ? KEY.exec(line.slice(indent))?.groups?.["key"] : undefined;
    if (key === undefined || entries.has(key)) return undefined;
    entries.set(key, line);
  }
  return entries;
}

const KEY = /^(?<quote>["']?)(?<key>\w+)\k<quote>:(\s|$)/;

/** The words that a text has; any word at all when an escape could hide one. */
export class Words {
  readonly #words: ReadonlySet<string> | undefined;

  constructor(text: string) {
    this.#words = ESCAPE.test(text) ? undefined : new Set(text.match(WORD));
  }

  has(word: string): boolean {
    return this.#words?.has(word) ?? true;
  }

  hasAny(words: ReadonlySet<string>): boolean {
    return [...words].some((word) => this.has(word));
  }
}

const ESCAPE = /\\([xuU]|\r?\n)/;
/** Names of shapes and mixins. */
const WORD = /\w+(-\w+)*/g;

import { CredentialsError } from "../errors.js";

/**
 * The program and the arguments of a command line, by the rules of the provider's command line tool, without a shell:
 * spaces separate, quotes hold together. `\` takes the meaning from the next character; in single quotes it does not, in
 * double quotes only from `"`, `\`, `$`, `` ` `` and the end of a line. Under Windows, where it is a character of paths,
 * it does so only from `"` in double quotes.
 */
export function splitCommandLine(line: string, isWindows: boolean): [program: string, ...args: string[]] {
  const words: string[] = [];
  let word: string | undefined;
  let quote = "";
  const characters = [...line];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i]!;
    const next = characters[i + 1];
    if (character === "\\" && isEscape(next, quote, isWindows)) {
      if (next === undefined) throw new CredentialsError("the command line ends with a backslash.");
      word = (word ?? "") + next;
      i++;
    } else if (quote ? character === quote : character === "'" || character === '"') {
      // Two quotes with nothing in them are an empty word.
      word ??= "";
      quote = quote ? "" : character;
    } else if (quote || !/\s/.test(character)) {
      word = (word ?? "") + character;
    } else if (word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  if (quote) throw new CredentialsError("the command line has a quote without an end.");
  const [program, ...args] = word === undefined ? words : [...words, word];
  if (!program) throw new CredentialsError("the command line is empty.");
  return [program, ...args];
}

/** Whether a backslash takes the meaning from the next character. */
function isEscape(next: string | undefined, quote: string, isWindows: boolean): boolean {
  if (quote === '"') return next !== undefined && (isWindows ? '"' : '"\\$`\n').includes(next);
  return quote === "" && !isWindows;
}

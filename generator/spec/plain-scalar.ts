/** The texts, numbers and words that a scalar without quotes stands for, as far as they are plain to see. */

/** Thrown where a text is written otherwise than most are; the library for YAML reads it then. */
export const UNUSUAL = new Error("YAML that only the library reads");

/** What a scalar without quotes means in YAML 1.2. */
export function plainValue(text: string): unknown {
  if (STARTS_WITH_LETTER.test(text)) return text.length > LONGEST_WORD ? text : wordValue(text);
  if (INTEGER.test(text)) return Number(text);
  if (OTHER_NUMBER.test(text)) throw UNUSUAL;
  return text;
}

const STARTS_WITH_LETTER = /^[A-Za-z]/;
const LONGEST_WORD = "false".length;
/** Of so few digits that it is exact. */
const INTEGER = /^-?(?:0|[1-9]\d{0,14})$/;
/** Everything else that is no text, and some that is. */
const OTHER_NUMBER = /^(?:~|0[ox][\da-fA-F]+|[-+]?(?:\.\d+|\d+\.?\d*)(?:[eE][-+]?\d+)?|[-+]?\.[A-Za-z]{3})$/;

function wordValue(text: string): unknown {
  switch (text) {
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
    case "null":
    case "Null":
    case "NULL":
      return null;
    default:
      return text;
  }
}

/** What stands between quotes in one line; of escapes only those of the quote, of the backslash and of a tab. */
export function quotedValue(source: string): string {
  const inside = source.slice(1, -1);
  if (source.startsWith('"'))
    return inside.includes("\\")
      ? inside.replaceAll(/\\(.)/g, (_, escaped) => (escaped === "t" ? "\t" : escaped))
      : inside;
  return inside.includes("'") ? inside.replaceAll("''", "'") : inside;
}

/** A text in quotes in one line, as `quotedValue` takes it. */
export const QUOTED = `"(?:[^"\\\\\\n]|\\\\["\\\\t])*"|'(?:[^'\\n]|'')*'`;

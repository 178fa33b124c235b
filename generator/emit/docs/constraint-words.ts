import { amountInWords, boundsInWords } from "../../model/bounds.js";
import type { Bounds, ForbiddenTexts, Member, Type } from "../../model/model.js";
import { forbiddenInWords, joined, literalInWords } from "../../model/wording.js";
import { code, join, type Markdown, PLAIN, prose, sentence, words } from "./safe.js";

/** Examples that are longer say less than the room they take. */
const LONGEST_EXAMPLE = 80;

/** What values a member takes, in short sentences: range, length, pattern, size, unit, default, example. */
export function constraintSentences(member: Member): Markdown[] {
  const sentences = typePhrases(member.type, member.unit).map(sentence);
  if (member.default !== undefined) sentences.push(words`Default: ${code(valueText(member.default))}.`);
  if (member.immutable) sentences.push(words`Cannot be changed later.`);
  if (member.sensitive) sentences.push(words`Secret: the SDK keeps it out of messages and logs.`);
  const example = member.example === undefined ? "" : valueText(member.example);
  if (example !== "" && example.length <= LONGEST_EXAMPLE) sentences.push(words`Example: ${code(example)}.`);
  return sentences;
}

/** A value as one would write it: a text as it is, anything else as JSON. */
export function valueText(value: unknown): string {
  return typeof value === "string" && /^\S(.*\S)?$/.test(value) ? value : JSON.stringify(value);
}

function typePhrases(type: Type, unit: string | undefined): Markdown[] {
  switch (type.kind) {
    case "string": {
      const phrases: Markdown[] = [];
      if (type.length !== undefined) phrases.push(plain(amountInWords(type.length, "character", "characters")));
      if (type.pattern !== undefined) phrases.push(words`pattern: ${code(type.pattern)}`);
      if (type.not !== undefined) phrases.push(forbiddenPhrase(type.not));
      return phrases;
    }
    case "integer":
    case "long":
    case "number": {
      if (type.range === undefined) return unit === undefined ? [] : [plain(`in ${unit}`)];
      const range = unit === undefined ? boundsInWords(type.range) : amount(type.range, unit);
      return [plain(joined([range, ...type.also.map(({ value }) => String(value))], "or"))];
    }
    case "list":
    case "map": {
      const [one, many] = type.kind === "list" ? (["element", "elements"] as const) : (["entry", "entries"] as const);
      const phrases: Markdown[] = [];
      if (type.size !== undefined) phrases.push(plain(amountInWords(type.size, one, many)));
      const items = typePhrases(type.items, unit);
      if (items.length > 0) phrases.push(words`each ${plain(one)}: ${join(items, ", ")}`);
      return phrases;
    }
    case "boolean":
    case "structure":
      return [];
    default:
      return type satisfies never;
  }
}

/** `from 1 to 60 seconds`, `at least 1 second` */
function amount(range: Bounds, unit: string): string {
  const isOne = (range.min === 1 && range.max === undefined) || (range.max === 1 && range.min === undefined);
  return `${boundsInWords(range)} ${isOne ? unit.replace(/(?<=\w{2})s$/, "") : unit}`;
}

function forbiddenPhrase(texts: ForbiddenTexts): Markdown {
  const codes = [...texts.startsWith, ...texts.contains].map(literalInWords);
  return words`must not ${prose(forbiddenInWords(texts), { ...PLAIN, codes })}`;
}

function plain(text: string): Markdown {
  return prose(text, PLAIN);
}

import { boundsInWords } from "../../model/bounds.js";
import type { Bounds, Member, Type } from "../../model/model.js";
import { joined } from "../../model/wording.js";
import { code, join, Markdown, md } from "./safe.js";

/** Examples that are longer say less than they take room. */
const LONGEST_EXAMPLE = 80;

/** What values a member takes, in short sentences: range, length, pattern, size, unit, default, example. */
export function constraintSentences(member: Member): Markdown[] {
  const sentences = typeSentences(member.type, member.unit);
  if (member.default !== undefined) sentences.push(md`Default: ${code(valueText(member.default))}.`);
  if (member.immutable) sentences.push(md`Cannot be changed later.`);
  if (member.sensitive) sentences.push(md`Secret: it never stands in messages or logs of the SDK.`);
  const example = member.example === undefined ? "" : valueText(member.example);
  if (example !== "" && example.length <= LONGEST_EXAMPLE && !example.includes("\n")) {
    sentences.push(md`Example: ${code(example)}.`);
  }
  return sentences;
}

/** A value as one would write it: a text as it is, anything else as JSON. */
export function valueText(value: unknown): string {
  return typeof value === "string" && /^\S(.*\S)?$/.test(value) ? value : JSON.stringify(value);
}

function typeSentences(type: Type, unit: string | undefined): Markdown[] {
  switch (type.kind) {
    case "string":
      return [
        ...(type.length === undefined ? [] : [sentence(bounds(type.length, "character"))]),
        ...(type.pattern === undefined ? [] : [md`Pattern: ${code(type.pattern)}.`]),
      ];
    case "integer":
    case "long":
    case "number": {
      const also = type.also.map(({ value }) => String(value));
      if (type.range === undefined) return unit === undefined ? [] : [md`In ${words(unit)}.`];
      const range = unit === undefined ? boundsInWords(type.range) : `${boundsInWords(type.range)} ${unit}`;
      return [sentence(also.length === 0 ? range : `${range}, or ${joined(also, "or")}`)];
    }
    case "list":
    case "map": {
      const size = type.size === undefined ? [] : [sentence(bounds(type.size, type.kind === "list" ? "element" : "entry"))];
      const items = typeSentences(type.items, unit);
      return items.length === 0 ? size : [...size, md`Each of them: ${join(items.map(uncapital), " ")}`];
    }
    case "boolean":
    case "structure":
      return [];
    default:
      return type satisfies never;
  }
}

function bounds(value: Bounds, noun: string): string {
  const last = value.max ?? value.min;
  const plural = noun === "entry" ? "entries" : `${noun}s`;
  return `${boundsInWords(value)} ${last === 1 ? noun : plural}`;
}

function sentence(text: string): Markdown {
  return words(`${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`);
}

function uncapital({ source }: Markdown): Markdown {
  return new Markdown(source.slice(0, 1).toLowerCase() + source.slice(1));
}

/** Bounds and units hold nothing that Markdown would take for its own; a unit that does is escaped all the same. */
function words(text: string): Markdown {
  return new Markdown(text.replace(/[^A-Za-z0-9 .,/%-]/g, "\\$&"));
}

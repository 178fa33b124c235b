/** Facts of the model in the words that templates print. */
import { amountInWords, boundsInWords } from "../../model/bounds.js";
import type { Deprecation, Type } from "../../model/model.js";
import { asSentence, forbiddenInWords, joined } from "../../model/wording.js";

/** `Cookie is deprecated; use CookieName.` */
export function deprecationSentence(name: string, { replacedBy, reason }: Deprecation): string {
  if (replacedBy !== undefined) return `${name} is deprecated; use ${replacedBy}.`;
  return reason === undefined ? `${name} is deprecated.` : `${name} is deprecated: ${asSentence(reason)}`;
}

/** What values a type takes, its set of values aside: `from 1 to 80 characters; matches ^[a-z]+$`. */
export function constraintsInWords(type: Type): string {
  return phrases(type).join("; ");
}

function phrases(type: Type): string[] {
  switch (type.kind) {
    case "string":
      return [
        ...(type.length === undefined ? [] : [amountInWords(type.length, "character", "characters")]),
        ...(type.pattern === undefined ? [] : [`matches ${type.pattern}`]),
        ...(type.not === undefined ? [] : [`must not ${forbiddenInWords(type.not)}`]),
      ];
    case "integer":
    case "long":
    case "number":
      if (type.range === undefined) return [];
      return [joined([boundsInWords(type.range), ...type.also.map(({ value }) => String(value))], "or")];
    case "list":
    case "map": {
      const [one, many] = type.kind === "list" ? (["element", "elements"] as const) : (["entry", "entries"] as const);
      const items = phrases(type.items);
      return [
        ...(type.size === undefined ? [] : [amountInWords(type.size, one, many)]),
        ...(items.length === 0 ? [] : [`each ${one}: ${items.join(", ")}`]),
      ];
    }
    case "boolean":
    case "structure":
      return [];
    default:
      return type satisfies never;
  }
}

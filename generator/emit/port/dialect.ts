/** How templates are filled for one target. */
import { type Call, isYes, listOf, wrong } from "../template/call.js";
import type { Dialect } from "../template/dialect.js";
import { CASINGS, inCasing } from "./casing.js";
import { asItIs, commentLines, escaping, lengthOf, oneLine } from "./comment.js";
import { blanks, plain, printed, textOf } from "./helper-values.js";
import type { Target } from "./language.js";
import { literalsOf } from "./literals.js";
import { thirdPerson } from "./third-person.js";
import { VOCABULARY } from "./vocabulary.js";

export function dialectOf(target: Target): Dialect<undefined> {
  const literals = literalsOf(target);
  const escape = escaping(target.comments.escape);
  return {
    vocabulary: VOCABULARY,
    helpers: {
      ofOne: {
        str: (value, call) => literals.string(textOf(value, call)),
        raw: (value, call) => literals.raw(textOf(value, call)),
        text: (value, call) => oneLine(textOf(value, call)),
        does: (value, call) => thirdPerson(textOf(value, call)),
        json: (value) => JSON.stringify(plain(value)),
        lit: (value, _, { indent, column, width }) => {
          if (indent === undefined) return literals.value(plain(value));
          const start = blanks(indent);
          return literals.lines(plain(value), start, Number(column ?? start.length), Number(width ?? target.width));
        },
        comment: (value, call, { indent = 0, prefix = "", first, width = target.width, plain: asIs, keep }) => {
          const start = blanks(indent) + String(plain(prefix));
          return commentLines(textOf(value, call), {
            start,
            first: first === undefined ? start : String(plain(first)),
            width: Number(width),
            escape: asIs === true ? asItIs : escape,
            keep: keep === true,
          });
        },
        not: (value, call) => !isYes(value, call),
        ...Object.fromEntries(
          CASINGS.map((casing) => [casing, (value: unknown, call: Call) => inCasing(textOf(value, call), casing)]),
        ),
      },
      ofMany: {
        join: ([list, between], call) =>
          listOf(list, call)
            .map((item) => printed(item, call))
            .join(textOf(between, call)),
        concat: (values, call) => {
          let text = "";
          for (const value of values) text += textOf(value, call);
          return text;
        },
        eq: ([left, right]) => plain(left) === plain(right),
        and: (values, call) => values.every((value) => isYes(value, call)),
        or: (values, call) => values.some((value) => isYes(value, call)),
        where: ([list, field, value], call) =>
          withField(list, field, call).flatMap(([item, own]) => (own === plain(value) ? [item] : [])),
        sorted: ([list, field], call) =>
          withField(list, field, call)
            .map(([item, own]) => ({ item, key: String(own) }))
            .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
            .map(({ item }) => item),
      },
    },
    blocks: {
      fit: (then, otherwise, { width = target.width, indent = 0 }) => {
        const room = Number(width) - blanks(indent).length;
        const text = then();
        const fits =
          text.length <= room || text.split("\n").every((line) => line.length <= room || lengthOf(line) <= room);
        return fits ? text : otherwise();
      },
    },
    holds: isYes,
    alone: printed,
    tidy,
  };
}

/** No blanks at the ends of lines, no blank line at the start, one line end at the end. */
function tidy(text: string): string {
  // Searched for first, since hardly any text has some, and a long one has many blanks.
  const trimmed = /[ \t]\n/.test(text) ? text.replace(/[ \t]+(?=\n)/g, "") : text;
  return `${trimmed.replace(/^\n+/, "").trimEnd()}\n`;
}

/** The elements of a list, each with the value of a field that all of them have. */
function withField(list: unknown, field: unknown, call: Call): [item: unknown, own: unknown][] {
  const name = textOf(field, call);
  return listOf(list, call).map((item) => {
    const own = (item as Readonly<Record<string, unknown>>)[name];
    if (own === undefined) throw wrong("a field that all elements have", field, call);
    return [item, plain(own)];
  });
}

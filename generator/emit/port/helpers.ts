/** What the helpers of templates do with their values, all of which are there. */
import { CASINGS, inCasing } from "./casing.js";
import { commentLines, oneLine } from "./comment.js";
import { blanks, type Call, isYes, listOf, type Named, plain, printed, textOf, wrong } from "./helper-values.js";
import type { Target } from "./language.js";
import { Literals } from "./literals.js";
import { thirdPerson } from "./third-person.js";

/** Helpers of one value get it alone, since they are called tens of thousands of times. */
export interface Helpers {
  readonly ofOne: Readonly<Record<string, (value: unknown, call: Call, named: Named) => unknown>>;
  readonly ofMany: Readonly<Record<string, (values: readonly unknown[], call: Call) => unknown>>;
}

export function helpersOf(target: Target): Helpers {
  const literals = new Literals(target);
  return {
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
          escape: asIs === true ? {} : target.comments.escape,
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
      concat: (values, call) => values.map((value) => textOf(value, call)).join(""),
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
  };
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

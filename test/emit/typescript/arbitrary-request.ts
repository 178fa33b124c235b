/** Random parameters for an Action: right ones, ones that just miss, ones of wrong types, and keys nobody asked for. */
import fc from "fast-check";
import type { Action, Bounds, Member, Rule, Type } from "../../../generator/model/model.js";

/** Values that are right nowhere, or only just. */
const strangers: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  null,
  undefined,
  "",
  "on",
  "80",
  "constructor",
  0,
  -0,
  80,
  1.5,
  NaN,
  Infinity,
  2 ** 53,
  1e300,
  true,
  false,
  [],
  {},
  [null],
  [undefined, "x"],
  // A list with a hole.
  Array(2),
  { length: 2 },
  new Date(0),
  new Map(),
  Object.create(null),
  10n,
  Symbol.iterator,
  () => 1,
);

const HOSTILE_KEYS = [
  "__proto__",
  "constructor",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "",
  "0",
  "a.b",
  "a[0]",
  "then",
];

/** Parameters of an Action, right or wrong, and sometimes no object at all. */
export function arbitraryRequest({ parameters, rules }: Pick<Action, "parameters" | "rules">): fc.Arbitrary<unknown> {
  const request = structure(parameters, interestingValues(rules));
  return fc.oneof({ weight: 60, arbitrary: request }, { weight: 1, arbitrary: strangers });
}

/** The values that conditions and limits of rules speak of, by the member's own name. */
function interestingValues(rules: readonly Rule[]): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  const add = (path: readonly string[], ...values: unknown[]) => {
    const name = path.at(-1) ?? "";
    found.set(name, [...(found.get(name) ?? []), ...values]);
  };
  for (const { condition, demand } of rules) {
    for (const test of condition?.tests ?? []) if (test.kind === "equals") add(test.path, ...test.values);
    if (demand.kind !== "limit") continue;
    for (const { path, values = [], range, also, length } of demand.limits) {
      add(path, ...values, ...also, ...around(range));
      add(path, ...around(length).map((count) => "x".repeat(Math.max(0, Math.min(count, 300)))));
    }
  }
  return found;
}

function structure(members: readonly Member[], interesting: Map<string, unknown[]>): fc.Arbitrary<object> {
  const known = members.map(({ name, type }) => {
    const special = interesting.get(name) ?? [];
    const value = fc.oneof(
      { weight: 8, arbitrary: valueOf(type, interesting) },
      ...(special.length === 0 ? [] : [{ weight: 8, arbitrary: fc.constantFrom(...special) }]),
      { weight: 2, arbitrary: strangers },
    );
    return fc.option(value, { nil: ABSENT, freq: 2 }).map((each) => [name, each] as const);
  });
  const misspelt = members.flatMap(({ name }) => [name.toLowerCase(), `${name}s`, name.slice(1), `x${name}`]);
  const key = fc.oneof(
    fc.constantFrom(...HOSTILE_KEYS),
    fc.string(),
    ...(misspelt.length ? [fc.constantFrom(...misspelt)] : []),
  );
  const unknown = fc.array(fc.tuple(key, strangers), { maxLength: 2 });
  return fc
    .tuple(fc.tuple(...known), fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, unknown))
    .map(([own, more]) => {
      const entries = [...own, ...more].filter(([, value]) => value !== ABSENT);
      const object = {};
      // Not by assignment, which would set the prototype.
      for (const [name, value] of entries) {
        Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
      }
      return object;
    });
}

const ABSENT = Symbol("absent");

function valueOf(type: Type, interesting: Map<string, unknown[]>): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "string": {
      const values = (type.values ?? []).map((each) => each.value);
      const lengths = around(type.length).filter((count) => count >= 0 && count < 2000);
      const forbidden = [...(type.not?.startsWith ?? []), ...(type.not?.contains ?? [])];
      const beside = fc.constantFrom("", "a", "A", "/");
      return fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 12 }),
        ...(forbidden.length === 0
          ? []
          : [fc.tuple(beside, fc.constantFrom(...forbidden), beside).map((pieces) => pieces.join(""))]),
        ...(values.length === 0 ? [] : [{ weight: 6, arbitrary: fc.constantFrom(...values, "other") }]),
        ...(lengths.length === 0 ? [] : [fc.constantFrom(...lengths).chain(textOfLength)]),
        ...(type.pattern === undefined ? [] : [fc.constantFrom("/", "/a", "a", "A1-", "a\n", "/a\n", "lb-1", "中文")]),
      );
    }
    case "integer":
    case "long":
    case "number": {
      const values = "values" in type ? (type.values ?? []).map((each) => each.value) : [];
      const near = [...values, ...around(type.range), ...type.also.map((each) => each.value)];
      return fc.oneof(fc.integer(), ...(near.length === 0 ? [] : [{ weight: 6, arbitrary: fc.constantFrom(...near) }]));
    }
    case "boolean":
      return fc.boolean();
    case "structure":
      return structure(type.members, interesting);
    case "list": {
      const item = fc.oneof({ weight: 8, arbitrary: valueOf(type.items, interesting) }, strangers);
      const several = fc.array(item, { maxLength: 4 });
      // Lists that are too long, and elements that repeat each other.
      const repeated = fc
        .tuple(item, fc.constantFrom(...around(type.size), 2))
        .map(([each, count]) => Array.from({ length: Math.max(0, Math.min(count, 60)) }, () => each));
      return fc.oneof({ weight: 4, arbitrary: several }, repeated);
    }
    case "map":
      return fc.dictionary(
        fc.oneof(fc.constantFrom("a", "b", ...HOSTILE_KEYS), fc.string()),
        valueOf(type.items, interesting),
        {
          maxKeys: 4,
          noNullPrototype: true,
        },
      );
    default:
      return type satisfies never;
  }
}

/** Texts of so many characters, some of which are two units long. */
function textOfLength(count: number): fc.Arbitrary<string> {
  return fc.constantFrom("x", "/", "😀", "é").map((character) => character.repeat(count));
}

/** The bounds themselves, and what is just inside and just outside of them. */
function around(bounds: Bounds | undefined): number[] {
  return [bounds?.min, bounds?.max].flatMap((bound) => (bound === undefined ? [] : [bound - 1, bound, bound + 1]));
}

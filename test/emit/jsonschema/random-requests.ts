/** Requests that are nearly right: an example of the spec with a few values changed, taken out or added. */
import fc from "fast-check";
import type { Action, Bounds, Member, Type } from "../../../generator/model/model.js";

type Params = Readonly<Record<string, unknown>>;

export function nearlyRight(action: Action): fc.Arbitrary<Params> {
  const changes = fc.array(change(action.parameters), { maxLength: 6 });
  return fc.tuple(fc.constantFrom(...action.examples), changes).map(([{ request }, changed]) => {
    const params = new Map(Object.entries(request));
    for (const [name, value] of changed) {
      if (value === undefined) params.delete(name);
      else params.set(name, value);
    }
    return Object.fromEntries(params);
  });
}

/** A parameter with a new value, or without one. */
function change(members: readonly Member[]): fc.Arbitrary<readonly [string, unknown]> {
  if (members.length === 0) return fc.constant(["Unknown", 1]);
  return fc
    .constantFrom(...members)
    .chain(({ name, type, example }) =>
      fc
        .oneof(
          { arbitrary: fc.constant(undefined), weight: 3 },
          { arbitrary: valueOf(type), weight: 8 },
          { arbitrary: fc.constant(example), weight: 2 },
          { arbitrary: fc.constantFrom<unknown>(1, "x", true, [], {}), weight: 1 },
        )
        .map((value) => [name, value] as const),
    );
}

/** Values of a type, many of them at the edges of what it allows. */
function valueOf(type: Type): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "string": {
      const lengths = edges(type.length, 0).filter((length) => length < 600);
      const texts = ["", "a", "on", "/a", "a.b", "é😀", ...lengths.map((length) => "a".repeat(length))];
      const forbidden = [...(type.not?.startsWith ?? []), ...(type.not?.contains ?? [])];
      return fc.constantFrom(...texts, ...forbidden, ...(type.values ?? []).map(({ value }) => value));
    }
    case "integer":
    case "long": {
      const values = (type.values ?? []).map(({ value }) => value);
      return fc.constantFrom(0, 1.5, ...edges(type.range), ...type.also.map(({ value }) => value), ...values);
    }
    case "number":
      return fc.constantFrom(0, 1.5, ...edges(type.range), ...type.also.map(({ value }) => value));
    case "boolean":
      return fc.boolean();
    case "list": {
      const sizes = edges(type.size, 0).filter((size) => size < 130);
      return fc.constantFrom(0, 1, 2, ...sizes).chain((size) => {
        return fc.array(valueOf(type.items), { minLength: size, maxLength: size });
      });
    }
    case "map":
      return fc.dictionary(fc.constantFrom("a", "b", "c"), valueOf(type.items));
    case "structure": {
      const entries = type.members.map(({ name, type }) => [name, fc.option(valueOf(type), { nil: undefined })]);
      return fc.record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<unknown>>).map((all) => {
        return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      });
    }
    default:
      return type satisfies never;
  }
}

function edges({ min, max }: Bounds = {}, least = -Infinity): number[] {
  const near = [min, max].flatMap((end) => (end === undefined ? [] : [end - 1, end, end + 1]));
  return near.filter((value) => value >= least);
}

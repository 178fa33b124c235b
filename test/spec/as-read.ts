import { expect } from "vitest";
import type { Positions } from "../../generator/spec/positions.js";

/** Everything there is to know of a value that was read, as plain data: keys in their order, places, what was taken out. */
export function asRead(value: unknown, positions: Positions): unknown {
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return value;
  return {
    kind: Array.isArray(value) ? "list" : Object.getPrototypeOf(value) === null ? "mapping" : "another object",
    whole: positions.whole(value),
    isIncomplete: positions.isIncomplete(value),
    entries: Object.entries(value).map(([key, inner]) => [
      key,
      positions.key(value, key),
      positions.value(value, key),
      asRead(inner, positions),
    ]),
  };
}

/** Expects two pieces of plain data to be equal; to look for the difference takes long, and happens only if there is one. */
export function expectSame(actual: unknown, expected: unknown, message?: string): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual, message).toEqual(expected);
}

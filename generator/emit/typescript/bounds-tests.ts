import type { Bounds } from "../../model/model.js";
import { literal } from "./safe.js";
import type { HelperCalls } from "./helpers.js";
import { either } from "./statements.js";

/** A test that a number lies outside of bounds. */
export function outOfBounds(value: string, { min, max }: Bounds): string {
  return either([
    ...(min === undefined ? [] : [`${value} < ${literal(min)}`]),
    ...(max === undefined ? [] : [`${value} > ${literal(max)}`]),
  ]);
}

/** A test that a string has too few or too many characters. */
export function outOfLength(value: string, { min = 0, max = Infinity }: Bounds, helpers: HelperCalls): string {
  return `!${helpers.call("within", value, String(min), String(max))}`;
}

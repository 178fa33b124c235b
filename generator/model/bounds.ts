import type { Bounds } from "./model.js";

/** Reads `1..80`, `..80` or `2..`, whose form the language has checked. */
export function parseBounds(text: string): Bounds {
  const [min = "", max = ""] = text.split("..");
  return { ...(min === "" ? {} : { min: Number(min) }), ...(max === "" ? {} : { max: Number(max) }) };
}

/** Whether a number lies within; both ends belong to it. */
export function inBounds(value: number, { min = -Infinity, max = Infinity }: Bounds): boolean {
  return value >= min && value <= max;
}

/** `from 1 to 80`, `at least 1`, `at most 80`, `exactly 2`. */
export function boundsInWords({ min, max }: Bounds): string {
  if (min !== undefined && min === max) return `exactly ${min}`;
  if (min === undefined) return `at most ${max ?? 0}`;
  if (max === undefined) return `at least ${min}`;
  return `from ${min} to ${max}`;
}

/** `from 1 to 80 characters`, `at least 1 character`. */
export function amountInWords(bounds: Bounds, one: string, many: string): string {
  const ends = [bounds.min, bounds.max].filter((end) => end !== undefined);
  return `${boundsInWords(bounds)} ${ends.every((end) => end === 1) ? one : many}`;
}

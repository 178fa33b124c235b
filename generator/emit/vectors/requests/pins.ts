/** What a request must have, or must not have, at single places. */
import { isSamePlace, type Params, type Steps, valueAt, withoutValue } from "./path.js";
import { put } from "./put.js";
import { goodValue, type Space } from "./space.js";

export type Pin =
  | { readonly kind: "value"; readonly steps: Steps; readonly value: unknown }
  /** Any value. */
  | { readonly kind: "given"; readonly steps: Steps }
  | { readonly kind: "absent"; readonly steps: Steps };

/** A copy of a request that keeps to the pins, as far as they do not contradict each other. */
export function pinned(space: Space, start: Params, pins: readonly Pin[]): Params {
  let params = start;
  for (const pin of pins) {
    if (pin.kind === "value") params = put(space, params, pin.steps, pin.value);
    if (pin.kind === "given" && valueAt(params, pin.steps) === undefined) {
      params = put(space, params, pin.steps, goodValue(space, pin.steps));
    }
  }
  for (const pin of pins) if (pin.kind === "absent") params = withoutValue(params, pin.steps);
  return params;
}

/** Whether a request keeps to a pin. */
export function keeps(params: Params, pin: Pin): boolean {
  const value = valueAt(params, pin.steps);
  if (pin.kind !== "value") return (value !== undefined) === (pin.kind === "given");
  return isSame(value, pin.value);
}

/** Whether two pins speak of the same place and no request can keep to both; where it is not plain to see, it may be so. */
export function contradict(a: Pin, b: Pin): boolean {
  if (!isSamePlace(a.steps, b.steps)) return false;
  if (a.kind === "value" && b.kind === "value") return !isSame(a.value, b.value);
  return (a.kind === "absent") !== (b.kind === "absent");
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

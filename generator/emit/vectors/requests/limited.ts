import type { Bounds, Limit } from "../../../model/model.js";
import { isValid } from "../../../model/validate.js";
import { placeAt } from "./places.js";
import { type Steps } from "./path.js";
import { goodValues, type Space } from "./space.js";
import { SAMPLES, textOfLength } from "./texts.js";

/** Values near a limit that a rule sets for a place, on both sides of it; all keep to the place's own constraints. */
export function limitedValues(space: Space, steps: Steps, limit: Limit): readonly unknown[] {
  const known = space.known.limited.get(limit);
  if (known !== undefined) return known;
  const found = newLimitedValues(space, steps, limit);
  space.known.limited.set(limit, found);
  return found;
}

function newLimitedValues(space: Space, steps: Steps, limit: Limit): unknown[] {
  const { type } = placeAt(space.action.parameters, steps);
  const good = goodValues(space, steps);
  const texts = good.filter((value) => typeof value === "string");
  const values: unknown[] = [...(limit.values ?? []), ...around(limit.range), ...limit.also];
  if (type.kind === "string") {
    if (limit.pattern !== undefined) values.push(...SAMPLES);
    for (const count of around(limit.length)) {
      if (count >= 0) values.push(textOfLength(type, count, texts.slice(0, 1)));
    }
  }
  if (type.kind === "list" && limit.size !== undefined) {
    const item = good[0];
    for (const count of around(limit.size)) {
      if (count >= 0 && Array.isArray(item)) values.push(Array.from({ length: count }, () => item[0]));
    }
  }
  return [...values, ...good].filter((value) => isValid(type, value));
}

/** What is just inside and just outside of bounds. */
export function around({ min, max }: Bounds = {}): number[] {
  return [...(min === undefined ? [] : [min, min - 1]), ...(max === undefined ? [] : [max, max + 1])];
}

/** Lists and maps of a wanted size. */
import { isRecord } from "../../../model/member-values.js";
import { type Params, placeText, type Steps, valueAt, withValue } from "./path.js";
import { KEY } from "./places.js";
import { findRequest } from "./repair.js";
import { goodValue, type Space } from "./space.js";
import { variants } from "./variants.js";

/** So many elements that no rule of the Action objects to, as far as they are concerned by themselves. */
export function listOf(space: Space, steps: Steps, count: number): unknown[] {
  const first = elementFor(space, steps);
  if (!isRecord(first)) return [first, ...variants(space, [...steps, 0], first, count)].slice(0, count);
  return differing(space, steps, first, count);
}

/** The element of a list in a right request. */
function elementFor(space: Space, steps: Steps): unknown {
  const { elements } = space.known;
  const text = placeText(steps);
  if (!elements.has(text)) {
    const whole = findRequest(space, space.oracle.empty, [{ kind: "given", steps: [...steps, 0] }]);
    elements.set(text, (whole && valueAt(whole.params, [...steps, 0])) ?? goodValue(space, [...steps, 0]));
  }
  return elements.get(text);
}

/** Copies of an element that differ in what must be unique. */
function differing(space: Space, steps: Steps, first: Params, count: number): Params[] {
  const unique = space.action.rules.flatMap(({ demand, within = [] }) =>
    demand.kind === "unique" && within.join(".") === placeText(steps) ? demand.paths : [],
  );
  const given = unique.filter((path) => valueAt(first, path) !== undefined);
  const others = given.map((path) => ({
    path,
    values: variants(space, [...steps, 0, ...path], valueAt(first, path), count),
  }));
  return Array.from({ length: count }, (_, index) =>
    others.reduce(
      (element, { path, values }) => (index === 0 ? element : withValue(element, path, values[index - 1])),
      first,
    ),
  );
}

/** So many entries. */
export function mapOf(space: Space, steps: Steps, count: number): Params {
  const value = goodValue(space, [...steps, KEY]);
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${KEY}${index + 1}`, value]));
}

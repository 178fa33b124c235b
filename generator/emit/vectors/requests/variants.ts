import { isValid } from "../../../model/validate.js";
import { placeAt } from "./places.js";
import { type Steps } from "./path.js";
import { goodValues, type Space } from "./space.js";

/** Other right values like a given one, so that elements of a list differ; as many as asked for, if there are so many. */
export function variants(space: Space, steps: Steps, value: unknown, count: number): unknown[] {
  const { type } = placeAt(space.action.parameters, steps);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const near = numbers.flatMap((number): unknown[] => {
    if (typeof value === "number") return [value + number];
    if (typeof value !== "string") return [];
    const end = String(number);
    return [value + end, value.slice(0, -end.length) + end];
  });
  const right = near.filter((each) => isValid(type, each));
  return [...right, ...goodValues(space, steps)].filter((each) => each !== value).slice(0, count);
}

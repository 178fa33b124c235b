/** The smallest and the largest right request of an Action. */
import { valueAt } from "./path.js";
import type { Pin } from "./pins.js";
import { findRequest, type FoundRequest } from "./repair.js";
import type { Space } from "./space.js";

/** As few parameters as pass without a warning. */
export function smallestRequest(space: Space): FoundRequest {
  const found = findRequest(space, {}, []);
  if (found === undefined) throw new Error(`${space.action.name}: no request is right`);
  return found;
}

/** The smallest request with every member that it can have without a further issue; the first ones where not all can be. */
export function largestRequest(space: Space, smallest: FoundRequest): FoundRequest {
  let largest = smallest;
  const members = [...space.places.values()].filter(({ member }) => member !== undefined);
  for (const { steps, member } of members) {
    if (member?.deprecated !== undefined || valueAt(largest.params, steps) !== undefined) continue;
    const { params } = largest;
    const given = members.filter((each) => valueAt(params, each.steps) !== undefined).map((each) => each.steps);
    const pins = [...given, steps].map((each): Pin => ({ kind: "given", steps: each }));
    const found = findRequest(space, params, pins);
    // Some Actions always have an issue.
    if (found !== undefined && found.issues.length <= smallest.issues.length) largest = found;
  }
  return largest;
}

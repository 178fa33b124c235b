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
  const members = [...space.places.values()].filter(({ member }) => member !== undefined);
  const givenIn = ({ params }: FoundRequest): Pin[] =>
    members
      .filter(({ steps }) => valueAt(params, steps) !== undefined)
      .map(({ steps }): Pin => ({ kind: "given", steps }));
  let largest = smallest;
  let given = givenIn(smallest);
  for (const { steps, member } of members) {
    if (member?.deprecated !== undefined || valueAt(largest.params, steps) !== undefined) continue;
    const found = findRequest(space, largest.params, [...given, { kind: "given", steps }]);
    // Some Actions always have an issue.
    if (found === undefined || found.issues.length > smallest.issues.length) continue;
    largest = found;
    given = givenIn(largest);
  }
  return largest;
}

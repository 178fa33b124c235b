/** The smallest and the largest right request of an Action. */
import { inSpecOrder } from "./order.js";
import { valueAt } from "./path.js";
import type { Pin } from "./pins.js";
import { findRequest, type FoundRequest, requestWith } from "./repair.js";
import type { Space } from "./space.js";

/** As few parameters as pass without a warning. */
export function smallestRequest(space: Space): FoundRequest {
  const found = findRequest(space, space.oracle.empty, []);
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
  for (const { steps, member } of members) {
    if (member?.deprecated !== undefined || valueAt(largest.params, steps) !== undefined) continue;
    const wanted: Pin = { kind: "given", steps };
    let found: FoundRequest | undefined = requestWith(space, largest, [wanted]);
    // What is there already is only in danger where something must be repaired.
    if (found?.issues.length !== 0) found = findRequest(space, largest, [...givenIn(largest), wanted]);
    // Some Actions always have an issue.
    if (found !== undefined && found.issues.length <= smallest.issues.length) largest = found;
  }
  return { ...largest, params: inSpecOrder(space.action.parameters, largest.params) };
}

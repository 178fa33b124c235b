/** Changes of a request that keep it whole: what holds a value is made when it is not there. */
import { type Params, type Steps, valueAt, withValue } from "./path.js";
import { placeAt } from "./places.js";
import { goodValue, type Space } from "./space.js";

/** A copy with a value at a place; lists and structures around it come with what they need. */
export function put(space: Space, params: Params, steps: Steps, value: unknown): Params {
  let filled = params;
  for (let depth = 1; depth < steps.length; depth++) {
    const holder = steps.slice(0, depth);
    const step = steps[depth]!;
    const found = valueAt(filled, holder);
    if (found === undefined) filled = withValue(filled, holder, emptyHolder(space, holder));
    else if (Array.isArray(found) && typeof step === "number" && step > found.length) {
      throw new Error(`${space.action.name}: ${steps.join(".")} would leave a hole`);
    }
    if (typeof step === "number" && valueAt(filled, [...holder, step]) === undefined && depth + 1 < steps.length) {
      filled = withValue(filled, [...holder, step], emptyHolder(space, [...holder, step]));
    }
  }
  return withValue(filled, steps, value);
}

/** A list without elements, or a structure with its required members only. */
function emptyHolder(space: Space, steps: Steps): unknown {
  const { type } = placeAt(space.action.parameters, steps);
  if (type.kind === "list") return [];
  if (type.kind !== "structure") return {};
  const required = type.members.filter((member) => member.required);
  return Object.fromEntries(required.map(({ name }) => [name, goodValue(space, [...steps, name])]));
}

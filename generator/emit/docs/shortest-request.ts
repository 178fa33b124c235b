import type { Action } from "../../model/model.js";

/**
 * The request of an example with as few parameters as there are, without those that do not matter. Those that are needed
 * are in it, if any example has them.
 */
export function shortestRequest(
  { examples }: Action,
  needed: readonly string[],
  dropped: readonly (string | undefined)[] = [],
): Readonly<Record<string, unknown>> {
  const requests = examples.map(({ request }) =>
    Object.fromEntries(Object.entries(request).filter(([name]) => !dropped.includes(name))),
  );
  const lacks = (request: object) => needed.filter((name) => !Object.hasOwn(request, name)).length;
  const sorted = requests.sort((a, b) => lacks(a) - lacks(b) || Object.keys(a).length - Object.keys(b).length);
  return sorted[0] ?? {};
}

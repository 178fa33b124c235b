import type { Params } from "./path.js";

interface Request {
  readonly params: Params;
}

/** The first of those with the same parameters, by these as JSON. */
export function byParams<T extends Request>(requests: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const request of requests) {
    const text = JSON.stringify(request.params);
    if (!found.has(text)) found.set(text, request);
  }
  return found;
}

import type { Params } from "./path.js";

/** The first of those with the same parameters. */
export function withoutRepetitions<T extends { readonly params: Params }>(requests: readonly T[]): T[] {
  const seen = new Set<string>();
  return requests.filter(({ params }) => {
    const key = JSON.stringify(params);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

import { singular, wordsOf } from "./words.js";

/**
 * The resource that an Action's name speaks of: the one whose words, in this order and singular or plural, end last in the
 * name (`CreateLoadBalancerHTTPListener` is of `listener`), and of several that end there the longest.
 */
export function guessResource(action: string, resources: readonly string[]): string | undefined {
  const words = wordsOf(action).map(singular);
  let best: { resource: string; end: number } | undefined;
  for (const resource of resources) {
    const end = endOf(resource.split("-").map(singular), words);
    if (end === undefined) continue;
    const better = best === undefined || end > best.end || (end === best.end && resource.length > best.resource.length);
    if (better) best = { resource, end };
  }
  return best?.resource;
}

/** Behind which word of the name the last word of the resource ends; undefined when not all of them occur in order. */
function endOf(resource: readonly string[], words: readonly string[]): number | undefined {
  let before = words.length;
  let end: number | undefined;
  for (const word of resource.toReversed()) {
    const found = lastRange(word, words.slice(0, before));
    if (found === undefined) return undefined;
    end ??= found.end;
    before = found.start;
  }
  return end;
}

/** The last place of a word; `vserver` is found in `v`, `server`. */
function lastRange(word: string, words: readonly string[]): { start: number; end: number } | undefined {
  for (let end = words.length; end > 0; end--) {
    for (let start = end - 1; start >= 0; start--) {
      if (words.slice(start, end).join("") === word) return { start, end };
    }
  }
  return undefined;
}

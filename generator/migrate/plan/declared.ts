import type { Deprecation } from "../../model/model.js";

interface Deprecatable {
  readonly deprecated?: Deprecation;
}

interface Declaration<Item> {
  readonly nameOf: (item: Item) => string;
  /** Whether what the older thing is used for can be said with the newer one. */
  readonly isAlike: (before: Item, after: Item) => boolean;
  /** Whether the older spec may know the newer name too: then both served, and the older one no longer should. */
  readonly mayBeKnown: boolean;
}

/**
 * The names that the difference of two lists replaces, older name to newer: what the newer list has begun to deprecate in
 * favour of something else, and what is gone from it after the older list had done so.
 */
export function declaredRenames<Item extends Deprecatable>(
  older: readonly Item[],
  newer: readonly Item[],
  { nameOf, isAlike, mayBeKnown }: Declaration<Item>,
): Map<string, string> {
  const find = (items: readonly Item[], name: string) => items.find((item) => nameOf(item) === name);
  const renames = new Map<string, string>();
  for (const before of older) {
    const name = nameOf(before);
    const kept = find(newer, name);
    const { replacedBy } = (kept === undefined ? before.deprecated : kept.deprecated) ?? {};
    if (replacedBy === undefined) continue;
    if (kept !== undefined && before.deprecated?.replacedBy !== undefined) continue;
    const to = lastOf(replacedBy, (next) => find(newer, next)?.deprecated?.replacedBy);
    const after = find(newer, to);
    if (after === undefined || to === name || !isAlike(before, after)) continue;
    if (kept !== undefined && !mayBeKnown && find(older, to) !== undefined) continue;
    renames.set(name, to);
  }
  return renames;
}

/** The end of a chain of replacements. */
function lastOf(name: string, replacementOf: (name: string) => string | undefined): string {
  const seen = new Set([name]);
  for (let last = name; ;) {
    const next = replacementOf(last);
    if (next === undefined || seen.has(next)) return last;
    seen.add(next);
    last = next;
  }
}

import type { Deprecation } from "../../model/model.js";

/** Something that the newer spec knows under another name, and keeps under the old one as deprecated. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

interface Deprecatable {
  readonly deprecated?: Deprecation;
}

/**
 * The renames that the newer list declares: what it deprecates in favour of something that the older list has not.
 * `isAlike` tells whether the newer thing can stand for the older one as it is.
 */
export function findRenames<Item extends Deprecatable>(
  older: readonly Item[],
  newer: readonly Item[],
  nameOf: (item: Item) => string,
  isAlike: (before: Item, after: Item) => boolean = () => true,
): Rename[] {
  const find = (items: readonly Item[], name: string) => items.find((item) => nameOf(item) === name);
  return newer.flatMap((item) => {
    const [from, to] = [nameOf(item), item.deprecated?.replacedBy];
    if (to === undefined) return [];
    const [before, after] = [find(older, from), find(newer, to)];
    const isDeclared =
      before !== undefined && after !== undefined && before.deprecated === undefined && find(older, to) === undefined;
    return isDeclared && isAlike(before, after) ? [{ from, to }] : [];
  });
}

/** Whether a rename, or the withdrawal of one, tells of the deprecation of a name. */
export function isRenamed(name: string, ...renames: readonly (readonly Rename[])[]): boolean {
  return renames.some((each) => each.some(({ from }) => from === name));
}

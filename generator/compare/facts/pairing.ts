/** The elements of two lists by their keys, whatever their order. */
interface Pairing<Item> {
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
  readonly kept: readonly (readonly [before: Item, after: Item])[];
}

/** Pairs the elements that have the same key; of several with one key the first goes with the first, and so on. */
export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Pairing<Item> {
  const [older, newer] = [byKey(before, keyOf), byKey(after, keyOf)];
  return {
    removed: [...older].filter(([key]) => !newer.has(key)).map(([, item]) => item),
    added: [...newer].filter(([key]) => !older.has(key)).map(([, item]) => item),
    kept: [...older].flatMap(([key, item]) => {
      const partner = newer.get(key);
      return partner === undefined ? [] : [[item, partner] as const];
    }),
  };
}

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> {
  const counts = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const key = keyOf(item);
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      return [`${key}\0${count}`, item];
    }),
  );
}

/** Whether two values of a model say the same: the order of keys says nothing, an absent key is as good as an undefined one. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

/** Whether two lists have the same elements, whatever their order. */
export function sameElements(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && isPartOf(a, b) && isPartOf(b, a);
}

/** Whether every element of the first list is one of the second. */
export function isPartOf(part: readonly unknown[], whole: readonly unknown[]): boolean {
  return part.every((item) => whole.some((each) => same(item, each)));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The words of a name, in lower case: `CreateLoadBalancerHTTPListener` has create, load, balancer, http, listener. */
export function wordsOf(name: string): string[] {
  const words = name.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z0-9]+|[0-9]+/g) ?? [];
  return words.map((word) => word.toLowerCase());
}

/** A word without the ending of its plural; good enough to compare two words, not to print one. */
export function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

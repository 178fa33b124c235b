import type { ProviderFacts } from "./facts.js";

/** What a fact is when nothing is said of it. */
const UNSAID = new Map<string, unknown>([
  ["required", false],
  ["in", "query"],
  ["serialization", "flat"],
  ["deprecated", false],
  ["inMetadata", true],
]);

/** The metadata of an API as it is kept beside its spec: facts and no texts, without what goes without saying. */
export function snapshotText(facts: ProviderFacts): string {
  const said = (key: string, value: unknown) => (UNSAID.has(key) && UNSAID.get(key) === value ? undefined : value);
  return `${JSON.stringify(facts, said, 2)}\n`;
}

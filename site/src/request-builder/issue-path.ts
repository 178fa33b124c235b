/** A step into a request: the name of a member or the index of an element. */
export type Step = string | number;

/** The steps of an issue's path: `RuleList[0].Domain` is `["RuleList", 0, "Domain"]`. */
export function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => (index === undefined ? name : Number(index)));
}

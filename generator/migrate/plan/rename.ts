/**
 * Where something stands in an API, by the names of the older spec: `["CreateRules", "parameters", "RuleList", "[]", "Domain"]`;
 * a value of an enum is one step more.
 */
export type Way = readonly string[];

/** A name that the newer spec declares in place of an older one. */
export interface Rename {
  readonly api: string;
  readonly kind: "action" | "member" | "value";
  readonly way: Way;
  readonly to: string | number;
}

/** What a rule speaks of. */
import type { BareMember, BareRule } from "./bare.js";
import { deprecatedNames } from "./member-values.js";
import type { MemberPath } from "./model.js";

/** All that a rule names; within a list, as seen from its elements. */
export function pathsOf({ condition, demand }: BareRule): MemberPath[] {
  return [
    ...(condition?.tests.map((test) => test.path) ?? []),
    ...("paths" in demand ? demand.paths : []),
    ...("limits" in demand ? demand.limits.map((limit) => limit.path) : []),
    ...("left" in demand ? [demand.left, demand.right] : []),
  ];
}

/** The names of the parameters that decide what a rule says of a request. */
export function namesRead(rule: BareRule, parameters: readonly BareMember[]): string[] {
  const paths = rule.within === undefined ? pathsOf(rule) : [rule.within];
  return paths.flatMap(([name = ""]) => [name, ...deprecatedNames(parameters, name)]);
}

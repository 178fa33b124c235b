/** The views of rules. */
import { deprecatedNames, elementMembers, memberAt } from "../../model/member-values.js";
import type { Condition, Limit, Member, MemberPath, Rule } from "../../model/model.js";
import { OPPOSITES } from "../../model/rule-issues.js";
import { ruleInWords, ruleMessage } from "../../model/wording.js";
import type { Target } from "./language.js";
import type { MemberViews } from "./member-views.js";
import { withAnchors } from "./pattern.js";
import { boundsView } from "./types.js";
import type { ConditionView, LimitView, PathView, RuleView } from "./view.js";

/** Where a rule looks: the request, or one structure of a list. */
interface Scope {
  readonly members: readonly Member[];
  readonly views: MemberViews;
  readonly target: Target;
}

export function ruleView(rule: Rule, parameters: readonly Member[], views: MemberViews, target: Target): RuleView {
  const { id, severity, within, condition, demand, reason = "" } = rule;
  const request: Scope = { members: parameters, views, target };
  const scope = within === undefined ? request : { ...request, members: elementMembers(parameters, within) };
  const paths = "paths" in demand ? demand.paths : [];
  return {
    id,
    severity,
    isWarning: severity === "warning",
    text: ruleInWords(rule),
    reason,
    within: within === undefined ? null : pathView(within, "", 0, 1, request),
    condition: condition === undefined ? null : conditionView(condition, scope),
    kind: demand.kind,
    paths: paths.map((path, index) => pathView(path, ruleMessage(rule, path), index, paths.length, scope)),
    compare:
      demand.kind !== "compare"
        ? null
        : {
            left: pathView(demand.left, ruleMessage(rule, demand.left), 0, 2, scope),
            operator: demand.operator,
            opposite: OPPOSITES[demand.operator],
            right: pathView(demand.right, "", 1, 2, scope),
          },
    limits:
      demand.kind !== "limit"
        ? []
        : demand.limits.map((limit, index) => limitView(limit, rule, index, demand.limits.length, scope)),
  };
}

function conditionView({ negated, tests }: Condition, scope: Scope): ConditionView {
  return {
    isNegated: negated,
    tests: tests.map((test, index) => ({
      kind: test.kind,
      path: pathView(test.path, "", index, tests.length, scope),
      values: test.kind === "equals" ? test.values : [],
      isLast: index === tests.length - 1,
    })),
  };
}

function limitView(limit: Limit, rule: Rule, index: number, count: number, scope: Scope): LimitView {
  const { path, values = null, range, also, length, pattern, size } = limit;
  return {
    path: pathView(path, ruleMessage(rule, path), index, count, scope),
    values,
    range: boundsView(range),
    also,
    length: boundsView(length),
    pattern: pattern === undefined ? null : withAnchors(pattern, scope.target.patterns),
    size: boundsView(size),
  };
}

function pathView(path: MemberPath, message: string, index: number, count: number, scope: Scope): PathView {
  const { members, views } = scope;
  const names = path.map((name, depth) => {
    const holder = depth === 0 ? members : innerMembers(memberAt(members, path.slice(0, depth)));
    return views.names(holder).get(name);
  });
  const steps = names.map((each) => each?.member ?? "");
  const type = memberAt(members, path)?.type;
  const [first] = names;
  if (type === undefined || first === undefined)
    throw new Error(`a resolved rule names ${path.join(".")}, which is no member`);
  return {
    text: path.join("."),
    steps: path,
    members: steps,
    member: steps.join("."),
    outer: steps.slice(1).map((_, index) => steps.slice(0, index + 1).join(".")),
    variable: first.variable,
    isNested: path.length > 1,
    kind: type.kind,
    otherNames: path.length === 1 ? deprecatedNames(members, path[0] ?? "") : [],
    message,
    isFirst: index === 0,
    isLast: index === count - 1,
  };
}

function innerMembers(member: Member | undefined): readonly Member[] {
  return member?.type.kind === "structure" ? member.type.members : [];
}

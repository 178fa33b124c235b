/** Copies of a rule in each of which one of its facts is another one. */
import type { Comparison, Limit, Literal, Member, Rule, Test, Type } from "../../generator/model/model.js";
import { type Change, changedBounds, changedPattern } from "./change.js";

/** The rule as several others, or as none. */
export function changedRules(rule: Rule, parameters: readonly Member[]): Change<readonly Rule[]>[] {
  const { condition, demand, ...rest } = rule;
  const severity = rule.severity === "error" ? "warning" : "error";
  const changes: Change<readonly Rule[]>[] = [
    ["off", []],
    [severity, [{ ...rule, severity }]],
  ];
  if (condition !== undefined) {
    const { negated, tests } = condition;
    const withTests = (changed: readonly Test[]): readonly Rule[] => [
      { ...rule, condition: { negated, tests: changed } },
    ];
    changes.push([`negated ${!negated}`, [{ ...rule, condition: { negated: !negated, tests } }]]);
    tests.forEach((test, index) => {
      const name = test.path.join(".");
      const left = tests.toSpliced(index, 1);
      changes.push([`without test of ${name}`, left.length > 0 ? withTests(left) : [{ ...rest, demand }]]);
      for (const [what, changed] of changedTests(test, membersOf(rule, parameters))) {
        changes.push([`${name} ${what}`, withTests(tests.with(index, changed))]);
      }
    });
  }
  for (const [what, changed] of changedDemands(demand)) changes.push([what, [{ ...rule, demand: changed }]]);
  return changes;
}

function changedTests(test: Test, members: readonly Member[]): Change<Test>[] {
  const { path } = test;
  if (test.kind !== "equals") {
    const kind = test.kind === "present" ? "absent" : "present";
    return [[kind, { kind, path }]];
  }
  const { values } = test;
  const type = typeAt(members, path);
  const all: Literal[] =
    type?.kind === "boolean"
      ? [true, false]
      : type !== undefined && "values" in type
        ? (type.values ?? []).map(({ value }) => value)
        : [];
  return [
    ["present", { kind: "present", path }],
    ...values.map((value, index): Change<Test> => [`not ${value}`, { ...test, values: values.toSpliced(index, 1) }]),
    ...all
      .filter((value) => !values.includes(value))
      .map((value): Change<Test> => [`also ${value}`, { ...test, values: [...values, value] }]),
  ];
}

const COMPARISONS: readonly Comparison[] = ["<", "<=", ">", ">=", "==", "!="];

function changedDemands(demand: Rule["demand"]): Change<Rule["demand"]>[] {
  switch (demand.kind) {
    case "compare":
      return COMPARISONS.filter((each) => each !== demand.operator).map((operator) => [
        operator,
        { ...demand, operator },
      ]);
    case "limit":
      return demand.limits.flatMap((limit, index) => {
        const name = limit.path.join(".");
        const { limits } = demand;
        return [
          [`without ${name}`, { kind: "limit", limits: limits.toSpliced(index, 1) }] as const,
          ...changedLimits(limit).map(([what, changed]): Change<Rule["demand"]> => [
            `${name} ${what}`,
            { kind: "limit", limits: limits.with(index, changed) },
          ]),
        ];
      });
    default: {
      const { paths } = demand;
      return paths.map((path, index): Change<Rule["demand"]> => [
        `without ${path.join(".")}`,
        { ...demand, paths: paths.toSpliced(index, 1) },
      ]);
    }
  }
}

function changedLimits(limit: Limit): Change<Limit>[] {
  const { values = [], also } = limit;
  return [
    ...values.map((value, index): Change<Limit> => [`not ${value}`, { ...limit, values: values.toSpliced(index, 1) }]),
    ...also.map((value, index): Change<Limit> => [`also ${value} off`, { ...limit, also: also.toSpliced(index, 1) }]),
    ...(["range", "length", "size"] as const).flatMap((name) =>
      changedBounds(limit[name]).map(([what, changed]): Change<Limit> => [
        `${name} ${what}`,
        { ...limit, [name]: changed },
      ]),
    ),
    ...changedPattern(limit.pattern).map(([what, pattern]): Change<Limit> => {
      const { pattern: _, ...others } = limit;
      return [what, pattern === undefined ? others : { ...others, pattern }];
    }),
  ];
}

function membersOf({ within }: Rule, parameters: readonly Member[]): readonly Member[] {
  if (within === undefined) return parameters;
  const type = typeAt(parameters, within);
  return type?.kind === "list" && type.items.kind === "structure" ? type.items.members : [];
}

function typeAt(members: readonly Member[], [name, ...rest]: readonly string[]): Type | undefined {
  const type = members.find((member) => member.name === name)?.type;
  if (rest.length === 0 || type?.kind !== "structure") return type;
  return typeAt(type.members, rest);
}

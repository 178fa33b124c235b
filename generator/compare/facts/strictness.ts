import type { Comparison, Condition, Demand, Limit, Literal, MemberPath, Test } from "../../model/model.js";
import { relationOf } from "./bounds.js";
import { isPartOf, same, sameElements } from "./same.js";

/** Whether a rule finds fault with more requests than before, with fewer, or with others. */
export type Strictness = "same" | "tightened" | "relaxed" | "changed";

/** A rule that speaks more often is stricter. */
export function strictnessOfCondition(before: Condition | undefined, after: Condition | undefined): Strictness {
  if (before === undefined || after === undefined) {
    if (before === after) return "same";
    return before === undefined ? "relaxed" : "tightened";
  }
  if (before.negated !== after.negated) return "changed";
  const tests = compareTests(before.tests, after.tests);
  // `unless`: the more the tests ask for, the more often the rule speaks.
  return before.negated ? opposite(tests) : tests;
}

/** All tests must hold: with one test less, or one value more in a test, they hold more often. */
function compareTests(before: readonly Test[], after: readonly Test[]): Strictness {
  const partner = (test: Test, list: readonly Test[]) =>
    list.find((each) => each.kind === test.kind && same(each.path, test.path));
  const all = [...before, ...after.filter((test) => partner(test, before) === undefined)];
  return combined(
    all.map((test) => {
      const [older, newer] = [partner(test, before), partner(test, after)];
      if (older === undefined) return "relaxed";
      if (newer === undefined) return "tightened";
      if (older.kind !== "equals" || newer.kind !== "equals") return "same";
      return compareSets(older.values, newer.values, "tightened");
    }),
  );
}

export function strictnessOfDemand(before: Demand, after: Demand): Strictness {
  if (before.kind === "compare" && after.kind === "compare") {
    const isSamePair = same(before.left, after.left) && same(before.right, after.right);
    return isSamePair ? compareSets(MEETING[before.operator], MEETING[after.operator], "relaxed") : "changed";
  }
  if (before.kind === "limit" && after.kind === "limit") return compareLimits(before.limits, after.limits);
  if (!("paths" in before) || !("paths" in after) || before.kind !== after.kind) return "changed";
  const more = MORE_NAMES[before.kind];
  if (more !== undefined) return compareSets(before.paths, after.paths, more);
  return sameElements(before.paths, after.paths) ? "same" : "changed";
}

/** What one more name makes of a demand; of those that are absent it cannot be said. */
const MORE_NAMES: Readonly<Partial<Record<Demand["kind"], Strictness>>> = {
  require: "tightened",
  forbid: "tightened",
  exclusive: "tightened",
  ignored: "tightened",
  sameLength: "tightened",
  atLeastOne: "relaxed",
  unique: "relaxed",
};

/** How the left value may lie to the right one. */
const MEETING: Readonly<Record<Comparison, readonly string[]>> = {
  "<": ["less"],
  "<=": ["less", "equal"],
  ">": ["greater"],
  ">=": ["greater", "equal"],
  "==": ["equal"],
  "!=": ["less", "greater"],
};

function compareLimits(before: readonly Limit[], after: readonly Limit[]): Strictness {
  const at = (path: MemberPath, limits: readonly Limit[]) => limits.find((limit) => same(limit.path, path));
  const paths = [...before, ...after.filter(({ path }) => at(path, before) === undefined)].map(({ path }) => path);
  return combined(paths.map((path) => compareLimit(at(path, before), at(path, after))));
}

function compareLimit(before: Limit | undefined, after: Limit | undefined): Strictness {
  if (before === undefined || after === undefined) return before === undefined ? "tightened" : "relaxed";
  const relation = (fact: "range" | "length" | "size") =>
    ({ same: "same", narrowed: "tightened", widened: "relaxed", moved: "changed" } as const)[
      relationOf(before[fact], after[fact], fact === "range" ? -Infinity : 0)
    ];
  return combined([
    relation("range"),
    relation("length"),
    relation("size"),
    compareSets(before.also, after.also, "relaxed"),
    compareOptional(before.values, after.values, (older, newer) => compareSets(older, newer, "relaxed")),
    compareOptional(before.pattern, after.pattern, (older, newer) => (older === newer ? "same" : "changed")),
  ]);
}

/** A constraint more is stricter. */
function compareOptional<Constraint extends string | readonly Literal[]>(
  before: Constraint | undefined,
  after: Constraint | undefined,
  compare: (older: Constraint, newer: Constraint) => Strictness,
): Strictness {
  if (before === undefined || after === undefined) {
    if (before === after) return "same";
    return before === undefined ? "tightened" : "relaxed";
  }
  return compare(before, after);
}

/** `more`: what one more element means. */
function compareSets(before: readonly unknown[], after: readonly unknown[], more: Strictness): Strictness {
  if (sameElements(before, after)) return "same";
  if (isPartOf(before, after)) return more;
  return isPartOf(after, before) ? opposite(more) : "changed";
}

function opposite(strictness: Strictness): Strictness {
  if (strictness === "tightened") return "relaxed";
  return strictness === "relaxed" ? "tightened" : strictness;
}

/** What several changes of one rule come to. */
function combined(parts: readonly Strictness[]): Strictness {
  const found = [...new Set(parts.filter((part) => part !== "same"))];
  const [only = "same", another] = found;
  return another === undefined ? only : "changed";
}

/** Whether a request that is written out may break a rule, as far as its type tells. */
import { ts } from "ts-morph";
import type { Condition, Demand, MemberPath, Rule, Test } from "../../model/model.js";
import { ABSENT, literalsOf, partsOf } from "../code/types.js";

/** What is certain, or may be either way. */
type Certainty = "yes" | "no" | "maybe";

/** False only where the rule is certainly obeyed; names in the rule are those that the request has. */
export function mayBreak(rule: Rule, request: ts.Type, checker: ts.TypeChecker): boolean {
  // Of elements of a list the type of the request does not tell enough.
  if (rule.within !== undefined) return true;
  const given = (path: MemberPath) => presenceOf(path, request, checker);
  if (rule.condition !== undefined && holds(rule.condition, request, checker) === "no") return false;
  return !isMet(rule.demand, given);
}

function isMet(demand: Demand, given: (path: MemberPath) => Certainty): boolean {
  switch (demand.kind) {
    case "require":
      return demand.paths.every((path) => given(path) === "yes");
    case "forbid":
      return demand.paths.every((path) => given(path) === "no");
    case "atLeastOne":
      return demand.paths.some((path) => given(path) === "yes");
    case "exclusive":
      return demand.paths.filter((path) => given(path) !== "no").length < 2;
    case "allOrNone":
      return new Set(demand.paths.map(given)).size === 1 && demand.paths.every((path) => given(path) !== "maybe");
    default:
      return false;
  }
}

function holds({ tests, negated }: Condition, request: ts.Type, checker: ts.TypeChecker): Certainty {
  const results = tests.map((test) => passes(test, request, checker));
  const all = results.includes("no") ? "no" : results.includes("maybe") ? "maybe" : "yes";
  return negated ? opposite(all) : all;
}

function passes(test: Test, request: ts.Type, checker: ts.TypeChecker): Certainty {
  const presence = presenceOf(test.path, request, checker);
  if (test.kind === "present") return presence;
  if (test.kind === "absent") return opposite(presence);
  if (presence === "no") return "no";
  const type = typeOf(test.path, request, checker);
  const parts = type === undefined ? [] : partsOf(type).filter(({ flags }) => (flags & ABSENT) === 0);
  const values = type === undefined ? [] : literalsOf(type);
  if (values.length < parts.length) return "maybe";
  if (!values.some((value) => test.values.includes(value))) return "no";
  return presence === "yes" && values.every((value) => test.values.includes(value)) ? "yes" : "maybe";
}

function presenceOf(path: MemberPath, request: ts.Type, checker: ts.TypeChecker): Certainty {
  const type = typeOf(path, request, checker);
  if (type === undefined) return "no";
  const absent = partsOf(type).filter(({ flags }) => (flags & ABSENT) !== 0).length;
  return absent === 0 ? "yes" : "maybe";
}

/** The type that a request has at a path, undefined where it has nothing. */
function typeOf([name = "", ...rest]: MemberPath, request: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const property = checker.getPropertyOfType(request, name);
  if (property === undefined) return undefined;
  const own = checker.getTypeOfSymbol(property);
  const type =
    (property.flags & ts.SymbolFlags.Optional) === 0 ? own : checker.getNullableType(own, ts.TypeFlags.Undefined);
  return rest.length === 0 ? type : typeOf(rest, checker.getNonNullableType(type), checker);
}

function opposite(certainty: Certainty): Certainty {
  return certainty === "maybe" ? "maybe" : certainty === "yes" ? "no" : "yes";
}

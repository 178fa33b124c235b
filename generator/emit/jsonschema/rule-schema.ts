import { elementMembers, memberAt } from "../../model/member-values.js";
import type { Condition, Demand, Limit, Member, MemberPath, Rule, Test } from "../../model/model.js";
import { bounds, givenSomehow, rangeOrNumbers, type Schema } from "./member-schema.js";

/**
 * What a rule refuses, as a schema of the request; its id is in `x-rule`. Undefined for a warning, and for what JSON
 * Schema cannot say: an order of two values, lists of the same length, elements that differ in some members.
 */
export function ruleSchema(rule: Rule, parameters: readonly Member[]): Schema | undefined {
  if (rule.severity === "warning") return undefined;
  const { within, condition } = rule;
  const members = within === undefined ? parameters : elementMembers(parameters, within);
  const demanded = demandSchema(rule.demand, members);
  if (demanded === undefined) return undefined;
  const schema = condition === undefined ? demanded : conditional(condition, demanded);
  return { "x-rule": rule.id, ...(within === undefined ? schema : at(within, { items: schema })) };
}

function conditional(condition: Condition, demanded: Schema): Schema {
  const all = allOf(condition.tests.map(testSchema));
  // oxlint-disable-next-line unicorn/no-thenable -- the word of JSON Schema
  return condition.negated ? { if: all, else: demanded } : { if: all, then: demanded };
}

function testSchema(test: Test): Schema {
  switch (test.kind) {
    case "equals":
      return given(test.path, { enum: test.values });
    case "present":
      return given(test.path);
    case "absent":
      return { not: given(test.path) };
    default:
      return test satisfies never;
  }
}

function demandSchema(demand: Demand, members: readonly Member[]): Schema | undefined {
  switch (demand.kind) {
    case "require":
      return allOf(demand.paths.map((path) => givenByAnyName(path, members)));
    case "forbid":
    case "ignored":
      return allOf(demand.paths.map((path) => ({ not: given(path) })));
    case "exclusive":
      return allOf(pairs(demand.paths).map(([a, b]) => ({ not: allOf([given(a), given(b)]) })));
    case "atLeastOne":
      return { anyOf: demand.paths.map((path) => givenByAnyName(path, members)) };
    case "allOrNone":
      return {
        anyOf: [
          allOf(demand.paths.map((path) => given(path))),
          { not: { anyOf: demand.paths.map((path) => given(path)) } },
        ],
      };
    case "limit":
      return allOf(demand.limits.map((limit) => at(limit.path, limitSchema(limit, members))));
    case "compare":
    case "sameLength":
    case "unique":
      return undefined;
    default:
      return demand satisfies never;
  }
}

function limitSchema(limit: Limit, members: readonly Member[]): Schema {
  const isMap = memberAt(members, limit.path)?.type.kind === "map";
  return {
    ...(limit.values === undefined ? {} : { enum: limit.values }),
    ...(limit.range === undefined ? {} : rangeOrNumbers(limit.range, limit.also)),
    ...bounds(limit.length, "minLength", "maxLength"),
    ...(limit.pattern === undefined ? {} : { pattern: limit.pattern }),
    ...bounds(limit.size, isMap ? "minProperties" : "minItems", isMap ? "maxProperties" : "maxItems"),
  };
}

/** Only what stands at the first level has other names. */
function givenByAnyName(path: MemberPath, members: readonly Member[]): Schema {
  const [name = "", ...rest] = path;
  return rest.length === 0 ? givenSomehow(name, members) : given(path);
}

/** A value is there, and has these properties. */
function given([name = "", ...rest]: MemberPath, value?: Schema): Schema {
  const inner = rest.length === 0 ? value : { type: "object", ...given(rest, value) };
  return { ...(inner === undefined ? {} : { properties: { [name]: inner } }), required: [name] };
}

/** The value has these properties, if it is there. */
function at(path: MemberPath, value: Schema): Schema {
  return path.reduceRight((inner, name) => ({ properties: { [name]: inner } }), value);
}

/** All of them, as one schema; those that only ask for names are one list of names. */
function allOf(schemas: readonly Schema[]): Schema {
  const [first = {}] = schemas;
  if (schemas.length < 2) return first;
  if (schemas.every((schema) => Object.keys(schema).join() === "required")) {
    return { required: schemas.flatMap(({ required }) => required as readonly string[]) };
  }
  return { allOf: schemas };
}

function pairs<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

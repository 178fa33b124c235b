/** Constraints and rules in plain English: the messages of validators in every language, and the words of the docs. */
import type { BareNumber, BareType } from "./bare.js";
import { amountInWords, boundsInWords } from "./bounds.js";
import type { Bounds, Condition, ForbiddenTexts, Limit, Literal, Member, MemberPath, Rule, Test } from "./model.js";

/** The names of the built-in constraints, as issues cite them; no rule may take one as its id. */
export const CONSTRAINTS = [
  "unknown",
  "required",
  "type",
  "enum",
  "range",
  "length",
  "pattern",
  "not",
  "size",
  "deprecated",
] as const;
export type Constraint = (typeof CONSTRAINTS)[number];

const COMPARISON_WORDS = {
  "<": "less than",
  "<=": "at most",
  ">": "greater than",
  ">=": "at least",
  "==": "equal to",
  "!=": "different from",
} as const;

/** `A`, `A and B`, `A, B and C`. */
export function joined(words: readonly string[], last: "and" | "or" = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** A member as messages name it: `QuicConfig.QuicListenerId`. */
export function pathInWords(path: MemberPath): string {
  return path.join(".");
}

/** A literal as one writes it: `"on"`, `80`. */
export function literalInWords(value: Literal): string {
  return JSON.stringify(value);
}

/** `a string`, `an integer`, `a list`. */
export function typeInWords(type: BareType): string {
  switch (type.kind) {
    case "string":
      return "a string";
    case "integer":
    case "long":
      return "an integer";
    case "number":
      return "a number";
    case "boolean":
      return "true or false";
    case "list":
      return "a list";
    case "structure":
    case "map":
      return "an object";
    default:
      return type satisfies never;
  }
}

/** What messages call the elements of a list or the values of a map. */
export function elementName(name: string): string {
  return name.startsWith("Each element of ") ? name : `Each element of ${name}`;
}

export function requiredMessage(name: string): string {
  return `${name} is required.`;
}

export function typeMessage(name: string, type: BareType): string {
  return `${name} must be ${typeInWords(type)}.`;
}

export function enumMessage(name: string, values: readonly Literal[]): string {
  return `${name} must be ${joined(values.map(literalInWords), "or")}.`;
}

export function rangeMessage(name: string, range: Bounds, also: readonly BareNumber[]): string {
  const special =
    also.length === 0
      ? ""
      : `, or ${joined(
          also.map(({ value }) => String(value)),
          "or",
        )}`;
  return `${name} must be ${boundsInWords(range)}${special}.`;
}

export function lengthMessage(name: string, length: Bounds): string {
  return `${name} must have ${amountInWords(length, "character", "characters")}.`;
}

export function patternMessage(name: string, pattern: string): string {
  return `${name} must match ${pattern}`;
}

export function notMessage(name: string, texts: ForbiddenTexts): string {
  return `${name} must not ${forbiddenInWords(texts)}.`;
}

/** `start with "aliyun" or contain "http://" or "https://"` */
export function forbiddenInWords({ startsWith, contains }: ForbiddenTexts): string {
  const phrase = (verb: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`${verb} ${joined(texts.map(literalInWords), "or")}`];
  return [...phrase("start with", startsWith), ...phrase("contain", contains)].join(" or ");
}

export function sizeMessage(name: string, size: Bounds, type: "list" | "map"): string {
  const amount = type === "list" ? amountInWords(size, "element", "elements") : amountInWords(size, "entry", "entries");
  return `${name} must have ${amount}.`;
}

export function deprecatedMessage(member: Pick<Member, "name" | "deprecated">): string {
  const { replacedBy, reason } = member.deprecated ?? {};
  if (replacedBy !== undefined) return `${member.name} is deprecated; use ${replacedBy}.`;
  return `${member.name} is deprecated${reason === undefined ? "." : `: ${reason}`}`;
}

/** `StickySession is "on" and Cookie is not given`; a negated condition reads from the other side. */
export function conditionInWords(condition: Condition): string {
  return joined(condition.tests.map(testInWords));
}

function testInWords(test: Test): string {
  const name = pathInWords(test.path);
  switch (test.kind) {
    case "equals":
      return `${name} is ${joined(test.values.map(literalInWords), "or")}`;
    case "present":
      return `${name} is given`;
    case "absent":
      return `${name} is not given`;
    default:
      return test satisfies never;
  }
}

/** What the words about a rule are made of. */
export type WordedRule = Pick<Rule, "condition" | "within" | "demand" | "reason">;

/** ` when StickySession is "on"`, ` unless VServerGroupId is given`, or nothing. */
function whenInWords(rule: WordedRule): string {
  if (rule.condition === undefined) return "";
  return ` ${rule.condition.negated ? "unless" : "when"} ${conditionInWords(rule.condition)}`;
}

/** The message of a rule's issue at one of its members; for demands over several members the path changes nothing. */
export function ruleMessage(rule: WordedRule, path: MemberPath): string {
  const reason = rule.reason === undefined ? "" : ` ${asSentence(rule.reason)}`;
  return `${demandInWords(rule, path)}${reason}`;
}

function demandInWords(rule: WordedRule, path: MemberPath): string {
  const { demand } = rule;
  const when = whenInWords(rule);
  const name = pathInWords(path);
  switch (demand.kind) {
    case "require":
      return `${name} is required${when}.`;
    case "forbid":
      return `${name} must not be given${when}.`;
    case "ignored":
      return `${name} has no effect${when}.`;
    case "exclusive":
      return `Give only one of ${names(demand.paths)}${when}.`;
    case "atLeastOne":
      return `Give at least one of ${names(demand.paths)}${when}.`;
    case "allOrNone":
      return `Give all of ${names(demand.paths)}${when}, or none of them.`;
    case "sameLength":
      return `${names(demand.paths)} must have the same number of elements${when}.`;
    case "unique":
      return `No two elements of ${pathInWords(rule.within ?? [])} may have the same ${names(demand.paths)}${when}.`;
    case "compare":
      return `${pathInWords(demand.left)} must be ${COMPARISON_WORDS[demand.operator]} ${pathInWords(demand.right)}${when}.`;
    case "limit":
      return demand.limits
        .filter((limit) => limit.path === path || demand.limits.length === 1)
        .map((limit) => `${pathInWords(limit.path)} must ${limitInWords(limit)}${when}.`)
        .join(" ");
    default:
      return demand satisfies never;
  }
}

/** The rule as the docs state it: one sentence for all of its members. */
export function ruleInWords(rule: Rule): string {
  const { demand } = rule;
  const element = rule.within === undefined ? "" : `In each element of ${pathInWords(rule.within)}: `;
  const reason = rule.reason === undefined ? "" : ` ${asSentence(rule.reason)}`;
  switch (demand.kind) {
    case "require":
    case "forbid":
    case "ignored": {
      const many = demand.paths.length > 1;
      const verb = {
        require: many ? "are required" : "is required",
        forbid: "must not be given",
        ignored: many ? "have no effect" : "has no effect",
      }[demand.kind];
      return `${element}${names(demand.paths)} ${verb}${whenInWords(rule)}.${reason}`;
    }
    case "limit":
      return `${element}${demand.limits.map((limit) => ruleMessage({ ...rule, demand: { kind: "limit", limits: [limit] } }, limit.path)).join(" ")}`;
    case "unique":
      return ruleMessage(rule, []);
    default:
      return `${element}${ruleMessage(rule, [])}`;
  }
}

function limitInWords(limit: Limit): string {
  const parts: string[] = [];
  if (limit.values !== undefined) parts.push(`be ${joined(limit.values.map(literalInWords), "or")}`);
  if (limit.range !== undefined)
    parts.push(`be ${joined([boundsInWords(limit.range), ...limit.also.map(String)], "or")}`);
  if (limit.length !== undefined) parts.push(`have ${amountInWords(limit.length, "character", "characters")}`);
  if (limit.pattern !== undefined) parts.push(`match ${limit.pattern}`);
  if (limit.size !== undefined) parts.push(`have ${amountInWords(limit.size, "element", "elements")}`);
  return joined(parts);
}

function names(paths: readonly MemberPath[]): string {
  return joined(paths.map(pathInWords));
}

/** A text that ends like a sentence. */
export function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/**
 * Checks values against the model, as every generated validator does in its own language: the same issues in the same
 * order. The generator uses it for defaults and examples; tests hold the generated validators against it.
 */
import type { BareAction, BareType } from "./bare.js";
import { type Finding, inWords, type Issue } from "./issue.js";
import { deprecatedNames, type Fields, isRecord } from "./member-values.js";
import { ruleFindings } from "./rule-issues.js";
import { namesRead } from "./rule-paths.js";
import { memberFindings, unknownFindings, valueFindings } from "./value-issues.js";

/** The issues of a request: first each parameter in the order of the spec, then each rule. */
export function validateRequest(action: Pick<BareAction, "parameters" | "rules">, params: unknown): Issue[] {
  if (!isRecord(params)) {
    return [{ path: "", rule: "type", severity: "error", message: "The parameters must be an object." }];
  }
  return inWords(requestChecks(action).flatMap(({ findingsIn }) => findingsIn(params)));
}

/** The issues of one value of a type. */
export function validateValue(type: BareType, value: unknown, name: string, path: string = name): Issue[] {
  return inWords(valueFindings(type, value, name, path));
}

/** The constraints that a value breaks, those of what is inside of it too. */
export function brokenConstraints(type: BareType, value: unknown): string[] {
  return valueFindings(type, value, "", "").map(({ rule }) => rule);
}

/** Whether a value keeps to the constraints of its type. */
export function isValid(type: BareType, value: unknown): boolean {
  return valueFindings(type, value, "", "").length === 0;
}

/** A part of the validation of a request. */
export interface RequestCheck {
  readonly findingsIn: (params: Fields) => Finding[];
  /** The names of the parameters that decide what it finds; absent: all names that no other check reads. */
  readonly reads?: () => readonly string[];
}

/** All that a request goes through, in the order of the issues. */
export function requestChecks({ parameters, rules }: Pick<BareAction, "parameters" | "rules">): RequestCheck[] {
  return [
    { findingsIn: (params) => unknownFindings(parameters, params, "") },
    ...parameters.map((member): RequestCheck => ({
      findingsIn: (params) => memberFindings(member, parameters, params, member.name),
      reads: () => [member.name, ...(member.required ? deprecatedNames(parameters, member.name) : [])],
    })),
    ...rules.map((rule): RequestCheck => ({
      findingsIn: (params) => ruleFindings(rule, parameters, params),
      reads: () => namesRead(rule, parameters),
    })),
  ];
}

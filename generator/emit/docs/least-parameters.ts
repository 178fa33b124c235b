import type { Action } from "../../model/model.js";
import { ruleFindings } from "../../model/rule-issues.js";

type Request = Readonly<Record<string, unknown>>;

/**
 * The names of parameters that make a valid request, no more than needed: those that are always required and, where the
 * rules ask for more, some of the first example.
 */
export function leastParameters(action: Action): string[] {
  const required = new Set(
    action.parameters.filter((each) => each.required && each.fromClient === undefined).map(({ name }) => name),
  );
  const isComplete = completeness(action);
  const example = action.examples[0]?.request ?? {};
  const least = Object.fromEntries(Object.entries(example).filter(([name]) => required.has(name)));
  const given = isComplete(least) ? least : withoutNeedless(example, isComplete);
  return action.parameters.map(({ name }) => name).filter((name) => required.has(name) || Object.hasOwn(given, name));
}

/** Takes parameters out, the last ones first, as long as the request stays complete. */
function withoutNeedless(request: Request, isComplete: (request: Request) => boolean): Request {
  for (const name of Object.keys(request).toReversed()) {
    const { [name]: _, ...rest } = request;
    // What has been needed so far may have been needed by this one only.
    if (isComplete(rest)) return withoutNeedless(rest, isComplete);
  }
  return request;
}

/** A test of the rules alone; whether the values are right does not matter here. */
function completeness({ rules, parameters }: Action): (request: Request) => boolean {
  const asking = rules.filter(
    ({ within, severity, demand }) => within === undefined && severity === "error" && demand.kind !== "limit",
  );
  return (request) => asking.every((rule) => ruleFindings(rule, parameters, request).length === 0);
}

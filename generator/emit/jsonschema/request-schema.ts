import type { Action, Deprecation } from "../../model/model.js";
import type { ActionFacts } from "../../samples/facts.js";
import { objectSchema, type Schema } from "./member-schema.js";
import { ruleFacts } from "./rule-facts.js";
import { ruleSchema } from "./rule-schema.js";

/**
 * The schema of an Action's parameters as the SDKs take them, without those that are null. It never refuses what the
 * validators accept; what it cannot say is in `x-rules`, where `inSchema` is false. Rules of severity warning are there
 * only.
 *
 * @param facts what samples need, as `x-action`
 */
export function requestSchema(action: Action, facts: ActionFacts | undefined): Schema {
  const { allOf = [], ...schema } = objectSchema(action.parameters);
  const rules = action.rules.map((rule) => ({ rule, said: ruleSchema(rule, action.parameters) }));
  const all = [...(allOf as readonly Schema[]), ...rules.flatMap(({ said }) => said ?? [])];
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: action.name,
    description: [action.summary, ...(action.description === undefined ? [] : [action.description])].join("\n\n"),
    ...deprecation(action.deprecated),
    ...schema,
    ...(all.length === 0 ? {} : { allOf: all }),
    examples: action.examples.map(({ request }) => request),
    "x-rules": rules.map(({ rule, said }) => ruleFacts(rule, said !== undefined)),
    "x-action": facts,
  };
}

function deprecation(deprecated: Deprecation | undefined): Schema {
  return deprecated === undefined ? {} : { deprecated: true, "x-deprecation": deprecated };
}

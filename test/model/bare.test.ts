/** What is left of Actions without their texts. */
import { expect, test } from "vitest";
import { bareAction } from "../../generator/model/bare.js";
import type { Action, Model } from "../../generator/model/model.js";
import { kindsOfFacts, withOther } from "../emit/changed-facts.js";
import { FULL_ACTION, PLAIN_ACTION, smallModel } from "../emit/docs/small-model.js";
import { realModel } from "../real-model.js";

const model = smallModel(FULL_ACTION, PLAIN_ACTION);
const bareText = ({ services }: Model): string => JSON.stringify(services[0]!.actions.map(bareAction));
const text = bareText(model);

test("nothing is left out but texts, places, and what has no part in requests and answers", () => {
  const leftOut = kindsOfFacts(model)
    .filter((path) => path[2] === "actions")
    .filter((path) => bareText(withOther(model, path)) === text)
    // Facts of the Action itself, of its parameters, of their types, …
    .map((path) =>
      path
        .slice(4)
        .filter((step) => typeof step === "string")
        .join("."),
    );
  expect([...new Set(leftOut)].sort()).toMatchInlineSnapshot(`
    [
      "authorization.access",
      "authorization.action",
      "authorization.conditionKeys",
      "authorization.resources.arn",
      "authorization.resources.required",
      "authorization.resources.type",
      "conflicts.about",
      "conflicts.chosen",
      "conflicts.claims.guide",
      "conflicts.claims.reference",
      "conflicts.span.file",
      "deprecated.reason",
      "deprecated.replacedBy",
      "description",
      "effect",
      "errors.fix",
      "errors.meaning",
      "errors.span.file",
      "examples.span.file",
      "examples.title",
      "notes",
      "parameters.default",
      "parameters.description",
      "parameters.idempotencyToken",
      "parameters.immutable",
      "parameters.sensitive",
      "parameters.since",
      "parameters.span.file",
      "parameters.type.also.meaning",
      "parameters.type.items.members.description",
      "parameters.type.items.members.idempotencyToken",
      "parameters.type.items.members.immutable",
      "parameters.type.items.members.sensitive",
      "parameters.type.items.members.span.file",
      "parameters.type.values.meaning",
      "parameters.unit",
      "resource",
      "response.description",
      "response.idempotencyToken",
      "response.immutable",
      "response.sensitive",
      "response.span.file",
      "response.type.items.members.description",
      "response.type.items.members.idempotencyToken",
      "response.type.items.members.immutable",
      "response.type.items.members.sensitive",
      "response.type.items.members.span.file",
      "rules.reason",
      "rules.source.guide",
      "rules.span.file",
      "source.guide",
      "source.reference",
      "span.column",
      "span.file",
      "span.line",
      "span.width",
      "summary",
    ]
  `);
});

test("it is plain data, much less than the whole", () => {
  for (const action of realModel.services.flatMap(({ actions }) => actions)) {
    const [small, large] = [JSON.stringify(bareAction(action)), JSON.stringify(action)];
    expect(small.length).toBeLessThan(large.length / 2);
    expect(JSON.stringify(bareAction(JSON.parse(large) as Action))).toBe(small);
  }
});

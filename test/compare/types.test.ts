/** What the comparison says of compiled callers, held against the types that are generated. */
import { describe, expect, test } from "vitest";
import { isRequirement } from "../../generator/compare/facts/requirement.js";
import { ServiceNames } from "../../generator/emit/typescript/names.js";
import { requestTypes, responseTypes } from "../../generator/emit/typescript/types.js";
import type { Action, Model, Rule } from "../../generator/model/model.js";
import { edited, fixture, modelOf, specTexts } from "./fixture.js";
import { PLANTED } from "./planted.js";
import { realModel } from "../real-model.js";

/** The types of a request and a response, without their comments. */
function typesOf(action: Pick<Action, "parameters" | "rules" | "response">): string {
  const names = new ServiceNames({ name: "x", actions: [] } as never);
  const statements = [
    ...requestTypes("Request", [], action.parameters, action.rules, names),
    ...responseTypes("Response", [], action.response, names),
  ];
  return JSON.stringify(statements, (key, value: unknown) => (key === "doc" ? undefined : value));
}

const actionsOf = (model: Model) => model.services.flatMap(({ actions }) => actions);

describe("the types say a rule of the real spec", () => {
  const actions = actionsOf(realModel);
  const change = (action: Action, rule: Rule) => {
    const others = action.rules.filter(({ id }) => id !== rule.id);
    return typesOf({ ...action, rules: others }) !== typesOf({ ...action, rules: [...others, rule] });
  };
  const cases = actions.flatMap((action) =>
    action.rules.map((rule) => ({
      action,
      rule: { ...rule, severity: "error" as const },
      name: `${action.name} ${rule.id}`,
    })),
  );

  test("only if it is called a requirement", () => {
    const found = cases.filter(({ action, rule }) => !isRequirement(rule, action.parameters) && change(action, rule));
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  test("if it is called a requirement, mostly", () => {
    const called = cases.filter(({ action, rule }) => isRequirement(rule, action.parameters));
    const unsaid = called.filter(({ action, rule }) => !change(action, rule));
    expect(called.length).toBeGreaterThan(20);
    // The rest are rules that reach into structures, or too many at once for the compiler.
    expect(unsaid.length, unsaid.map(({ name }) => name).join(", ")).toBeLessThan(called.length / 10);
  });
});

describe("the types of a planted change", () => {
  const texts = specTexts(fixture("plain"));
  const before = actionsOf(modelOf(texts)).map(typesOf);
  const isSilent = (severity: string) => severity === "documentation" || severity === "validation";
  const silent = PLANTED.filter(
    ([, , code, , severity, back]) => isSilent(severity) && isSilent(back) && !code.startsWith("lifecycle"),
  );
  // The width of a number is of no concern to TypeScript.
  const loud = PLANTED.filter(([, , code]) => !/^field-type-(narrowed|widened)$/.test(code)).filter(
    ([, , , path, severity, back]) =>
      [severity, back].includes("breaking-callers") && /parameters|response|rules/.test(path),
  );

  test.each(silent)("%j -> %j are the same, as %s is silent", (from, to) => {
    expect(actionsOf(modelOf(edited(texts, from, to))).map(typesOf)).toEqual(before);
  });

  test.each(loud)("%j -> %j are others, as %s says", (from, to) => {
    expect(actionsOf(modelOf(edited(texts, from, to))).map(typesOf)).not.toEqual(before);
  });
});

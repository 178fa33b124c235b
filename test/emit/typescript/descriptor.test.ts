/** The facts about an Action that the runtime goes by. */
import { expect, test } from "vitest";
import type { Action } from "../../../generator/model/model.js";
import { descriptorText } from "../../../generator/emit/typescript/descriptor.js";
import { demoModel } from "./inline-spec.js";

function facts(text: string, change: Partial<Action> = {}): string {
  const service = demoModel({ Try: text }).services[0]!;
  const full = descriptorText(service, { ...service.actions[0]!, ...change }, "demoApi");
  return full.replace('{ api: demoApi, name: "Try", ', "").replace(/, ?response: .*$|response: .*$/s, "");
}

test("only a read says what effect it has", () => {
  expect(facts("", { effect: "read" })).toBe('effect: "read"');
  expect(facts("", { effect: "write" })).toBe("");
  expect(facts("", { effect: "destructive" })).toBe("");
});

test("the token, the code of a dry run, and what must not show", () => {
  const text = `
    errors: [{ code: DryRunOperation, meaning: All is well. }]
    parameters:
      Token: { type: string, idempotencyToken: true, description: d }
      DryRun: { type: boolean, dryRun: DryRunOperation, description: d }
      Key: { type: string, sensitive: true, description: d }
      Servers: { type: list, description: d, of: { Name: { type: string, description: d }, Password: { type: string, sensitive: true, description: d } } }
      Login: { type: structure, description: d, of: { Password: { type: string, sensitive: true, description: d } } }
  `;
  expect(facts(text, { effect: "write" })).toBe(
    'idempotencyToken: "Token", dryRun: "DryRunOperation", sensitive: ["Key","Password"]',
  );
});

test("the place of most parameters is said once", () => {
  const member = (name: string, place: string) => `      ${name}: { type: string, in: ${place}, description: d }\n`;
  const text = (...places: string[]) =>
    `parameters:\n${places.map((place, index) => member(`P${index}`, place)).join("")}`;
  expect(facts(text("body", "body", "query"), { effect: "write" })).toBe(
    'parametersIn: "body", parameters: { "P2": {"in":"query"} }',
  );
  expect(facts(text("body", "query"), { effect: "write" })).toBe('parameters: { "P0": {"in":"body"} }');
  expect(facts(text("body"), { effect: "write" })).toBe('parametersIn: "body"');
  expect(facts(text("query"), { effect: "write" })).toBe("");
});

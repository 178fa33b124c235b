/** Generated validators find exactly what the interpreter finds: the same issues with the same words in the same order. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Issue } from "../../../generator/model/issue.js";
import type { Action } from "../../../generator/model/model.js";
import { nearName } from "../../../generator/model/near-name.js";
import { validateRequest } from "../../../generator/model/validate.js";
import { CONSTRAINTS } from "../../../generator/model/wording.js";
import { nearName as nearNameInRuntime } from "../../../templates/typescript/runtime/near-name.js";
import { allKinds, allKindsModel } from "./all-kinds.js";
import { arbitraryRequest } from "./arbitrary-request.js";
import { importEmitted } from "./generated-package.js";
import { realModel as model } from "../../real-model.js";

type Validator = (params: unknown) => Issue[];

const sdks = new Map<string, Promise<Readonly<Record<string, unknown>>>>();

/** What the package would export for one API of the real spec. */
function sdkOf(api: string): Promise<Readonly<Record<string, unknown>>> {
  const sdk = sdks.get(api) ?? importEmitted(model, `src/${api}/index.ts`);
  sdks.set(api, sdk);
  return sdk;
}

function expectAgreement(action: Action, validate: Validator, numRuns: number): void {
  fc.assert(
    fc.property(arbitraryRequest(action), (params) => {
      expect(validate(params)).toEqual(validateRequest(action, params));
    }),
    { numRuns },
  );
}

test("an Action with every type and every kind of rule", async () => {
  const { validateTry } = await importEmitted(allKindsModel, "src/demo/index.ts");
  expectAgreement(allKinds, validateTry as Validator, 3000);
});

test("every rule and every constraint of it can be broken", () => {
  const rules = new Set<string>();
  fc.assert(
    fc.property(arbitraryRequest(allKinds), (params) => {
      for (const issue of validateRequest(allKinds, params)) rules.add(issue.rule);
    }),
    { numRuns: 2000, seed: 1 },
  );
  const missed = [...CONSTRAINTS, ...allKinds.rules.map((rule) => rule.id)].filter((rule) => !rules.has(rule));
  expect(missed).toEqual([]);
});

test("the same name is near", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "A", "c", "😀"), maxLength: 14 });
  fc.assert(
    fc.property(word, fc.array(word), (name, known) => {
      expect(nearNameInRuntime(name, known)).toBe(nearName(name, known));
    }),
    { numRuns: 3000 },
  );
  expect(nearName("Prot", ["Parts", "Port"])).toBe("Port");
});

const actions = model.services.flatMap((service) => service.actions.map((action) => ({ api: service.name, action })));

test("the real spec has Actions", () => {
  expect(actions.length).toBeGreaterThan(50);
});

test.each(actions.map(({ api, action }) => [api, action.name, action] as const))("%s %s", async (api, name, action) => {
  const validate = (await sdkOf(api))[`validate${name}`] as Validator | undefined;
  if (validate === undefined) throw new Error(`there is no validate${name}`);
  expectAgreement(action, validate, 60);
  // Its own examples are right.
  for (const { request } of action.examples) expect(validate(request)).toEqual(validateRequest(action, request));
});

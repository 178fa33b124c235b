/** What a memory gives is what is made anew, and an edit of one Action makes little anew. */
import { describe, expect, test } from "vitest";
import { TARGET_NAMES } from "../../generator/emit/targets.js";
import type { Action, Model } from "../../generator/model/model.js";
import { mutantsOf } from "../vectors/mutants.js";
import { kindsOfFacts, withOther } from "./changed-facts.js";
import { allTemplates, FULL_ACTION, modelOf, PLAIN_ACTION, smallModel } from "./docs/small-model.js";
import { SHELF_FILES } from "./docs/shelf-files.js";
import { PEN_FILES } from "./linked-actions.js";
import { filledMemories, outcome, TestMemory } from "./remembering.js";

const model: Model = {
  services: [
    ...modelOf(PEN_FILES).services,
    ...modelOf(SHELF_FILES).services,
    ...smallModel(FULL_ACTION, PLAIN_ACTION).services,
  ],
};
const templates = allTemplates();
const memories = await filledMemories(model, templates);

/** The schemas of the model do not depend on it. */
const REMEMBERING = TARGET_NAMES.filter((name) => name !== "model");

/** Whether the targets give the same of a changed model, with what they remember of the one before and without. */
async function expectTheSame(
  what: string,
  changed: Model,
  texts = templates,
  wanted = changed.services,
): Promise<void> {
  for (const name of REMEMBERING) {
    const anew = await outcome(name, changed, texts, undefined, wanted);
    const recalled = await outcome(name, changed, texts, new TestMemory(memories.get(name)), wanted);
    expect(recalled, `${name} after ${what}`).toEqual(anew);
  }
}

/** A model whose Actions of the API that has the most are others. */
function withActions(change: (actions: readonly Action[]) => readonly Action[]): Model {
  const [pen, shelf, toy] = model.services;
  return { services: [pen!, { ...shelf!, actions: change(shelf!.actions) }, toy!] };
}

describe.each(TARGET_NAMES)("%s", (name) => {
  test("is the same with an empty memory, a full one and none", async () => {
    const memory = new TestMemory();
    const [empty, full] = [
      await outcome(name, model, templates, memory),
      await outcome(name, model, templates, memory),
    ];
    const none = await outcome(name, model, templates);
    expect(none).toBeInstanceOf(Map);
    expect(empty).toEqual(none);
    expect(full).toEqual(none);
  });

  test("makes nothing anew where nothing has changed", async () => {
    const memory = new TestMemory(memories.get(name));
    await outcome(name, structuredClone(model), templates, memory);
    expect(memory.made).toEqual([]);
  });

  test("is made of plain data", async () => {
    const memory = new TestMemory();
    await outcome(name, structuredClone(model), templates, memory);
    for (const input of memory.inputs) if (typeof input === "object") expect(plain(input)).toEqual([]);
  });
});

/** Where a value is none that JSON can say. */
function plain(value: unknown, path = ""): string[] {
  if (value === undefined || value === null || ["string", "number", "boolean"].includes(typeof value)) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => plain(item, `${path}.${index}`));
  const isText = Object.getPrototypeOf(value).constructor.name === "Markdown";
  if (!isText && Object.getPrototypeOf(value) !== Object.prototype) return [path];
  return Object.entries(value as object).flatMap(([key, inner]) => plain(inner, `${path}.${key}`));
}

describe("what is remembered is what would be made", { timeout: 120_000 }, () => {
  test("after a change of a fact of every kind", async () => {
    const paths = kindsOfFacts(model);
    expect(paths.length).toBeGreaterThan(200);
    for (const path of paths) {
      const changed = withOther(model, path);
      const wanted = changed.services.filter((_, index) => index === path[1]);
      await expectTheSame(path.join("."), changed, templates, wanted);
    }
  });

  test("after a change of Actions as a whole", async () => {
    await expectTheSame(
      "a new Action",
      withActions((actions) => [...actions, { ...actions[0]!, name: "CreateOtherBoard" }]),
    );
    await expectTheSame(
      "an Action that is gone",
      withActions((actions) => actions.slice(1)),
    );
    await expectTheSame(
      "another order",
      withActions((actions) => actions.toReversed()),
    );
    await expectTheSame("an API that is gone", { services: model.services.slice(1) });
  });

  test("after a change of a name that another one meets", async () => {
    const [first] = model.services[1]!.actions;
    for (const suffix of ["Request", "Response", "RequestMembers", "RequestTag"]) {
      await expectTheSame(
        suffix,
        withActions((actions) => [{ ...first!, name: `${first!.name}${suffix}` }, ...actions]),
      );
    }
  });

  test("after a change of a parameter or a rule", async () => {
    const mutants = model.services[1]!.actions.flatMap((action) =>
      mutantsOf(action).map(({ what, action: checks }) => ({ what, action, checks })),
    );
    const every = Math.ceil(mutants.length / 40);
    for (const { what, action, checks } of mutants.filter((_, index) => index % every === 0)) {
      const changed = withActions((actions) =>
        actions.map((each) => (each === action ? { ...each, ...checks } : each)),
      );
      await expectTheSame(what, changed, templates, [changed.services[1]!]);
    }
  });

  test.each([
    ["docs/action.md.hbs", (text: string) => `${text}\nEnd.\n`],
    ["docs/service.md.hbs", (text: string) => `${text}\nEnd.\n`],
    ["docs/partials/members.md.hbs", (text: string) => `${text}\nEnd.\n`],
    ["docs/guides/01-first-call.md", (text: string) => `${text}\nEnd.\n`],
    ["python/action.py.hbs", (text: string) => `${text}\n# End.\n`],
    ["python/service/client.py.hbs", (text: string) => text.replace("{{#each actions}}", "{{#each actions}}\n# One.")],
    ["python/partials/class.hbs", (text: string) => `${text}\n# End.\n`],
    ["python/target.yaml", (text: string) => text.replace("casing: { module: snake", "casing: { module: camel")],
    ["go/target.yaml", (text: string) => text.replace("member: capitalized", "member: pascal")],
    ["typescript/runtime/issue.ts", (text: string) => `${text}// End.\n`],
    ["vectors/encoding.json", (text: string) => `${text}\n`],
  ])("after a change of %s", async (path, change) => {
    const text = templates.get(path);
    expect(text).toBeDefined();
    expect(change(text!)).not.toBe(text);
    await expectTheSame(path, model, new Map([...templates, [path, change(text!)]]));
  });
});

test("an edit of one Action makes little anew, in every target", async () => {
  const edited = withActions((actions) => [
    ...actions.slice(0, -1),
    { ...actions.at(-1)!, description: "Other words." },
  ]);
  const made = new Map<string, readonly string[]>();
  for (const name of TARGET_NAMES) {
    const memory = new TestMemory(memories.get(name));
    await outcome(name, edited, templates, memory);
    made.set(name, memory.made);
  }
  expect(Object.fromEntries(made)).toEqual({
    typescript: ["action"],
    // The page of the API shows how to call this very Action.
    docs: ["call", "action"],
    openapi: ["path"],
    jsonschema: ["action"],
    // Of what they are made of, nothing has changed but words.
    vectors: ["bare"],
    model: [],
    python: ["parts", "action"],
    go: ["action"],
  });
});

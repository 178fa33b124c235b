import { describe, expect, test } from "vitest";
import { CATALOGUE, type ChangeCode } from "../../generator/compare/catalogue.js";
import { pathOf } from "../../generator/compare/change.js";
import { compareModels } from "../../generator/compare/compare.js";
import { edited, fixture, modelOf, specTexts } from "./fixture.js";
import { PLANTED } from "./planted.js";

const texts = specTexts(fixture("plain"));
const model = modelOf(texts);

/** Of a waiter, an Action or a service that gets another name the old one goes and the new one comes. */
const TWO_SIDED = new Set(["waiter-removed"]);

const found = new Map<string, Set<string>>();

function note(...codes: readonly string[]): void {
  for (const code of codes) found.set(code, new Set());
}

describe("a planted change of one fact", () => {
  test.each(PLANTED)("%j -> %j is %s of %s", (from, to, code, path, severity, back) => {
    const changed = modelOf(edited(texts, from, to));
    const forth = compareModels(model, changed).filter((each) => !TWO_SIDED.has(code) || each.code === code);
    expect(forth.map((each) => [each.code, pathOf(each), each.severity])).toEqual([[code, path, severity]]);
    const returned = compareModels(changed, model).filter(
      (each) => !TWO_SIDED.has(code) || each.code === CATALOGUE[code as ChangeCode].mirror,
    );
    expect(returned.map((each) => [each.code, pathOf(each), each.severity])).toEqual([
      [CATALOGUE[code as ChangeCode].mirror, path, back],
    ]);
    expect(returned[0]?.before).toEqual(forth[0]?.after);
    expect(returned[0]?.after).toEqual(forth[0]?.before);
    note(code, CATALOGUE[code as ChangeCode].mirror);
  });
});

describe("a planted Action", () => {
  const action = (name: string, extra: string = "") => `# yaml-language-server: $schema=../../schema.json
action: ${name}
summary: Do it.
effect: write
source: { guide: 1 }
${extra}response: { RequestId: { use: RequestId } }
examples: [{ title: It, request: {}, response: { RequestId: R-1 } }]
`;
  const withAction = (name: string, extra?: string) =>
    new Map([...texts, [`spec/web/rule/${name}.yaml`, action(name, extra)]]);

  test("is added, or removed", () => {
    const more = modelOf(withAction("TestRule"));
    expect(told(compareModels(model, more))).toEqual([["action-added", "web.TestRule", "safe"]]);
    expect(told(compareModels(more, model))).toEqual([["action-removed", "web.TestRule", "breaking-wire"]]);
    note("action-added", "action-removed");
  });

  test("is described that was only known, which is one change", () => {
    const described = new Map([
      ...withAction("StopRule"),
      ["spec/web/service.yaml", (texts.get("spec/web/service.yaml") ?? "").replace("pending: [StopRule]\n", "")],
    ]);
    expect(told(compareModels(model, modelOf(described)))).toEqual([["action-added", "web.StopRule", "safe"]]);
  });

  test("takes over from another, as the spec declares", () => {
    const before = modelOf(withAction("TestRule"));
    const renamed = new Map([
      ...withAction("ProbeRule"),
      ["spec/web/rule/TestRule.yaml", action("TestRule", "deprecated: { replacedBy: ProbeRule }\n")],
    ]);
    expect(told(compareModels(before, modelOf(renamed)))).toEqual([["action-renamed", "web.TestRule", "safe"]]);
    const back = compareModels(modelOf(renamed), before);
    expect(told(back)).toEqual([["action-rename-withdrawn", "web.TestRule", "breaking-wire"]]);
    note("action-renamed", "action-rename-withdrawn");
    const finished = compareModels(modelOf(renamed), modelOf(withAction("ProbeRule")));
    expect(told(finished)).toEqual([["action-removed", "web.TestRule", "breaking-wire"]]);
    expect(finished[0]?.replacedBy).toBe("ProbeRule");
  });

  test("moves to another resource", () => {
    const resources = edited(
      texts,
      "resources:\n  rule:",
      "resources:\n  other: { title: Others, description: All. }\n  rule:",
    );
    const text = resources.get("spec/web/rule/DropRule.yaml") ?? "";
    const moved = new Map([...resources, ["spec/web/other/DropRule.yaml", text]]);
    moved.delete("spec/web/rule/DropRule.yaml");
    expect(told(compareModels(modelOf(resources), modelOf(moved)))).toEqual([
      ["resource-changed", "web.DropRule", "documentation"],
    ]);
    note("resource-changed");
  });
});

test("a planted service is added, or removed", () => {
  const other = { ...model.services[0], name: "other" } as (typeof model.services)[number];
  const more = { services: [...model.services, other] };
  expect(told(compareModels(model, more))).toEqual([["service-added", "other", "safe"]]);
  expect(told(compareModels(more, model))).toEqual([["service-removed", "other", "breaking-wire"]]);
  note("service-added", "service-removed");
});

describe("a parameter that was required", () => {
  const [required, deprecated] = ["required: true, ", "deprecated: { replacedBy: Id }, "];
  const old = "RuleId: { type: string, required: true, description: The rule. }";
  const renamed = (rest: string) =>
    modelOf(
      edited(texts, old, `Id: { type: string, ${rest}description: The rule. }\n  ${old.replace(required, deprecated)}`),
    );

  test("is so under another name: one change", () => {
    expect(told(compareModels(model, renamed(required)))).toEqual([
      ["parameter-renamed", "web.DropRule.parameters.RuleId", "validation"],
    ]);
  });

  test("is no longer so under another name: two", () => {
    expect(told(compareModels(model, renamed("")))).toEqual([
      ["parameter-renamed", "web.DropRule.parameters.RuleId", "validation"],
      ["parameter-optional", "web.DropRule.parameters.Id", "safe"],
    ]);
  });

  test("is another one when its type is: no rename", () => {
    const text = edited(
      texts,
      old,
      `Id: { type: long, description: The rule. }\n  ${old.replace(required, deprecated)}`,
    );
    expect(told(compareModels(model, modelOf(text)))).toEqual([
      ["parameter-replaced", "web.DropRule.parameters.RuleId", "validation"],
      ["parameter-added", "web.DropRule.parameters.Id", "safe"],
      ["parameter-optional", "web.DropRule.parameters.RuleId", "safe"],
    ]);
  });
});

test("every code is planted", () => {
  expect(Object.keys(CATALOGUE).filter((code) => !found.has(code))).toEqual([]);
  expect(PLANTED.length).toBeGreaterThan(100);
});

test("a spec does not differ from itself", () => {
  expect(compareModels(model, modelOf(texts))).toEqual([]);
});

function told(changes: ReturnType<typeof compareModels>) {
  return changes.map((each) => [each.code, pathOf(each), each.severity]);
}

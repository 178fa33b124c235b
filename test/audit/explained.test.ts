/** What a conflict explains, and what it does not. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compareService } from "../../generator/audit/compare-service.js";
import type { Conflict } from "../../generator/model/model.js";
import { readModel } from "../../generator/pipeline.js";
import { providerFacts } from "../../generator/provider/facts.js";
import { ACTION, added, auditOf, field, lines, type RawFacts, type RawField } from "./fixture.js";
import { providerOf } from "./provider-of.js";

/** The differences that the conflict about `parameters.Tag.Key.required` could be about. */
function differInTag({ actions }: RawFacts): void {
  const tag = field(actions["CreateRule"]?.request, "Tag");
  Object.assign(tag, { required: true });
  Object.assign(field(tag.items.fields, "Key"), { type: "number" });
  tag.items.fields.push({ name: "KeyWord", type: "string" } as unknown as RawField);
}

/** Which of them are explained by a conflict about something. */
function explainedBy(about: string, explains: string): string[] {
  const audit = auditOf({
    provider: differInTag,
    spec: [[ACTION, "about: parameters.Tag.Key.required\n    explains: optional", `about: ${about}\n${explains}`]],
  });
  return audit.findings
    .filter(({ path, explanation }) => path.startsWith("parameters.Tag") && explanation !== undefined)
    .map(({ path }) => path);
}

describe("a conflict explains", () => {
  test.each([
    ["a fact of a member", "parameters.Tag.Key.required", "optional"],
    ["another fact of it", "parameters.Tag.Key.type", "number"],
    ["a fact of the list", "parameters.Tag.required", "required"],
    ["a member that only the provider has", "parameters.Tag.KeyWord", "string"],
  ])("%s", (_, about, explains) => {
    expect(explainedBy(about, `    explains: ${explains}`)).toEqual([about]);
  });
});

describe("a conflict does not explain", () => {
  test.each([
    ["what the provider does not say", "parameters.Tag.Key.required", "required"],
    ["what the provider says otherwise", "parameters.Tag.Key.type", "boolean"],
    ["what the spec says", "parameters.Tag.Key.type", "string"],
    ["the facts of a member that it is about as a whole", "parameters.Tag.Key", "number"],
    ["the members of a list that it is about", "parameters.Tag", "number"],
    ["more than is there of what only the provider has", "parameters.Tag.KeyWord", "required string"],
    ["the same name on the other side", "response.Rules.Id.type", "number"],
  ])("%s", (_, about, explains) => {
    expect(explainedBy(about, `    explains: ${explains}`)).toEqual([]);
  });

  test("anything when it does not say what", () => {
    expect(explainedBy("parameters.Tag.Key.required", "")).toEqual([]);
  });
});

test.each([
  ["methods", '"GET, POST"', (facts: RawFacts) => Object.assign(facts.actions["CreateRule"] ?? {}, { method: "GET" })],
  ["deprecated", "deprecated", (facts: RawFacts) => Object.assign(facts.actions["CreateRule"] ?? {}, DEPRECATED)],
  ["action", "absent", (facts: RawFacts) => delete facts.actions["CreateRule"]],
  ["response.Rules.wrapper", "Entry", (facts: RawFacts) => wrapOtherwise(facts)],
])("a conflict about %s", (about, explains, provider) => {
  const found = (text: string) =>
    auditOf({
      provider,
      spec: [[ACTION, "about: parameters.Kept\n    explains: absent", `about: ${about}\n    explains: ${text}`]],
    }).findings.find(({ path, kind }) => path === about && kind !== "stale")?.explanation;
  expect(found(explains)).toMatchObject({
    by: "conflict",
    about,
    claims: { guide: "A parameter.", provider: "None." },
    chosen: "Kept, as the guide has it.",
    span: { file: ACTION },
  });
  expect(found("nothing")).toBeUndefined();
});

const DEPRECATED = { deprecated: true };

function wrapOtherwise({ actions }: RawFacts): void {
  field(field(actions["CreateRule"]?.response, "Rules").fields, "Rule").name = "Entry";
}

test("what is extra is explained by being deprecated, and not without", () => {
  const extra = (to: string) =>
    lines(auditOf({ spec: [[ACTION, "deprecated: { replacedBy: Name }, ", to]] })).find((line) =>
      line.includes("OldName"),
    );
  expect(extra("deprecated: { reason: Old. }, ")).toContain("(deprecated)");
  expect(extra("")).toBe("CreateRule parameters.OldName extra: spec string, provider absent");
});

describe("the provider moves on:", () => {
  const tagKey = ({ actions }: RawFacts) => field(field(actions["CreateRule"]?.request, "Tag").items.fields, "Key");

  test("a conflict that explains no difference any more is stale, at its place", () => {
    const audit = auditOf({ provider: (facts) => Object.assign(tagKey(facts), { required: true }) });
    expect(added(audit)).toEqual(["CreateRule parameters.Tag.Key.required stale: spec null, provider null"]);
    const stale = audit.findings.find(({ kind }) => kind === "stale");
    expect(stale).toMatchObject({ span: { file: ACTION, line: 62 }, conflict: { explains: "optional" } });
    expect(stale?.explanation).toBeUndefined();
  });

  test("a conflict whose member is gone is stale, too", () => {
    const provider = ({ actions }: RawFacts) => field(actions["CreateRule"]?.request, "Tag").items.fields.shift();
    expect(added(auditOf({ provider }))).toEqual([
      "CreateRule parameters.Tag.Key extra: spec string, provider absent",
      "CreateRule parameters.Tag.Key.required stale: spec null, provider null",
    ]);
  });

  test("a conflict beside another difference than its own is told with that one", () => {
    const from = "about: parameters.Tag.Key.required\n    explains: optional";
    const audit = auditOf({
      provider: (facts) => Object.assign(tagKey(facts), { type: "boolean", required: true }),
      spec: [[ACTION, from, "about: parameters.Tag.Key.type\n    explains: number"]],
    });
    expect(added(audit)).toEqual(["CreateRule parameters.Tag.Key.type different: spec string, provider boolean"]);
    expect(audit.findings.find(({ path }) => path === "parameters.Tag.Key.type")?.conflict?.explains).toBe("number");
  });

  test("a conflict that explains nothing is never stale", () => {
    const audit = auditOf({
      provider: (facts) => Object.assign(tagKey(facts), { required: true }),
      spec: [[ACTION, "    explains: optional\n", ""]],
    });
    expect(added(audit)).toEqual([]);
  });
});

test("a conflict that several Actions share is stale where there is nothing to explain", () => {
  const [web] = readModel(fileURLToPath(new URL("fixture", import.meta.url))).model.services;
  const span = { file: "spec/web/mixins/name.yaml", line: 9, column: 5, width: 5 };
  const shared: Conflict = { about: "parameters.Name.required", explains: "optional", claims: {}, chosen: "It.", span };
  if (web === undefined) throw new Error("the fixture has no service");
  const service = { ...web, actions: web.actions.map((action) => ({ ...action, conflicts: [shared] })) };
  const facts = providerOf(service);
  const found = () =>
    compareService(service, providerFacts.parse(facts)).findings.map(
      ({ action, kind, explanation }) => `${action} ${kind} ${explanation?.by}`,
    );
  expect(found()).toEqual(["CreateRule stale undefined", "RemoveRule stale undefined"]);
  field(facts.actions["RemoveRule"]?.request, "Name")["required"] = false;
  expect(found()).toEqual(["CreateRule stale undefined", "RemoveRule different conflict"]);
});

/** What a conflict explains, and what it does not. */
import { expect, test } from "vitest";
import { ACTION, auditOf, field, lines, type RawFacts, type RawField } from "./fixture.js";

/** The differences that the conflict about `parameters.Tag.Key.required` could be about. */
function differInTag({ actions }: RawFacts): void {
  const tag = field(actions["CreateRule"]?.request, "Tag");
  Object.assign(tag, { required: true });
  Object.assign(field(tag.items.fields, "Key"), { type: "number" });
  tag.items.fields.push({ name: "KeyWord", type: "string" } as unknown as RawField);
}

/** Which of them are explained when the conflict is about something. */
function explainedBy(about: string): string[] {
  const audit = auditOf({
    provider: differInTag,
    spec: [[ACTION, "about: parameters.Tag.Key.required", `about: ${about}`]],
  });
  return audit.findings
    .filter(({ path, explanation }) => path.startsWith("parameters.Tag") && explanation !== undefined)
    .map(({ path }) => path);
}

test.each([
  ["the fact itself", "parameters.Tag.Key.required", ["parameters.Tag.Key.required"]],
  ["another fact of the member", "parameters.Tag.Key.type", ["parameters.Tag.Key.type"]],
  ["the member: all of its facts", "parameters.Tag.Key", ["parameters.Tag.Key.required", "parameters.Tag.Key.type"]],
  ["the list: its facts, not those of its members", "parameters.Tag", ["parameters.Tag.required"]],
  ["a member that only the provider has", "parameters.Tag.KeyWord", ["parameters.Tag.KeyWord"]],
  ["a fact of a member that only the provider has", "parameters.Tag.KeyWord.type", []],
  ["the beginning of a name", "parameters.Tag.Ke", []],
  ["a pattern", '"parameters.Tag.*.required"', []],
  ["everything", "parameters", []],
  ["the same name in the response", "response.Tag.Key.required", []],
  ["other letters", "parameters.tag.key.required", []],
])("a conflict about %s", (_, about, paths) => {
  expect(explainedBy(about)).toEqual(paths);
});

test("a conflict explains an extra parameter only under its own name", () => {
  const kept = (about: string) =>
    lines(auditOf({ spec: [[ACTION, "about: parameters.Kept", `about: ${about}`]] })).find((line) =>
      line.includes("Kept"),
    );
  expect(kept("parameters.Kept")).toContain("(conflict)");
  expect(kept("parameters.Keep")).not.toContain("(");
});

test("what is extra is explained by being deprecated, and not without", () => {
  const extra = (to: string) =>
    lines(auditOf({ spec: [[ACTION, "deprecated: { replacedBy: Name }, ", to]] })).find((line) =>
      line.includes("OldName"),
    );
  expect(extra("deprecated: { reason: Old. }, ")).toContain("(deprecated)");
  expect(extra("")).toBe('CreateRule parameters.OldName extra: spec "string", provider null');
});

test.each([
  ["methods", (facts: RawFacts) => Object.assign(facts.actions["CreateRule"] ?? {}, { method: "GET" })],
  ["deprecated", (facts: RawFacts) => Object.assign(facts.actions["CreateRule"] ?? {}, { deprecated: true })],
  ["action", (facts: RawFacts) => delete facts.actions["CreateRule"]],
  ["response.Rules.wrapper", (facts: RawFacts) => wrapOtherwise(facts)],
])("a conflict about %s", (about, provider) => {
  const found = (text: string) =>
    auditOf({ provider, spec: [[ACTION, "about: parameters.Kept", `about: ${text}`]] }).findings.find(
      ({ path }) => path === about,
    )?.explanation;
  expect(found(about)).toMatchObject({
    by: "conflict",
    about,
    claims: { guide: "A parameter.", provider: "None." },
    chosen: "Kept, as the guide has it.",
    span: { file: ACTION },
  });
  expect(found(`${about}s`)).toBeUndefined();
});

function wrapOtherwise({ actions }: RawFacts): void {
  field(field(actions["CreateRule"]?.response, "Rules").fields, "Rule").name = "Entry";
}

/** What the model makes of an Action that is a draft. */
import { expect, test } from "vitest";
import { codes, read, SERVICE, edited } from "../spec/small-spec.js";

const DRAFT = "web/rule/ListRules.yaml";
const TEXT = `# yaml-language-server: $schema=../../schema.json
action: ListRules
draft: true
effect: read
source: { provider: ListRules }
parameters:
  Port: { type: integer }
`;

/** The texts of the draft in the model. */
function textsOf(text: string) {
  const [action] = read({ [DRAFT]: text }).model.services[0]?.actions.filter(({ name }) => name === "ListRules") ?? [];
  return { summary: action?.summary, notes: action?.notes, examples: action?.examples };
}

const SAID = "Draft: imported from the provider's metadata, not curated.";

test("a draft lacks texts without a mistake, and says what it is", () => {
  expect(codes(read({ [DRAFT]: TEXT }))).toEqual(["drafts"]);
  expect(textsOf(TEXT)).toEqual({ summary: SAID, notes: [], examples: [] });
});

test("with a summary of its own it says so in a note", () => {
  expect(textsOf(TEXT.replace("effect:", "summary: List rules.\neffect:"))).toMatchObject({
    summary: "List rules.",
    notes: [SAID],
  });
});

test("all that is open is reported as soon as it is no draft", () => {
  const found = codes(read({ [DRAFT]: TEXT.replace("draft: true\n", "") }));
  expect(found.sort()).toEqual(["missing-description", "missing-key", "missing-key"]);
});

test("every other mistake is one in a draft too", () => {
  expect(codes(read({ [DRAFT]: TEXT.replace("integer }", "integer, length: 1..2 }") }))).toContain(
    "key-not-applicable",
  );
  expect(codes(read({ [DRAFT]: TEXT.replace("draft: true", "draft: false") }))).toContain("invalid-choice");
});

test("a published service holds no drafts", () => {
  const published = edited(SERVICE, "documents:", "published: true\ndocuments:");
  const { diagnostics } = read({ ...published, [DRAFT]: TEXT });
  const ofDraft = diagnostics.filter(({ span }) => span.file === `spec/${DRAFT}`);
  expect(ofDraft).toMatchObject([{ code: "draft-published", severity: "error", span: { line: 3, column: 8 } }]);
});

test("a draft may be pending, any other Action that is held may not", () => {
  const pending = (name: string) => edited(SERVICE, "resources:", `pending: [${name}]\nresources:`);
  expect(codes(read({ ...pending("ListRules"), [DRAFT]: TEXT }))).toEqual(["drafts"]);
  expect(codes(read({ ...pending("CreateRule"), [DRAFT]: TEXT })).sort()).toEqual(["drafts", "not-pending"]);
});

/** Which names the difference of two specs replaces, and what is left when that is taken into account. */
import { describe, expect, test } from "vitest";
import { compareModels } from "../../generator/compare/compare.js";
import { declaredRenames } from "../../generator/migrate/plan/declared.js";
import { follow } from "../../generator/migrate/plan/follow.js";
import { stepsOf } from "../../generator/migrate/plan/place.js";
import { edited, modelOf, specTexts } from "../compare/fixture.js";
import { specFolder } from "./consumer.js";

interface Named {
  readonly name: string;
  readonly deprecated?: { readonly replacedBy?: string };
}

/** `["a", "b > c"]`: `b` is deprecated in favour of `c`. */
function list(...words: readonly string[]): Named[] {
  return words.map((word) => {
    const [name = "", replacedBy] = word.split(" > ");
    return replacedBy === undefined ? { name } : { name, deprecated: { replacedBy } };
  });
}

describe("declared renames", () => {
  test.each([
    { title: "a new name beside the old one", before: ["a"], after: ["a > b", "b"], renames: { a: "b" } },
    { title: "a chain of names", before: ["a"], after: ["a > b", "b > c", "c"], renames: { a: "c" } },
    { title: "a circle of names", before: ["a"], after: ["a > b", "b > a"], renames: {} },
    { title: "an old name that is gone as announced", before: ["a > b", "b"], after: ["b"], renames: { a: "b" } },
    { title: "an old name that is gone without a word", before: ["a"], after: ["b"], renames: {} },
    { title: "what was deprecated before", before: ["a > b", "b"], after: ["a > b", "b"], renames: {} },
    { title: "a replacement that is gone too", before: ["a > b", "b"], after: ["c"], renames: {} },
    {
      title: "a replacement that was known, where that counts",
      before: ["a", "b"],
      after: ["a > b", "b"],
      renames: { a: "b" },
    },
    { title: "the same where it does not", before: ["a", "b"], after: ["a > b", "b"], known: false, renames: {} },
    { title: "two names for one", before: ["a", "b"], after: ["a > c", "b > c", "c"], renames: { a: "c", b: "c" } },
  ])("$title", ({ before, after, known = true, renames }) => {
    const facts = { nameOf: ({ name }: Named) => name, isAlike: () => true, mayBeKnown: known };
    expect(Object.fromEntries(declaredRenames(list(...before), list(...after), facts))).toEqual(renames);
  });
});

describe("the newer spec under the older names", () => {
  const texts = specTexts(specFolder("old"));
  const older = modelOf(texts);
  const codes = (edits: readonly (readonly [from: string, to: string])[]) => {
    const newer = modelOf(edits.reduce((all, [from, to]) => edited(all, from, to), texts));
    const { model, renames } = follow(older, newer);
    return {
      renames: renames.map(({ way, to }) => `${way.join(".")} > ${to}`),
      changes: compareModels(older, model).map(({ code, node }) => `${code} ${node}`),
    };
  };

  test("differs in nothing else than what is no rename, rules included", () => {
    const response = "response:\n  RequestId: { type: string, description: The id of the request. }\n  ListenerID";
    const rule = "rules:\n  - { id: one, when: { AclType: whitelist }, require: [Bandwith] }\n";
    const plain = edited(texts, response, rule + response);
    const renamed = [
      ["when: { AclType: whitelist }, require: [Bandwith]", "when: { AclType: white }, require: [Bandwidth]"],
      [
        "  Bandwith: { type: integer, description: How much fits. }",
        "  Bandwidth: { type: integer, description: How much fits. }\n  Bandwith: { type: integer, deprecated: { replacedBy: Bandwidth }, description: How much fits. }",
      ],
      [
        "{ whitelist: Only those on the list.,",
        "{ white: Only those on the list., whitelist: { meaning: Only those on the list., deprecated: { replacedBy: white } },",
      ],
    ] as const;
    const [before, after] = [
      modelOf(plain),
      modelOf(renamed.reduce((all, [from, to]) => edited(all, from, to), plain)),
    ];
    const { model, renames } = follow(before, after);
    expect(renames.map(({ way, to }) => `${way.join(".")} > ${to}`)).toEqual([
      "CreateListener.parameters.Bandwith > Bandwidth",
      "CreateListener.parameters.AclType.whitelist > white",
    ]);
    expect(compareModels(before, model)).toEqual([]);
  });

  test("has what is required now under the older name, and another type of it", () => {
    const { renames, changes } = codes([
      [
        "  Group: { type: string, description: The group. }",
        "  Groups: { type: integer, required: true, description: The group. }\n  Group: { type: string, deprecated: { replacedBy: Groups }, description: The group. }",
      ],
      ["request: { Port: 80 }", "request: { Port: 80, Groups: 1 }"],
    ]);
    expect(renames).toEqual(["CreateListener.parameters.Group > Groups"]);
    expect(changes.filter((change) => !change.includes("example"))).toEqual([
      "parameter-required parameters.Group",
      "parameter-type-changed parameters.Group",
    ]);
  });

  test("is the older one where nothing differs", () => {
    expect(codes([])).toEqual({ renames: [], changes: [] });
  });
});

test("the steps of a node tell lists and maps from structures", () => {
  expect(stepsOf("parameters.RuleList[].Domain")).toEqual(["parameters", "RuleList", "[]", "Domain"]);
  expect(stepsOf("response.Groups{}[]")).toEqual(["response", "Groups", "{}", "[]"]);
});

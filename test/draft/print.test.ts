import { expect, test } from "vitest";
import { parse } from "yaml";
import type { DraftedAction } from "../../generator/draft/action.js";
import { printAction } from "../../generator/draft/print.js";

const action = (parameters: DraftedAction["parameters"]): DraftedAction => ({
  action: "SetIt",
  effect: "write",
  source: { provider: "SetIt" },
  parameters,
});

/** The lines of the parameters. */
function printed(parameters: DraftedAction["parameters"]): string[] {
  return printAction(action(parameters)).trimEnd().split("\n").slice(5);
}

test("names that a reader of YAML would take for something else are quoted", () => {
  const names = [
    "on",
    "Off",
    "Y",
    "n",
    "Yes",
    "No",
    "true",
    "null",
    "Null",
    "1",
    "1e3",
    "0x1F",
    "a: b",
    "{a}",
    "a, b",
    "#",
    "",
  ];
  const written = action(Object.fromEntries(names.map((name) => [name, { use: name }])));
  for (const version of ["1.1", "1.2"] as const) expect(parse(printAction(written), { version })).toEqual(written);
  expect(printed({ Y: { use: "on" } })).toEqual(['  "Y": { use: "on" }']);
});

test("a mapping of plain values is one line as long as that has 120 characters, otherwise a block", () => {
  const one = printed({ [`P${"a".repeat(98)}`]: { type: "string" } });
  expect(one.map((line) => line.length)).toEqual([119]);
  expect(printed({ A: { use: "a".repeat(80), type: "string" } })).toHaveLength(1);
  const line = printed({ [`P${"a".repeat(99)}`]: { type: "string" } });
  expect(line.map((each) => each.length)).toEqual([120]);
  expect(printed({ [`P${"a".repeat(100)}`]: { type: "string" } })).toEqual([
    `  P${"a".repeat(100)}:`,
    "    type: string",
  ]);
});

test("what holds a mapping is a block, unless that is empty", () => {
  expect(printed({ A: { type: "list", items: { type: "string" } }, B: { type: "string", deprecated: {} } })).toEqual([
    "  A:",
    "    type: list",
    "    items: { type: string }",
    "  B: { type: string, deprecated: {} }",
  ]);
});

test("a list is one line", () => {
  const text = printAction({ ...action(undefined), methods: ["POST", "GET"] });
  expect(text).toContain("\nmethods: [POST, GET]\n");
});

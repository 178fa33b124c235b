/** What YAML makes of a value without quotes: version 1.2, as editors read it. */
import { describe, expect, test } from "vitest";
import { ACTION, codes, edited, onlyAction, parameter, read, SERVICE } from "./small-spec.js";

describe("a value without quotes", () => {
  test.each([
    "on",
    "off",
    "yes",
    "no",
    "y",
    "n",
    "2014-05-15",
    "1_000",
    "0b1",
    "12:30:00",
    "..",
    "1..5",
    "NaN",
    "=",
    "<<",
  ])("%s is text", (text) => {
    expect(onlyAction(read(edited(ACTION, "Add a rule.", text))).summary).toBe(text);
  });

  test.each([
    ["08", 8],
    ["0x1F", 31],
    ["0o17", 15],
    ["1e3", 1000],
    ["+5", 5],
    ["-0", -0],
  ])("%s is the number %d", (text, number) => {
    const result = read(edited(ACTION, "range: 1..10", `default: ${text}`));
    expect(parameter(result, "Timeout").default).toBe(number);
  });

  test.each([".nan", ".inf", "1.5", "12345678901234567890", "true", "~", '"5"'])("%s is no integer", (text) => {
    expect(codes(read(edited(ACTION, "range: 1..10", `default: ${text}`)))).toEqual(["value-rejected"]);
  });

  test("the keys and values of a condition are taken as they are: on is text", () => {
    const result = read(edited(ACTION, 'Sticky: "on" }, require', "Sticky: on }, require"));
    expect(onlyAction(result).rules[0]?.condition?.tests).toEqual([
      { kind: "equals", path: ["Sticky"], values: ["on"] },
    ]);
  });

  test("a version is a date, with or without quotes", () => {
    expect(read(edited(SERVICE, '"2020-01-01"', "2020-01-01")).model.services[0]?.version).toBe("2020-01-01");
  });
});

test("a key may be a number: it is the same as text", () => {
  const changes = edited(ACTION, "range: 1..10", "enum: { 1: One., 10: Ten. }");
  expect(parameter(read(changes), "Timeout").type).toMatchObject({ values: [{ value: 1 }, { value: 10 }] });
});

test("text over several lines loses what only YAML needs", () => {
  const block = "summary: >-\n  Add\n  a rule.\ndescription: |2\n    Indented.\n  Not so.\n";
  const action = onlyAction(read(edited(ACTION, "summary: Add a rule.\n", block)));
  expect([action.summary, action.description]).toEqual(["Add a rule.", "Indented.\nNot so."]);
});

import { expect, test } from "vitest";
import { CATALOGUE, type Entry } from "../../generator/compare/catalogue.js";

const entries: [string, Entry][] = Object.entries(CATALOGUE);
const entryOf = new Map(entries);

test("every code has a mirror, whose mirror it is", () => {
  expect(entries.filter(([code, { mirror }]) => entryOf.get(mirror)?.mirror !== code)).toEqual([]);
});

test("codes are words joined by hyphens, and reasons are sentences", () => {
  expect(entries.filter(([code]) => !/^[a-z]+(-[a-z]+)+$/.test(code))).toEqual([]);
  expect(entries.filter(([, { why }]) => !/^[A-Z].*\.$/.test(why))).toEqual([]);
});

test("what breaks is told as breaking, and only that; words alone are documentation", () => {
  for (const [code, { severity, section }] of entries) {
    expect(section === "Breaking", code).toBe(severity.startsWith("breaking"));
    expect(section === "Documentation", code).toBe(severity === "documentation");
  }
});

test("what one side adds without harm may break from the other, and not both are safe where a fact comes or goes", () => {
  const comesOrGoes = entries.filter(([code]) =>
    /^(action|parameter|field|value|service|waiter|paginator)-added$/.test(code),
  );
  for (const [code, { severity, mirror }] of comesOrGoes) {
    expect([severity, entryOf.get(mirror)?.severity].filter((each) => each === "safe").length, code).toBe(1);
  }
});

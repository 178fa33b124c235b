/** Rules and constraints in, sentences out. */
import { describe, expect, test } from "vitest";
import type { Demand, Rule } from "../../generator/model/model.js";
import {
  elementName,
  enumMessage,
  joined,
  lengthMessage,
  rangeMessage,
  ruleInWords,
  ruleMessage,
  sizeMessage,
} from "../../generator/model/wording.js";
import { ACTION, codes, edited, onlyAction, read, withParameters } from "../spec/small-spec.js";

/** The rule that a line of YAML says, over parameters of every type. */
function rule(yaml: string): Rule {
  const parameters = `
A: { type: string, description: x }
B: { type: string, description: x }
C: { type: string, description: x }
N: { type: integer, description: x }
M: { type: integer, description: x }
On: { type: boolean, description: x }
L: { type: list, description: x, of: { P: { type: string, description: x }, Q: { type: integer, description: x } } }
K: { type: list, description: x, items: { type: string } }
S: { type: structure, description: x, of: { T: { type: string, description: x } } }`;
  const result = read(withParameters(parameters, { rules: `- { id: some-rule, ${yaml} }` }));
  const [found] = result.model.services[0]?.actions[0]?.rules ?? [];
  // The example need not obey.
  if (found === undefined || codes(result).some((code) => code !== "example-request")) throw new Error(result.report);
  return found;
}

describe("a rule, as the docs state it", () => {
  test.each([
    ["require: [A]", "A is required."],
    ["require: [A, B]", "A and B are required."],
    ["when: { A: x }, require: [B]", 'B is required when A is "x".'],
    ["when: { A: [x, y, z] }, require: [B]", 'B is required when A is "x", "y" or "z".'],
    ["when: { N: 5, On: true }, require: [B]", "B is required when N is 5 and On is true."],
    ["unless: { present: A }, require: [B]", "B is required unless A is given."],
    ["unless: { absent: [A, C] }, require: [B]", "B is required unless A is not given and C is not given."],
    ["when: { S.T: x }, forbid: [A, B, C]", 'A, B and C must not be given when S.T is "x".'],
    ["ignored: [A]", "A has no effect."],
    ["unless: { A: x }, ignored: [B, C]", 'B and C have no effect unless A is "x".'],
    ["exclusive: [A, B, C]", "Give only one of A, B and C."],
    ["atLeastOne: [A, B]", "Give at least one of A and B."],
    ["when: { A: x }, allOrNone: [B, C]", 'Give all of B and C when A is "x", or none of them.'],
    ["sameLength: [L, K]", "L and K must have the same number of elements."],
    ['compare: [N, "<", M]', "N must be less than M."],
    ['compare: [N, "<=", M]', "N must be at most M."],
    ['compare: [N, ">", M]', "N must be greater than M."],
    ['compare: [N, ">=", M]', "N must be at least M."],
    ['compare: [N, "==", M]', "N must be equal to M."],
    ['compare: [N, "!=", M]', "N must be different from M."],
    ["when: { A: x }, limit: { N: { range: 10..20 } }", 'N must be from 10 to 20 when A is "x".'],
    ['limit: { N: { range: 10..20, also: { "-1": No limit. } } }', "N must be from 10 to 20 or -1."],
    ["limit: { A: { enum: [x, y] } }", 'A must be "x" or "y".'],
    ["limit: { A: { length: ..5, pattern: ^a$ } }", "A must have at most 5 characters and match ^a$."],
    ["limit: { K: { size: 1..2 } }", "K must have from 1 to 2 elements."],
    ["limit: { N: { range: 1.. }, M: { range: ..5 } }", "N must be at least 1. M must be at most 5."],
    ["within: L, require: [P]", "In each element of L: P is required."],
    ["within: L, atLeastOne: [P, Q]", "In each element of L: Give at least one of P and Q."],
    ["within: L, unique: [P]", "No two elements of L may have the same P."],
    ["within: L, unique: [P, Q]", "No two elements of L may have the same P and Q."],
    ["require: [A], reason: It is the key", "A is required. It is the key."],
    ["require: [A], reason: It is the key!", "A is required. It is the key!"],
  ])("%s", (yaml, sentence) => expect(ruleInWords(rule(yaml))).toBe(sentence));
});

describe("a rule, as the message at one of its members", () => {
  test.each([
    ["require: [A, B]", ["B"], "B is required."],
    ["when: { A: x }, forbid: [B, C]", ["C"], 'C must not be given when A is "x".'],
    ["unless: { A: x }, ignored: [B, C]", ["B"], 'B has no effect unless A is "x".'],
    ["exclusive: [A, B]", ["B"], "Give only one of A and B."],
    ["require: [S.T]", ["S", "T"], "S.T is required."],
  ])("%s at %j", (yaml, path, message) => expect(ruleMessage(rule(yaml), path)).toBe(message));

  test("of a limit over several members speaks of that one", () => {
    const several = rule("limit: { N: { range: 1.. }, M: { range: ..5 } }");
    const { limits } = several.demand as Extract<Demand, { kind: "limit" }>;
    expect(limits.map(({ path }) => ruleMessage(several, path))).toEqual([
      "N must be at least 1.",
      "M must be at most 5.",
    ]);
  });
});

describe("a constraint", () => {
  test.each([
    [enumMessage("A", ["on", "off"]), 'A must be "on" or "off".'],
    [enumMessage("A", [80]), "A must be 80."],
    [rangeMessage("A", { min: 1, max: 5 }, []), "A must be from 1 to 5."],
    [rangeMessage("A", { min: 1 }, [{ value: -1 }, { value: 0 }]), "A must be at least 1, or -1 or 0."],
    [lengthMessage("A", { max: 5 }), "A must have at most 5 characters."],
    [sizeMessage("A", { min: 2, max: 2 }, "list"), "A must have exactly 2 elements."],
    [sizeMessage("A", { min: 2 }, "map"), "A must have at least 2 entries."],
    [elementName("Tag"), "Each element of Tag"],
    [elementName(elementName("Tag")), "Each element of Tag"],
    [joined([]), ""],
    [joined(["a"]), "a"],
    [joined(["a", "b"], "or"), "a or b"],
    [joined(["a", "b", "c"]), "a, b and c"],
  ])("reads %j", (actual, expected) => expect(actual).toBe(expected));
});

test("spec text in a literal is quoted, not run together with the sentence", () => {
  const result = read(edited(ACTION, "require: [Timeout]", 'require: [Timeout], reason: "Say \\"why\\"."'));
  expect(ruleInWords(onlyAction(result).rules[0] as Rule)).toBe('Timeout is required when Sticky is "on". Say "why".');
});

/** The oracle, which carries out the checks of what was changed, finds what the validator finds of any request. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingsOf, type Judgement, Oracle } from "../../generator/emit/vectors/requests/oracle.js";
import { inWords, type Issue } from "../../generator/model/issue.js";
import { validateRequest } from "../../generator/model/validate.js";
import { action } from "../model/request-issues.js";
import { actions } from "./emitted.js";

type Params = Readonly<Record<string, unknown>>;

/** A request with a parameter of another one in the place of its own, or without it. */
function mixed(request: Params, other: Params, name: string): Params {
  const { [name]: _, ...rest } = request;
  return Object.hasOwn(other, name) ? { ...rest, [name]: other[name] } : rest;
}

function namesIn(...requests: readonly Params[]): string[] {
  return requests.flatMap((request) => Object.keys(request));
}

function issuesOf(judgement: Judgement): Issue[] {
  return inWords(findingsOf(judgement));
}

test.each(actions.map((each) => [each.action.name, each] as const))("%s", (_, each) => {
  const requests = each.validation.map(({ params }) => params as Params);
  const names = [...new Set(requests.flatMap((params) => Object.keys(params)))];
  const steps = fc.array(fc.tuple(fc.constantFrom(...requests), fc.constantFrom(...names), fc.boolean()), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(steps, (steps) => {
      const oracle = new Oracle(each.action);
      let last = oracle.empty;
      for (const [other, name, isWhole] of steps) {
        const request = isWhole ? other : mixed(last.params, other, name);
        last = oracle.judgeChanged(last, request, isWhole ? namesIn(last.params, request) : [name]);
        const issues = validateRequest(each.action, request);
        expect(issuesOf(last)).toEqual(issues);
        expect(issuesOf(oracle.judge(request))).toEqual(issues);
      }
    }),
    { numRuns: 20, seed: 1 },
  );
});

describe("one request after the other", () => {
  const PARAMETERS = `
A: { type: string, required: true, description: x }
Old: { type: string, description: x, deprecated: { replacedBy: A } }
B: { type: string, description: x }
OldB: { type: string, description: x, deprecated: { replacedBy: B } }
L: { type: list, description: x, of: { P: { type: string, description: x } } }`;
  const checks = action(PARAMETERS, "- { id: r, within: L, unique: [P] }\n- { id: s, require: [B] }");

  test.each<[string, Params[]]>([
    ["the deprecated name comes and goes", [{}, { Old: "x" }, { Old: null }, { A: "x", Old: "x" }, {}]],
    ["the deprecated name of what a rule requires", [{ A: "x" }, { A: "x", OldB: "x" }, { A: "x", OldB: null }]],
    ["unknown names in another order", [{ A: "x", y: 1, z: 2 }, { A: "x", z: 2, y: 1 }, { A: "x" }]],
    ["names that every object has", [{ toString: "x" }, {}, { constructor: "x" }]],
    [
      "another element",
      [
        { A: "x", L: [{ P: "x" }, { P: "y" }] },
        { A: "x", L: [{ P: "x" }, { P: "x" }] },
      ],
    ],
  ])("%s", (_, requests) => {
    const oracle = new Oracle(checks);
    let last = oracle.empty;
    for (const request of requests) {
      last = oracle.judgeChanged(last, request, namesIn(last.params, request));
      expect(issuesOf(last)).toEqual(validateRequest(checks, request));
    }
  });
});

import { expect, test } from "vitest";
import { guessResources } from "../../generator/import/resources.js";

/** Resource to its Actions. */
function grouped(...actions: string[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [action, resource] of guessResources(actions)) (found[resource] ??= []).push(action);
  return found;
}

test("three Actions of the same nouns make a resource, in the singular where one of them has it", () => {
  expect(grouped("CreateRules", "DescribeRuleAttribute", "SetRule", "ListZones", "DescribeZones")).toEqual({
    rule: ["CreateRules", "DescribeRuleAttribute", "SetRule"],
    other: ["ListZones", "DescribeZones"],
  });
  expect(grouped("CreateTLSCipherPolicies", "DeleteTLSCipherPolicies", "ListTLSCipherPolicies")).toEqual({
    "tls-cipher-policies": ["CreateTLSCipherPolicies", "DeleteTLSCipherPolicies", "ListTLSCipherPolicies"],
  });
});

test("an Action of other nouns goes to the resource that its name ends in", () => {
  expect(grouped("CreateListener", "DeleteListener", "StartListener", "GetLoadBalancerListener", "ListenNow")).toEqual({
    listener: ["CreateListener", "DeleteListener", "StartListener", "GetLoadBalancerListener"],
    other: ["ListenNow"],
  });
});

test("numbers at the end make no resource of their own", () => {
  expect(grouped("CreateRules1", "CreateRules2", "CreateRules3")).toEqual({
    rules: ["CreateRules1", "CreateRules2", "CreateRules3"],
  });
});

test("no resource has the name of a folder for something else, or one that is no name", () => {
  const alike = (noun: string) => ["Create", "Delete", "List"].map((verb) => verb + noun);
  expect(Object.keys(grouped(...alike("Shapes"), ...alike("Mixins"), ...alike(""), ...alike("_4you")))).toEqual([
    "other",
  ]);
});

test("there are at most a hundred, those with the most Actions, found in a time that grows with their number only", () => {
  const nouns = Array.from({ length: 3000 }, (_, n) =>
    n.toString(26).replaceAll(/\d/g, (digit) => "qrstuvwxyz"[+digit] ?? ""),
  );
  const names = nouns.flatMap((noun) =>
    ["Create", "Delete", "List"].map((verb) => `${verb}${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}s`),
  );
  const started = performance.now();
  const found = grouped(...names, "SetQs");
  expect(performance.now() - started).toBeLessThan(2000);
  expect(Object.keys(found)).toHaveLength(101);
  expect(found["qs"]).toHaveLength(4);
});

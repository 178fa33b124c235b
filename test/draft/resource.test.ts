import { expect, test } from "vitest";
import { guessResource } from "../../generator/draft/resource.js";
import { wordsOf } from "../../generator/draft/words.js";

const RESOURCES = [
  "load-balancer",
  "listener",
  "rule",
  "vserver-group",
  "master-slave-group",
  "group",
  "security-policies",
];

test.each([
  ["CreateListener", "listener"],
  ["CreateLoadBalancerHTTPListener", "listener"],
  ["DescribeLoadBalancers", "load-balancer"],
  ["SetLoadBalancerStatus", "load-balancer"],
  ["DescribeVServerGroupAttribute", "vserver-group"],
  ["DescribeMasterSlaveServerGroups", "master-slave-group"],
  ["MoveResourceGroup", "group"],
  ["CreateSecurityPolicy", "security-policies"],
  ["AssociateRulesWithListener", "listener"],
  ["DescribeZones", undefined],
  ["SetRuler", undefined],
  ["BalancerLoad", undefined],
])("%s is about %s", (action, resource) => {
  expect(guessResource(action, RESOURCES)).toBe(resource);
});

test("the order of the resources does not matter", () => {
  expect(guessResource("DescribeVServerGroups", RESOURCES.toReversed())).toBe("vserver-group");
});

test.each([
  ["CreateLoadBalancerHTTPListener", "create load balancer http listener"],
  ["SetCACertificateName", "set ca certificate name"],
  ["EnableLoadBalancerIpv6Internet", "enable load balancer ipv6 internet"],
  ["CreateAScripts", "create a scripts"],
  ["", ""],
])("the words of %s", (name, words) => {
  expect(wordsOf(name).join(" ")).toBe(words);
});

import { expect, test } from "vitest";
import { stepsOf } from "../../site/src/request-builder/issue-path.js";

test.each([
  ["", []],
  ["ListenerPort", ["ListenerPort"]],
  ["RuleList[0].Domain", ["RuleList", 0, "Domain"]],
  ["Rules[2].RuleConditions[10].HostConfig.Values[0]", ["Rules", 2, "RuleConditions", 10, "HostConfig", "Values", 0]],
])("%s", (path, steps) => {
  expect(stepsOf(path)).toEqual(steps);
});

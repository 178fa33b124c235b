import { expect, test } from "vitest";
import { changesOf } from "../../../generator/emit/docs/lifecycle-words.js";

const labelOf = (...by: string[]): string | undefined =>
  changesOf({ action: "Describe", field: "Status", transitions: [{ by, from: ["A"], to: "B" }] })[0]?.label;

test.each([
  [[], "by itself"],
  [["StopListener"], "StopListener"],
  [["CreateLoadBalancerHTTPListener", "CreateLoadBalancerTCPListener"], "CreateLoadBalancer…Listener"],
  [["UpdateListenerAttribute", "StopListener"], "UpdateListenerAttribute or StopListener"],
])("a change by %j is called so that one knows the Actions", (by, label) => {
  expect(labelOf(...by)).toBe(label);
});

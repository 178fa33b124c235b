import { expect, it } from "vitest";
import { onlyRepeats } from "../../generator/model/wording-checks.js";

it.each([
  ["RegionId", "The ID of the region."],
  ["ListenerPort", "The port of the listener."],
  ["CACertificates", "The CA certificates."],
  ["healthCheckInterval", "Health check interval"],
  ["Policies", "A policy."],
  ["XForwardedFor_SLBIP", "The SLBIP."],
])("says nothing: %s, %s", (name, description) => {
  expect(onlyRepeats(name, description)).toBe(true);
});

it.each([
  ["RegionId", "The region of the instance."],
  ["ListenerPort", "The port that takes the traffic."],
  ["Gzip", "Whether responses are compressed."],
  ["Status", "Whether it runs."],
])("says something: %s, %s", (name, description) => {
  expect(onlyRepeats(name, description)).toBe(false);
});

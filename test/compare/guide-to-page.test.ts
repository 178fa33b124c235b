/** CreateLoadBalancerHTTPSListener from the guide of 2018 to the page of 2026: expectations that were read line by line. */
import { expect, test } from "vitest";
import { fixture } from "./fixture.js";
import { diffIn } from "./run-diff.js";

const ROOT = fixture("");

test("for people", async () => {
  const { code, stdout, stderr } = diffIn(ROOT, "2018", "2026");
  await expect(stdout).toMatchFileSnapshot("fixture/expected/text.txt");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("as a changelog", async () => {
  const { stdout } = diffIn(ROOT, "2018", "2026", { format: "changelog" });
  await expect(stdout).toMatchFileSnapshot("fixture/expected/changelog.md");
});

test("what the documents say of it", () => {
  const { changes } = JSON.parse(diffIn(ROOT, "2018", "2026", { json: true }).stdout) as {
    changes: { code: string; path: string }[];
  };
  const of = (code: string) => changes.filter((each) => each.code === code).map(({ path }) => path.split(".").at(-1));
  // 31 parameters became 39, and no error code became 43.
  expect(of("parameter-added")).toHaveLength(8);
  expect(of("parameter-removed")).toEqual([]);
  expect(of("error-added")).toHaveLength(43);
  expect(of("parameter-optional")).toEqual(["ServerCertificateId", "StickySession"]);
  expect(of("parameter-type-changed")).toEqual(["HealthCheckHttpCode", "IdleTimeout", "RequestTimeout"]);
  expect(of("value-renamed")).toEqual(["AclType", "AclType"]);
});

import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DIAGNOSTIC_CODES } from "../../generator/diagnostics/catalogue.js";
import { readModel } from "../../generator/pipeline.js";
import { CASES, specRoot, temporaryFolder } from "../cases/spec-root.js";

/** The codes in the golden reports: `spec/….yaml:3:1 error yaml-syntax: …`. */
function codesOfCases(): string[] {
  return readdirSync(CASES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("stderr.txt"))
    .flatMap((path) => [
      ...readFileSync(join(CASES, path), "utf8").matchAll(/^\S+:\d+:\d+ (?:error|warning) ([a-z0-9-]+):/gm),
    ])
    .map(([, code]) => code ?? "");
}

function codesOf(root: string): string[] {
  return readModel(root).diagnostics.map(({ code }) => code);
}

test("every code of the catalogue can come up, and no other does", () => {
  const unreadable = specRoot();
  symlinkSync("/nonexistent/file.yaml", join(unreadable, "spec/web/rule/DeleteRule.yaml"));
  writeFileSync(join(unreadable, "spec/web/rule/SetRule.yaml"), "#".repeat(200_000));
  writeFileSync(join(unreadable, "spec/web/rule/StopRule.yaml"), Buffer.from([0xff]));
  const produced = new Set([
    ...codesOfCases(),
    ...codesOf(temporaryFolder()),
    ...codesOf(unreadable),
    // Only the command line asks for a service by name; cli.test.ts shows its report.
    "unknown-service",
    // Only the command line reads provider metadata; test/audit/provider-file.test.ts shows the reports.
    "missing-provider-file",
    "no-metadata",
    "json-syntax",
    "provider-member-twice",
    "provider-shape",
    "provider-shape-more",
    "unknown-product",
    "provider-twice",
    "api-without-provider",
    // Only ports have templates; test/emit/port/ shows the reports.
    "no-target-file",
    "target-taken",
    "no-target-part",
    "path-placeholder",
    "path-not-unique",
    "target-path-twice",
    "program-failed",
    "program-answer",
    "template-syntax",
    "unknown-helper",
    "unknown-option",
    "unknown-partial",
    "template-field",
    "template-value",
    "template-text",
    // Only a draft is asked for by name; test/draft/command.test.ts shows the reports.
    "action-exists",
    "unknown-provider-action",
    "no-resource",
    "resource-not-guessed",
    "unknown-spec",
    // What only an import does, test/import/ shows.
    "draft-published",
    "import-differs",
    "import-published",
    "link-outside",
  ]);
  expect([...produced].sort()).toEqual([...DIAGNOSTIC_CODES].sort());
});

test("codes are words joined by hyphens", () => {
  expect(DIAGNOSTIC_CODES.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
});

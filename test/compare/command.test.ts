import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Threshold } from "../../generator/compare/verdict.js";
import { temporaryFolder } from "../cases/spec-root.js";
import { fixture } from "./fixture.js";
import { diffIn } from "./run-diff.js";

const ACTION = "spec/web/rule/CreateRule.yaml";

/** A working folder with the small spec. */
function folder(): string {
  const root = temporaryFolder();
  cpSync(fixture("plain"), root, { recursive: true });
  return root;
}

function edit(root: string, from: string, to: string, path: string = ACTION): void {
  const text = readFileSync(join(root, path), "utf8");
  if (!text.includes(from)) throw new Error(`${path} does not have ${from}`);
  writeFileSync(
    join(root, path),
    text.replace(from, () => to),
  );
}

function git(root: string, ...args: readonly string[]): string {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  const { status, stdout, stderr } = spawnSync("git", [...identity, ...args], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** A repository whose first commit, `v1`, has the small spec, and whose second widens a range. */
function repository(): string {
  const root = folder();
  git(root, "init", "--quiet", "--initial-branch=main");
  git(root, "add", ".");
  git(root, "commit", "--quiet", "--message=One");
  git(root, "tag", "v1");
  edit(root, "range: 0..100", "range: 0..200");
  git(root, "commit", "--quiet", "--all", "--message=Two");
  return root;
}

interface Printed {
  readonly format: number;
  readonly verdict: string;
  readonly because: readonly string[];
  readonly changes: readonly { readonly code: string; readonly path: string }[];
}

function codes(root: string, from: string, to: string): string[] {
  const { code, stdout, stderr } = diffIn(root, from, to, { json: true });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return (JSON.parse(stdout) as Printed).changes.map((each) => each.code);
}

describe("the two sides", () => {
  test("are revisions and the working folder", () => {
    const root = repository();
    expect(codes(root, "v1", "HEAD")).toEqual(["range-widened"]);
    expect(codes(root, "HEAD", "main~1")).toEqual(["range-narrowed"]);
    expect(codes(root, "HEAD", ".")).toEqual([]);
    edit(root, "Its share.", "How much it gets.");
    expect(codes(root, "HEAD", ".")).toEqual(["description-changed"]);
    expect(codes(root, git(root, "rev-parse", "v1"), "spec")).toEqual(["range-widened", "description-changed"]);
  });

  test("are read as they were committed, whatever the working folder has", () => {
    const root = repository();
    rmSync(join(root, "spec"), { recursive: true });
    expect(codes(root, "v1", "HEAD")).toEqual(["range-widened"]);
    expect(git(root, "status", "--porcelain")).not.toBe("");
  });

  test("are seen from a folder inside of the repository", () => {
    const root = repository();
    const inner = join(root, "packages", "inner");
    mkdirSync(inner, { recursive: true });
    cpSync(fixture("plain"), inner, { recursive: true });
    git(root, "add", ".");
    git(root, "commit", "--quiet", "--message=Three");
    edit(inner, "Its share.", "How much it gets.");
    expect(codes(inner, "HEAD", ".")).toEqual(["description-changed"]);
  });

  test("are folders with a spec, or spec folders", () => {
    const [old, changed] = [folder(), folder()];
    edit(changed, "range: 0..100", "range: 0..200");
    expect(codes(temporaryFolder(), old, changed)).toEqual(["range-widened"]);
    expect(codes(temporaryFolder(), join(old, "spec"), join(changed, "spec/"))).toEqual(["range-widened"]);
  });

  test("may have names that only the file system keeps apart from revisions", () => {
    const root = repository();
    mkdirSync(join(root, "v1"));
    cpSync(fixture("2026"), join(root, "v1"), { recursive: true });
    expect(codes(root, "v1", "HEAD")).toContain("service-removed");
    expect(codes(root, "refs/tags/v1", "HEAD")).toEqual(["range-widened"]);
  });
});

describe("a side that cannot be compared", () => {
  const refused = (root: string, from: string, to: string = ".") => {
    const { code, stdout, stderr } = diffIn(root, from, to);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    return stderr;
  };

  test("is a mistyped revision", () => {
    const root = repository();
    expect(refused(root, "HAED")).toContain('There is neither a folder nor a git revision "HAED".');
    expect(refused(root, "HAED")).toContain('hint: did you mean "HEAD"?');
    expect(refused(root, "mian")).toContain('did you mean "main"?');
    expect(refused(root, "--output=x")).toContain("neither a folder nor a git revision");
  });

  test("is a mistyped folder", () => {
    const root = folder();
    cpSync(join(root, "spec"), join(root, "older", "spec"), { recursive: true });
    expect(refused(root, "oldr")).toContain('did you mean "older"?');
    expect(refused(root, "./no/such/folder")).toContain("is in no git repository");
  });

  test("has no spec", () => {
    const root = repository();
    mkdirSync(join(root, "empty"));
    expect(refused(root, "empty")).toContain('There is no service in "empty".');
    git(root, "rm", "-r", "--quiet", "--cached", "spec");
    git(root, "commit", "--quiet", "--message=Nothing", "--allow-empty");
    expect(refused(root, "HEAD")).toContain('There is no service in "HEAD:spec".');
  });

  test("has mistakes, which are told with their places on that side", () => {
    const root = repository();
    edit(root, "summary: Add a rule.", "sumary: Add a rule.");
    const stderr = refused(root, "HEAD");
    expect(stderr).toContain(`${ACTION}:3:1 error unknown-key`);
    git(root, "commit", "--quiet", "--all", "--message=Wrong");
    edit(root, "sumary: Add a rule.", "summary: Add a rule.");
    expect(refused(root, "HEAD")).toContain(`HEAD:${ACTION}:3:1 error unknown-key`);
    expect(refused(root, "HEAD")).toContain("3 | sumary: Add a rule.");
  });

  test("has a link instead of a file", () => {
    const root = repository();
    rmSync(join(root, ACTION));
    symlinkSync("DropRule.yaml", join(root, ACTION));
    git(root, "commit", "--quiet", "--all", "--message=Link");
    expect(refused(root, "HEAD", "v1")).toContain(`HEAD:${ACTION}:1:1 error unreadable-file`);
  });

  test("is asked for an API that neither side has", () => {
    const { code, stderr } = diffIn(folder(), ".", ".", { api: ["wbe"] });
    expect(code).toBe(1);
    expect(stderr).toContain('did you mean "web"?');
  });
});

describe("what is printed", () => {
  test("says that there is no difference", () => {
    expect(diffIn(folder(), ".", "spec")).toEqual({ code: 0, stdout: "no difference\n", stderr: "" });
    const { stdout } = diffIn(folder(), ".", "spec", { format: "changelog" });
    expect(stdout).toBe("# Changes from `.` to `spec`\n\nNo difference.\n");
    expect(JSON.parse(diffIn(folder(), ".", "spec", { json: true }).stdout)).toMatchObject({
      verdict: "none",
      changes: [],
    });
  });

  test("is of the APIs that were asked for", () => {
    const [old, changed] = [folder(), folder()];
    cpSync(fixture("2018"), old, { recursive: true });
    cpSync(fixture("2026"), changed, { recursive: true });
    edit(changed, "range: 0..100", "range: 0..200");
    expect(diffIn(old, old, changed, { api: ["web"] }).stdout).toContain("1 change: 1 safe");
    expect(diffIn(old, old, changed).stdout).toContain("154 changes");
  });

  test("is JSON of a stable shape", () => {
    const [old, changed] = [folder(), folder()];
    edit(changed, "Value: { type: string,", "Value: { type: string, required: true, deprecated: { replacedBy: Key },");
    const { stdout } = diffIn(old, old, changed, { format: "json" });
    expect(JSON.parse(stdout)).toEqual({
      format: 1,
      from: old,
      to: changed,
      verdict: "major",
      because: ["web.CreateRule.parameters.Tags[].Value"],
      summary: { "breaking-wire": 1, "breaking-callers": 0, validation: 1, safe: 0, documentation: 0 },
      changes: [
        {
          code: "parameter-required",
          severity: "breaking-wire",
          api: "web",
          action: "CreateRule",
          path: "web.CreateRule.parameters.Tags[].Value",
          fact: "required",
          before: false,
          after: true,
          message: "parameters.Tags[].Value is required",
          reason: "Requests without it are refused, and do not compile.",
        },
        {
          code: "parameter-replaced",
          severity: "validation",
          api: "web",
          action: "CreateRule",
          path: "web.CreateRule.parameters.Tags[].Value",
          fact: "deprecated",
          before: null,
          after: { replacedBy: "Key" },
          replacedBy: "Key",
          message: "parameters.Tags[].Value is deprecated",
          reason: "It is sent as before, with a warning.",
        },
      ],
    });
  });

  test("fits the terminal", () => {
    const [old, changed] = [folder(), folder()];
    edit(changed, "default: 100", "default: 50");
    edit(
      changed,
      "{ id: target, atLeastOne: [Group, Pool] }",
      "{ id: target, atLeastOne: [Group, Pool, Spec, Secret, Client], reason: Something must get the requests of a rule. }",
    );
    const columns = Object.getOwnPropertyDescriptor(process.stdout, "columns");
    Object.defineProperty(process.stdout, "columns", { value: 60, configurable: true });
    const { stdout } = diffIn(old, old, changed);
    Object.defineProperty(process.stdout, "columns", columns ?? { value: undefined, configurable: true });
    expect(stdout.split("\n").filter((line) => line.length > 60 && line.trim().includes(" "))).toEqual([]);
  });
});

describe("--fail-on", () => {
  test.each<[from: string, to: string, fails: readonly Threshold[], passes: readonly Threshold[]]>([
    ["range: 0..100", "range: 0..100 # as it was", [], ["any"]],
    ["As its neighbours.", "As the others.", ["any", "documentation"], ["safe", "validation", "breaking"]],
    ["range: 0..100", "range: 0..110", ["any", "safe"], ["validation", "breaking"]],
    [
      "range: 0..100",
      "range: 5..100",
      ["any", "safe", "validation"],
      ["breaking", "breaking-callers", "breaking-wire"],
    ],
    [
      "Share: { type: long",
      "Share: { type: string",
      ["any", "validation", "breaking", "breaking-callers"],
      ["breaking-wire"],
    ],
    ["encoding: comma", "encoding: json", ["any", "validation", "breaking", "breaking-callers", "breaking-wire"], []],
  ])("after %j -> %j fails for %j, not for %j", (from, to, fails, passes) => {
    const [old, changed] = [folder(), folder()];
    edit(changed, from, to);
    // The example has the old type.
    edit(changed, "Share: 1,", from.startsWith("Share") ? 'Share: "1",' : "Share: 1,");
    expect(fails.filter((failOn) => diffIn(old, old, changed, { failOn }).code !== 1)).toEqual([]);
    expect(passes.filter((failOn) => diffIn(old, old, changed, { failOn }).code !== 0)).toEqual([]);
  });
});

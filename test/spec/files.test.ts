import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readModel } from "../../generator/pipeline.js";
import { specRoot, temporaryFolder } from "../cases/spec-root.js";
import { ACTION, codes, edited, onlyAction, read, SERVICE, SHAPES, SMALL_SPEC } from "./small-spec.js";

const action = SMALL_SPEC[ACTION] ?? "";

describe("text", () => {
  test("a byte order mark at the start is accepted, and moves nothing", () => {
    expect(onlyAction(read({ [ACTION]: `\ufeff${action}` })).span).toEqual(onlyAction(read()).span);
  });

  test("lines may end with CR LF: the model is the same", () => {
    const crlf = Object.fromEntries(
      Object.entries(SMALL_SPEC).map(([path, text]) => [path, text.replaceAll("\n", "\r\n")]),
    );
    const block = edited(ACTION, "effect:", "description: |\n  One line.\n  Another one.\neffect:");
    expect(read(crlf).model).toEqual(read().model);
    const returns = { [ACTION]: block[ACTION]?.replaceAll("\n", "\r\n") ?? "" };
    expect(onlyAction(read(returns)).description).toBe("One line.\nAnother one.");
  });

  test("CR LF does not show in a report", () => {
    const { report } = read({ [ACTION]: action.replace("required: true", "requird: true").replaceAll("\n", "\r\n") });
    expect(report).toBe(read(edited(ACTION, "required: true", "requird: true")).report);
  });

  test.each([
    [
      "a stray byte",
      Buffer.concat([Buffer.from(action.slice(0, 60)), Buffer.from([0xff]), Buffer.from(action.slice(60))]),
      2,
      11,
    ],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${action}`, "utf16le"), 1, 1],
    ["a cut character", Buffer.from([...Buffer.from("a: é")].slice(0, -1)), 1, 4],
    ["a half of a surrogate pair", Buffer.from([0x61, 0xed, 0xa0, 0x80]), 1, 2],
    ["an overlong form", Buffer.from([0x61, 0x0a, 0xc0, 0x80]), 2, 1],
  ])("what is not UTF-8 is reported where it begins: %s", (_, bytes, line, column) => {
    const { diagnostics } = read({ [ACTION]: bytes });
    expect(diagnostics).toMatchObject([{ code: "not-utf8", span: { line, column } }]);
  });

  test("UTF-16 without a mark is full of control characters", () => {
    expect(read({ [ACTION]: Buffer.from(action, "utf16le") }).report).toContain("The control character U+0000");
  });

  test.each([
    ["\u0000", "U+0000"],
    ["\u0008", "U+0008"],
    ["\u007f", "U+007F"],
    ["\u0085", "U+0085"],
    ["\r", "U+000D"],
    ["\u2028", "U+2028"],
    ["\u202e", "U+202E"],
    ["\ufeff", "U+FEFF"],
  ])("%j is not allowed, neither as it is nor escaped", (character, name) => {
    const escaped = `"Add \\u${character.charCodeAt(0).toString(16).padStart(4, "0")}"`;
    for (const text of [`Add${character}a rule.`, escaped]) {
      const { diagnostics } = read(edited(ACTION, "Add a rule.", text));
      expect(diagnostics).toMatchObject([
        { code: "control-character", message: expect.stringContaining(name) as string },
      ]);
    }
  });

  test("a half of a surrogate pair cannot come in escaped", () => {
    expect(codes(read(edited(ACTION, "Add a rule.", String.raw`"\ud800"`)))).toEqual(["control-character"]);
    expect(codes(read(edited(ACTION, "Add a rule.", String.raw`"\ud83d\ude00"`)))).toEqual([]);
  });
});

describe("the folder", () => {
  function report(root: string): [string, string][] {
    return readModel(root).diagnostics.map(({ code, span }) => [code, span.file]);
  }

  test("must be there, and hold a service", () => {
    const root = temporaryFolder();
    expect(report(root)).toEqual([["no-spec", "spec"]]);
    mkdirSync(join(root, "spec"));
    expect(report(root)).toEqual([["no-spec", "spec"]]);
    writeFileSync(join(root, "spec/README.md"), "# Not YAML");
    expect(report(root)).toEqual([["no-spec", "spec"]]);
  });

  test("that is a file cannot be read", () => {
    const root = temporaryFolder();
    writeFileSync(join(root, "spec"), "a file");
    expect(report(root)).toEqual([["unreadable-file", "spec"]]);
  });

  test("may hold other files, hidden ones and what editors leave behind", () => {
    const files = {
      "spec/README.md": "x",
      "spec/web/rule/.#CreateRule.yaml": "x",
      "spec/web/rule/CreateRule.yaml~": "x",
    };
    expect(report(specRoot({ files }))).toEqual([]);
  });

  test.each([
    ["an Action", ACTION],
    ["shapes", SHAPES],
    ["a service", SERVICE],
    ["a mixin", "web/mixins/tags.yaml"],
  ])("with a file that cannot be read reports just that: %s", (_, path) => {
    const root = specRoot();
    rmSync(join(root, "spec", path));
    symlinkSync("/nonexistent/file.yaml", join(root, "spec", path));
    expect(report(root)).toEqual([["unreadable-file", `spec/${path}`]]);
  });

  test("a file of five megabytes is not even read", () => {
    const root = specRoot({ files: { [`spec/${ACTION}`]: `# ${"x".repeat(5 * 1024 * 1024)}\n${action}` } });
    expect(report(root)).toEqual([["file-too-large", `spec/${ACTION}`]]);
  });

  test("a link to a device, whose contents never end, is not read", () => {
    const root = specRoot();
    rmSync(join(root, "spec", ACTION));
    symlinkSync("/dev/zero", join(root, "spec", ACTION));
    expect(report(root)).toEqual([["unreadable-file", `spec/${ACTION}`]]);
  });

  test("links to files are read like files", () => {
    const root = specRoot();
    const elsewhere = join(temporaryFolder(), "CreateRule.yaml");
    writeFileSync(elsewhere, action.replace("required: true", "requird: true"));
    rmSync(join(root, "spec", ACTION));
    symlinkSync(elsewhere, join(root, "spec", ACTION));
    expect(report(root)).toEqual([["unknown-key", `spec/${ACTION}`]]);
  });
});

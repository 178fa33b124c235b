/** Mistakes in target.yaml. */
import { expect, test } from "vitest";
import { codes, emitted, HEAD, report } from "./small-port.js";

test("all mistakes are told at once, each at its place", () => {
  const yaml = `name: Demo
titel: Demo
files:
  - { template: actoin.hbs, for: action, path: "../{action}.txt" }
  - { template: action.hbs, copy: runtime, path: a }
casing: { methd: snake, type: pascall }
literals: { quote: "\`" }
width: wide
`;
  expect(report(emitted({ "target.yaml": yaml, "action.hbs": "" }))).toMatchInlineSnapshot(`
    "port/target.yaml:1:7 error invalid-value: Expected a word of lower-case letters, digits and hyphens.
      1 | name: Demo
        |       ^^^^
      hint: write a word of lower-case letters, digits and hyphens

    port/target.yaml:2:1 error unknown-key: There is no key "titel" here.
      1 | name: Demo
      2 | titel: Demo
        | ^^^^^
      hint: did you mean "title"?

    port/target.yaml:4:48 error invalid-value: Expected a path below the target's output folder, such as \`lib/{service}.rb\`.
      3 | files:
      4 |   - { template: actoin.hbs, for: action, path: "../{action}.txt" }
        |                                                ^^^^^^^^^^^^^^^^^
      hint: write a path below the target's output folder, such as \`lib/{service}.rb\`

    port/target.yaml:5:5 error invalid-value: Expected either \`template\` or \`copy\`.
      4 |   - { template: actoin.hbs, for: action, path: "../{action}.txt" }
      5 |   - { template: action.hbs, copy: runtime, path: a }
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: write either \`template\` or \`copy\`

    port/target.yaml:6:11 error unknown-key: There is no key "methd" here.
      5 |   - { template: action.hbs, copy: runtime, path: a }
      6 | casing: { methd: snake, type: pascall }
        |           ^^^^^
      hint: did you mean "method"?

    port/target.yaml:6:31 error invalid-choice: "pascall" is not one of the possible values.
      5 |   - { template: action.hbs, copy: runtime, path: a }
      6 | casing: { methd: snake, type: pascall }
        |                               ^^^^^^^
      hint: did you mean "pascal"?

    port/target.yaml:7:20 error invalid-choice: "\`" is not one of the possible values.
      6 | casing: { methd: snake, type: pascall }
      7 | literals: { quote: "\`" }
        |                    ^^^
      hint: did you mean "\\""?

    port/target.yaml:8:8 error wrong-type: Expected a number, found the text "wide".
      7 | literals: { quote: "\`" }
      8 | width: wide
        |        ^^^^
      hint: write a number

    8 errors in 1 file
    "
  `);
});

test("the parts that it names must be there", () => {
  const yaml = `${HEAD}files:
  - { template: actoin.hbs, for: action, path: "{service}/{acton}.txt" }
  - { template: action.hbs, path: "{service}.txt" }
  - { template: action.hbs, for: service, path: all.txt }
  - { copy: runtme }
partials: partals
`;
  const files = { "target.yaml": yaml, "action.hbs": "", "runtime/a.txt": "", "partials/b.hbs": "" };
  expect(report(emitted(files))).toMatchInlineSnapshot(`
    "port/target.yaml:4:17 error no-target-part: The target's folder has no "actoin.hbs".
      3 | files:
      4 |   - { template: actoin.hbs, for: action, path: "{service}/{acton}.txt" }
        |                 ^^^^^^^^^^
      hint: did you mean "action.hbs"?

    port/target.yaml:4:48 error path-not-unique: There is one file for each action, but all of them have the same path.
      3 | files:
      4 |   - { template: actoin.hbs, for: action, path: "{service}/{acton}.txt" }
        |                                                ^^^^^^^^^^^^^^^^^^^^^^^
      hint: put {action} into the path

    port/target.yaml:4:48 error path-placeholder: In the path of a file for each action there is nothing for "acton" to stand for.
      3 | files:
      4 |   - { template: actoin.hbs, for: action, path: "{service}/{acton}.txt" }
        |                                                ^^^^^^^^^^^^^^^^^^^^^^^
      hint: did you mean "action"?

    port/target.yaml:5:35 error path-placeholder: In the path of a file for each package there is nothing for "service" to stand for.
      4 |   - { template: actoin.hbs, for: action, path: "{service}/{acton}.txt" }
      5 |   - { template: action.hbs, path: "{service}.txt" }
        |                                   ^^^^^^^^^^^^^^^
      hint: say with \`for:\` what there is one file for

    port/target.yaml:6:49 error path-not-unique: There is one file for each service, but all of them have the same path.
      5 |   - { template: action.hbs, path: "{service}.txt" }
      6 |   - { template: action.hbs, for: service, path: all.txt }
        |                                                 ^^^^^^^
      hint: put {service} into the path

    port/target.yaml:7:13 error no-target-part: The target's folder has no "runtme".
      6 |   - { template: action.hbs, for: service, path: all.txt }
      7 |   - { copy: runtme }
        |             ^^^^^^
      hint: one of "action.hbs", "runtime/a.txt", "partials/b.hbs"

    port/target.yaml:8:11 error no-target-part: The target's folder has no "partals".
      7 |   - { copy: runtme }
      8 | partials: partals
        |           ^^^^^^^
      hint: did you mean "partials"?

    7 errors in 1 file
    "
  `);
});

test.each([
  "/etc/passwd",
  "../x",
  "a/../../x",
  "a/./b",
  "a//b",
  "C:/x",
  "c:x",
  "a\\b",
  "..\\x",
  "a/",
  "",
  ".",
  "a\u0000b",
  "a:b",
  "x.",
  "~/x/$HOME",
])("%j is no path of a file", (path) => {
  const yaml = `${HEAD}files: [{ template: t.hbs, path: ${JSON.stringify(path)} }]\n`;
  expect(codes(emitted({ "target.yaml": yaml, "t.hbs": "" }))).toContain("invalid-value");
});

test.each(["/etc/passwd", "../secret", "a/../../secret"])("%j is no file to copy", (path) => {
  const yaml = `${HEAD}files: [{ copy: ${path} }]\n`;
  expect(codes(emitted({ "target.yaml": yaml, "t.hbs": "" }))).toEqual(["invalid-value"]);
});

test("two files cannot be one, also where case makes no difference", () => {
  const yaml = `${HEAD}files: [{ copy: a.txt, path: X }, { template: t.hbs, path: x }]\n`;
  const { diagnostics, files } = emitted({ "target.yaml": yaml, "t.hbs": "", "a.txt": "" });
  expect(files).toEqual([]);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Two files would be "demo/X" and "demo/x", which some disks take for one.',
  ]);
});

test("the name of a built-in target is taken", () => {
  const yaml = "name: typescript\ntitle: Other\nfiles: [{ copy: a }]\n";
  expect(codes(emitted({ "target.yaml": yaml, a: "" }))).toEqual(["target-taken"]);
});

test("either files or a program", () => {
  for (const rest of ["", "files: [{ copy: a }]\nprogram: [node, x.mjs]\n"]) {
    expect(codes(emitted({ "target.yaml": HEAD + rest, a: "" }))).toEqual(["invalid-value"]);
  }
});

test("without target.yaml it is no target", () => {
  expect(report(emitted({ "target.yml": HEAD })))
    .toBe(`port:1:1 error no-target-file: There is no target.yaml in "port".
  hint: a target is a folder with a target.yaml that describes it

1 error in 1 file
`);
});

test("broken YAML is told as in the spec", () => {
  expect(codes(emitted({ "target.yaml": "name: [" }))).toEqual(["yaml-syntax"]);
  expect(codes(emitted({ "target.yaml": "" }))).toEqual(["empty-file"]);
});

test("copies go where they should", () => {
  const yaml = `${HEAD}files: [{ copy: lib }, { copy: lib, path: in }, { copy: lib/a.txt, path: b.txt }, { copy: c.txt }]\n`;
  const files = { "target.yaml": yaml, "lib/a.txt": "A", "lib/x/y.txt": "Y", "c.txt": "C" };
  expect(emitted(files).files.map(({ path, contents }) => [path, contents])).toEqual([
    ["demo/a.txt", "A"],
    ["demo/x/y.txt", "Y"],
    ["demo/in/a.txt", "A"],
    ["demo/in/x/y.txt", "Y"],
    ["demo/b.txt", "A"],
    ["demo/c.txt", "C"],
  ]);
});

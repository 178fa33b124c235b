import fc from "fast-check";
import { expect, test } from "vitest";
import { asItIs, commentLines, escaping } from "../../../generator/emit/port/comment.js";
import { thirdPerson } from "../../../generator/emit/port/third-person.js";

const form = { start: "// ", first: "// ", width: 20, escape: asItIs, keep: false };

test("words are wrapped, paragraphs and lists stay", () => {
  const text = "One two three four five\nsix.\n\n\n- a list item that wraps\n- b\n";
  expect(commentLines(text, form)).toBe(`// One two three
// four five six.
//
// - a list item
//   that wraps
// - b`);
});

test("a long word is not broken", () => {
  expect(commentLines("a https://example.com/very/long b", form)).toBe("// a\n// https://example.com/very/long\n// b");
});

test("a sign that takes two units of text is one wide", () => {
  const text = "🙂🙂🙂🙂🙂🙂🙂🙂 🙂🙂🙂🙂🙂🙂🙂🙂 🙂";
  expect(commentLines(text, form)).toBe(`// 🙂🙂🙂🙂🙂🙂🙂🙂 🙂🙂🙂🙂🙂🙂🙂🙂\n// 🙂`);
});

test.each([
  ["One two three", "// One two three"],
  ["`a` or `b`", "// `a` or `b`"],
  [" One  two ", "// One two"],
  ["- One  two", "// - One two"],
  ["1. One", "// 1. One"],
  // As long as the line, and one longer.
  ["One two three 456", "// One two three 456"],
  ["One two three 4567", "// One two three\n// 4567"],
])("%j on a line", (text, lines) => {
  expect(commentLines(text, { ...form, width: 20 })).toBe(lines);
});

test("the first line may begin with something else", () => {
  expect(commentLines("One two three four", { ...form, start: "    ", first: '    """' })).toBe(
    '    """One two three\n    four',
  );
});

test("lines can stay as they are", () => {
  expect(commentLines("f(\n    1,\n)", { ...form, keep: true })).toBe("// f(\n//     1,\n// )");
});

test("what would end the comment is replaced, all of it at once", () => {
  const escape = escaping({ '"""': '\\"\\"\\"', "\\": "\\\\" });
  expect(commentLines('a """ \\ b', { ...form, escape })).toBe('// a \\"\\"\\" \\\\ b');
});

test("whatever the text, every line begins as it should", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), fc.boolean(), (text, keep) => {
      for (const line of commentLines(text, { ...form, keep }).split(/[\n\r\u2028\u2029\u0085\v\f]/)) {
        expect(line).toMatch(/^\/\/($| )/);
      }
    }),
  );
});

test.each([
  ["Add a rule.", "adds a rule."],
  ["Attach servers to a group.", "attaches servers to a group."],
  ["Query the health of servers.", "queries the health of servers."],
  ["Start or stop an instance.", "starts or stops an instance."],
  ["Rename a group or change the weights of servers.", "renames a group or changes the weights of servers."],
  ["Add an HTTP or HTTPS listener.", "adds an HTTP or HTTPS listener."],
])("%s becomes %s", (summary, expected) => {
  expect(thirdPerson(summary)).toBe(expected);
});

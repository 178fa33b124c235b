import { expect, test } from "vitest";
import { Literals } from "../../../generator/emit/port/literals.js";
import { withAnchors } from "../../../generator/emit/port/pattern.js";
import { target } from "./small-port.js";

const plain = new Literals(target());

test.each([
  ["", '""'],
  ['say "a"', String.raw`"say \"a\""`],
  ["a\\b", String.raw`"a\\b"`],
  ["a\nb\tc\r", String.raw`"a\nb\tc\r"`],
  ["\u2028\u202e\u0000", String.raw`"\u2028\u202e\u0000"`],
  ["é\u{1f600}", '"é\u{1f600}"'],
  ["\ud800", '"\ufffd"'],
])("%j is the string %s", (text, expected) => {
  expect(plain.string(text)).toBe(expected);
});

test("a language may need more backslashes, or another quote", () => {
  const ruby = new Literals(target({ literals: { quote: '"', escape: ["#"] } }));
  expect(ruby.string("#{exit}")).toBe(String.raw`"\#{exit}"`);
  const single = new Literals(target({ literals: { quote: "'" } }));
  expect(single.string(`it's "a"`)).toBe(String.raw`'it\'s "a"'`);
});

test("the other quote serves where no backslash is needed", () => {
  const python = new Literals(target({ literals: { otherQuote: "'" } }));
  expect(python.string('be "on"')).toBe(`'be "on"'`);
  expect(python.string(`it's "on"`)).toBe(String.raw`"it's \"on\""`);
  expect(python.string('a "b"\n')).toBe(String.raw`"a \"b\"\n"`);
  expect(python.string('\\ "b"')).toBe(String.raw`"\\ \"b\""`);
});

test("a raw string is one only where the text fits into it", () => {
  const python = new Literals(target({ literals: { raw: 'r"{text}"' } }));
  expect(python.raw("^[a-z]\\.$")).toBe('r"^[a-z]\\.$"');
  expect(python.raw("a$&b")).toBe('r"a$&b"');
  for (const text of ['a"b', "a\\", "a\nb", "a\u2028b"]) expect(python.raw(text)).toBe(python.string(text));
  expect(plain.raw("\\d")).toBe(String.raw`"\\d"`);
});

test("values are written in the forms of the target", () => {
  const python = new Literals(target({ literals: { true: "True", false: "False", null: "None" } }));
  expect(python.value({ a: [true, null, 1.5, "x"], b: {} })).toBe('{"a": [True, None, 1.5, "x"], "b": {}}');
  const ruby = new Literals(target({ literals: { map: "{ {items} }", pair: "{key} => {value}", null: "nil" } }));
  expect(ruby.value({ a: null })).toBe('{ "a" => nil }');
});

test("what a place holds is not looked at for places", () => {
  expect(plain.value({ "{value}": "{items}{key}" })).toBe('{"{value}": "{items}{key}"}');
});

test("a long value is broken into lines", () => {
  const value = { Name: "web", Rules: [{ Domain: "a.example.com" }, { Domain: "b.example.com" }], None: [] };
  expect(plain.lines(value, "  ", 2, 40)).toBe(`{
      "Name": "web",
      "Rules": [
          {"Domain": "a.example.com"},
          {"Domain": "b.example.com"},
      ],
      "None": [],
  }`);
  expect(plain.lines(value, "", 0, 200)).toBe(plain.value(value));
});

test("only ^ and $ outside of classes stand for the ends", () => {
  const ends = { start: "\\A", end: "\\z" };
  expect(withAnchors("^[^$]\\$(a|[\\]^]b)$", ends)).toBe("\\A[^$]\\$(a|[\\]^]b)\\z");
  expect(withAnchors("^a$|^b$", ends)).toBe("\\Aa\\z|\\Ab\\z");
});

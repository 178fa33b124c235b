/** Every mistake is reported where it was written, also when shapes and mixins have been worked in. */
import { expect, test } from "vitest";
import { ACTION, edited, MIXIN, read, SERVICE, SHAPES } from "../spec/small-spec.js";

/** What stands at the places of the diagnostics: code, file and the text that is marked. */
function marked(changes: Record<string, string>): [string, string, string][] {
  const { diagnostics, sources } = read(changes);
  return diagnostics.map(({ code, span: { file, line, column, width } }) => [
    code,
    file.slice("spec/".length),
    sources
      .get(file)
      ?.line(line)
      ?.slice(column - 1, column - 1 + width) ?? "",
  ]);
}

test.each<[string, Record<string, string>, [string, string, string]]>([
  ["an unknown key at the key", edited(ACTION, "required: true", "requird: true"), ["unknown-key", ACTION, "requird"]],
  ["a wrong value at the value", edited(ACTION, "required: true", "required: maybe"), ["wrong-type", ACTION, "maybe"]],
  [
    "a wrong type of a list's element at the element",
    edited(ACTION, "[tags]", "[tags, 5]"),
    ["wrong-type", ACTION, "5"],
  ],
  [
    "a missing key at what misses it",
    edited(SERVICE, "title: Rules, ", ""),
    ["missing-key", SERVICE, "{ description: Rules of a listener. }"],
  ],
  [
    "a mistake in a shape in the shape",
    edited(SHAPES, "range: 1..65535", "range: 9..1"),
    ["min-above-max", SHAPES, "9..1"],
  ],
  [
    "one in what the Action adds to a shape in the Action",
    edited(ACTION, "use: Port", "use: Port, range: 9..1"),
    ["min-above-max", ACTION, "9..1"],
  ],
  [
    "a default that the shape's bounds reject at the default",
    edited(ACTION, "use: Port", "use: Port, default: 0"),
    ["value-rejected", ACTION, "0"],
  ],
  [
    "a mistake in a mixin in the mixin",
    edited(MIXIN, "type: string", "type: string, size: 1..2"),
    ["key-not-applicable", MIXIN, "size"],
  ],
  [
    "one in what the Action adds to a mixin in the Action",
    edited(ACTION, "  Sticky:", "  Tag: { size: 1..2 }\n  Sticky:"),
    ["key-not-applicable", ACTION, "size"],
  ],
  [
    "a key of the mixin that the Action makes wrong in the mixin",
    {
      ...edited(MIXIN, "type: string", "type: string, length: 1..2"),
      ...edited(ACTION, "  Sticky:", "  Tag: { type: integer }\n  Sticky:"),
    },
    ["key-not-applicable", MIXIN, "length"],
  ],
  [
    "a collision at the second name",
    edited(ACTION, "  Sticky:", "  tag: { type: string, description: x }\n  Sticky:"),
    ["name-collision", ACTION, "tag"],
  ],
  ["an example's value at the value", edited(ACTION, "Port: 80", "Port: 0"), ["example-request", ACTION, "0"]],
  [
    "an example's name at the name",
    edited(ACTION, "Port: 80", "Port: 80, Color: 5"),
    ["example-request", ACTION, "Color"],
  ],
  [
    "what an example lacks at the request",
    edited(ACTION, "{ Port: 80 }", "{ Timeout: 5 }"),
    ["example-request", ACTION, "{ Timeout: 5 }"],
  ],
  [
    "a rule's name at the name",
    edited(ACTION, "require: [Timeout]", "require: [Time]"),
    ["unknown-member", ACTION, "Time"],
  ],
  [
    "a condition's name at the name",
    edited(ACTION, 'Sticky: "on" }', 'Stick: "on" }'),
    ["unknown-member", ACTION, "Stick"],
  ],
  [
    "a condition's value at the value",
    edited(ACTION, 'Sticky: "on" }', 'Sticky: ["on", of] }'),
    ["rule-value", ACTION, "of"],
  ],
  ["a document at its name", edited(ACTION, "guide: 1-2", "book: 1-2"), ["unknown-document", ACTION, "book"]],
])("%s", (_, changes, expected) => {
  expect(marked(changes)).toEqual([expected]);
});

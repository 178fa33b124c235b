/** What conflicts may be about: the mistakes are in test/cases/conflict-about-nothing. */
import { describe, expect, test } from "vitest";
import { edited, ACTION, codes, MIXIN, onlyAction, read } from "../spec/small-spec.js";

const CONFLICT = "claims: { guide: another }, chosen: This one.";

/** The small spec's Action with more facts, and a conflict about one. */
function about(path: string, more = ""): Record<string, string> {
  const text = `${edited(ACTION, "rules:", FACTS)[ACTION]}
authorization: { action: "web:CreateRule", access: create }
errors: [{ code: Busy.%s, meaning: Too much to do. }]
conflicts: [{ about: ${path}, ${more}${CONFLICT} }]
`;
  return { [ACTION]: text };
}

const FACTS = `\
  OldPort: { type: integer, deprecated: { replacedBy: Port }, description: The port. }
  Hosts:
    type: list
    description: Where requests go.
    of: { Names: { type: list, items: { type: string, enum: { a.b: A host. } }, description: Its names. } }
  Labels: { type: map, description: Words., items: { type: structure, of: { Text: { type: string, description: It. } } } }
rules:`;

describe("a conflict may be about", () => {
  test.each([
    ["a parameter", "parameters.Port"],
    ["a parameter of a mixin", "parameters.Tag"],
    ["a deprecated one", "parameters.OldPort.range"],
    ["a member of a list's elements", "parameters.Hosts.Names.size"],
    ["a member of a map's values", "parameters.Labels.Text.length"],
    ["the value of an enum", "parameters.Sticky.enum.on"],
    ["the value of an enum of a list, with a dot in it", "parameters.Hosts.Names.enum.a.b"],
    ["a name", "parameters.Hosts.name"],
    ["what is in a list", "parameters.Hosts.of"],
    ["the place of a parameter", "parameters.Port.in"],
    ["a response field", "response.RequestId.type"],
    ["the wrapper of one", "response.RequestId.wrapper"],
    ["a rule", "rules.sticky-timeout"],
    ["an error with a dot in it", '"errors.Busy.%s"'],
    ["authorization", "authorization"],
    ["a part of it", "authorization.resources"],
    ["the Action itself", "action"],
    ["its methods", "methods"],
    ["all parameters", "parameters"],
    ["a parameter that only a source has", "parameters.Colour"],
    ["a member that only a source has", "parameters.Hosts.Weight"],
  ])("%s", (_, path) => {
    expect(onlyAction(read(about(path))).conflicts).toMatchObject([{ about: path.replaceAll('"', "") }]);
  });

  test("what is called nearly as something else, when the audit looks after it", () => {
    expect(codes(read(about("parameters.Ports")))).toEqual(["unknown-fact"]);
    const [conflict] = onlyAction(read(about("parameters.Ports", "explains: string, "))).conflicts;
    expect(conflict).toMatchObject({ about: "parameters.Ports", explains: "string" });
  });
});

test.each([
  ["a member that is no fact of a place", "response.RequestId.in"],
  ["a fact of a fact", "parameters.Port.range.min"],
  ["a value that the enum lacks", "parameters.Sticky.enum.maybe"],
  ["a fact of what is missing", "parameters.Colour.length"],
  ["a pattern", '"parameters.*"'],
  ["nothing after the dot", "parameters."],
  ["other letters", "parameters.port.range"],
  ["a rule that does not exist", "rules.nonsense"],
  ["the part of a rule", "rules.sticky-timeout.when"],
  ["an error that does not exist", "errors.Idle"],
  ["another kind of fact", "weather"],
])("but not about %s", (_, path) => {
  expect(codes(read(about(path)))).toEqual(["unknown-fact"]);
});

test("a mixin's conflict is about the Actions that include it", () => {
  const mixin = (path: string) =>
    edited(MIXIN, "parameters:", `conflicts: [{ about: ${path}, ${CONFLICT} }]\nparameters:`);
  expect(codes(read(mixin("parameters.Port.required")))).toEqual([]);
  expect(codes(read(mixin("parameters.Prot.required")))).toEqual(["unknown-fact"]);
});

test("what could not be read is no second mistake", () => {
  const broken = (path: string) => {
    const [text = ""] = Object.values(about(path));
    return codes(read({ [ACTION]: text.replace("use: Port", "use: Prot") }));
  };
  expect(broken("parameters.Port.range")).toEqual(["unknown-shape"]);
  const [text = ""] = Object.values(about("parameters.Tag.length"));
  expect(codes(read({ [ACTION]: text.replace("[tags]", "[tag]") }))).toEqual(["unknown-mixin"]);
  const [rule = ""] = Object.values(about("rules.sticky-timeout"));
  expect(codes(read({ [ACTION]: rule.replace("require: [Timeout]", "require: [Timeot]") }))).toEqual([
    "unknown-member",
  ]);
});

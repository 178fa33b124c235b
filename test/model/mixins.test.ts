import { describe, expect, test } from "vitest";
import { ACTION, codes, edited, MIXIN, onlyAction, parameter, read } from "../spec/small-spec.js";

const HEAD = "# yaml-language-server: $schema=../../schema.json\n";

function mixin(name: string, rest: string): Record<string, string> {
  return { [`web/mixins/${name}.yaml`]: `${HEAD}mixin: ${name}\ndescription: One of several.\n${rest}` };
}

const field = (name: string, more = "") => `  ${name}: { type: string, description: A ${name}.${more} }\n`;

/** The Action's parameters, with the mixin that each came with. */
function origins(changes: Record<string, string>): [string, string | undefined][] {
  return onlyAction(read(changes)).parameters.map((member) => [member.name, member.mixin]);
}

describe("mixins", () => {
  test("come before or after a file's own parameters, as the file says the two, in the order of `include`", () => {
    const changes = {
      ...mixin("before", `include: [inner]\nparameters:\n${field("Before")}`),
      ...mixin("after", `parameters:\n${field("After")}include: [last]\n`),
      ...mixin("inner", `parameters:\n${field("Inner")}`),
      ...mixin("last", `parameters:\n${field("Last")}`),
      ...edited(ACTION, "[tags]", "[before, tags, after]"),
    };
    const own = ["Port", "Sticky", "Timeout"].map((name) => [name, undefined]);
    const mixed = ["Inner inner", "Before before", "Tag tags", "After after", "Last last"].map((each) =>
      each.split(" "),
    );
    expect(origins(changes)).toEqual([...mixed, ...own]);
    const text = (changes[ACTION] ?? "")
      .replace(/include: .*\n/, "")
      .replace("rules:", "include: [before, tags, after]\nrules:");
    expect(origins({ ...changes, [ACTION]: text })).toEqual([...own, ...mixed]);
  });

  test("bring rules, errors, conflicts, notes and response fields along, once each", () => {
    const changes = {
      ...mixin(
        "more",
        `parameters:
${field("More")}rules:
  - { id: more-rule, when: { More: x }, require: [Tag] }
response:
  Answer: { type: string, required: false, description: What came of it. }
errors:
  - { code: Busy, meaning: Too much to do. }
conflicts:
  - { about: parameters.More, claims: { guide: yes }, chosen: yes }
notes: [A note.]
`,
      ),
      ...mixin("also", "include: [more]\n"),
      ...edited(ACTION, "[tags]", "[more, tags, also]"),
    };
    const action = onlyAction(read(changes));
    expect(action.rules.map(({ id }) => id)).toEqual(["sticky-timeout", "more-rule"]);
    expect(action.response.map(({ name }) => name)).toEqual(["Answer", "RequestId"]);
    expect([action.errors.length, action.conflicts.length, action.notes.length]).toEqual([1, 1, 1]);
  });

  test("a parameter named again keeps its place and its other keys", () => {
    const result = read(
      edited(ACTION, "  Sticky:", "  Tag: { immutable: true, description: A word of our own. }\n  Sticky:"),
    );
    expect(onlyAction(result).parameters.map(({ name }) => name)).toEqual(["Tag", "Port", "Sticky", "Timeout"]);
    expect(parameter(result, "Tag")).toMatchObject({
      type: { kind: "string" },
      immutable: true,
      description: "A word of our own.",
      mixin: "tags",
    });
  });

  test("a mixin changes a parameter of one that it includes", () => {
    const changes = {
      ...mixin("strict", "include: [tags]\nparameters:\n  Tag: { immutable: true }\n"),
      ...edited(ACTION, "[tags]", "[strict]"),
    };
    expect(parameter(read(changes), "Tag")).toMatchObject({ immutable: true, description: "A word to find it by." });
  });

  test("a mixin that comes by two ways comes once", () => {
    const changes = {
      ...mixin("one", "include: [tags]\n"),
      ...mixin("two", "include: [tags]\n"),
      ...edited(ACTION, "[tags]", "[one, two]"),
    };
    expect(origins(changes).filter(([name]) => name === "Tag")).toEqual([["Tag", "tags"]]);
  });

  test("so does one that changes a parameter on the way", () => {
    const changes = {
      ...mixin("strict", "include: [tags]\nparameters:\n  Tag: { immutable: true }\n"),
      ...mixin("one", "include: [strict]\n"),
      ...mixin("two", "include: [strict]\n"),
      ...edited(ACTION, "[tags]", "[one, two]"),
    };
    expect(parameter(read(changes), "Tag").immutable).toBe(true);
  });

  test("two that say different things of one parameter are a mistake", () => {
    const changes = {
      ...mixin("strict", "include: [tags]\nparameters:\n  Tag: { immutable: true }\n"),
      ...mixin("loose", "include: [tags]\nparameters:\n  Tag: { immutable: false }\n"),
      ...edited(ACTION, "[tags]", "[strict, loose]"),
    };
    const { report } = read(changes);
    expect(report).toContain('"Tag" comes from the mixin "strict" and from the mixin "loose".');
    expect(report).toContain("1 error in 1 file");
  });

  test("a rule of a mixin may speak of the Action's own parameters", () => {
    const more = mixin("more", "rules:\n  - { id: more-rule, when: { Tag: x }, require: [Timeout] }\n");
    const { report } = read({ ...more, ...edited(ACTION, "[tags]", "[tags, more]") });
    expect(report).toBe("");
  });

  test("a missing mixin hides what it may hold, and nothing else", () => {
    const changes = edited(ACTION, "include: [tags]", "include: [tgas]");
    const text = (changes[ACTION] ?? "")
      .replace("require: [Timeout]", "require: [Unknown]")
      .replace("Port: 80", 'Port: 80, Unknown: x, Timeout: "5"')
      .replace("  Port: {", "  Tag: { required: true }\n  Port: {");
    expect(codes(read({ [ACTION]: text }))).toEqual(["unknown-mixin", "example-request"]);
  });

  test("an empty mixin is fine", () => {
    const changes = { ...mixin("empty", ""), ...edited(ACTION, "[tags]", "[tags, empty]") };
    expect(codes(read(changes))).toEqual([]);
  });

  test("a cycle is one mistake, however many ways lead into it", () => {
    const changes = {
      ...edited(MIXIN, "parameters:", "include: [one]\nparameters:"),
      ...mixin("one", "include: [two]\n"),
      ...mixin("two", "include: [tags]\n"),
      ...edited(ACTION, "[tags]", "[two, one, tags]"),
    };
    expect(codes(read(changes))).toEqual(["cyclic-mixin"]);
  });
});

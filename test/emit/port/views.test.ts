/** What templates are given. */
import { describe, expect, test } from "vitest";
import { modelOf, PLAIN_ACTION, SMALL_SERVICE } from "../docs/small-model.js";
import { demoModel } from "../typescript/inline-spec.js";
import { actionViewOf, viewOf } from "./small-port.js";
import { realModel } from "../../real-model.js";

/** The types of Python, which use every place of a form. */
const PYTHON = {
  types: {
    string: "str",
    integer: "int",
    list: "list[{items}]",
    map: "dict[str, {items}]",
    structure: "{type}",
    enum: "Literal[{values}]",
    openEnum: "{type}",
  },
  memberTypes: { string: "Optional[{type}]", enum: "E[{type}]" },
};

describe("types", () => {
  test.each([
    ["type: string", "Optional[str]"],
    ["type: integer", "int"],
    ["type: boolean", "boolean"],
    ["type: string, enum: { a: A., b: B. }", 'E[Literal["a", "b"]]'],
    ["type: integer, enum: { 1: A., 2: B. }", "E[Literal[1, 2]]"],
    ["type: string, open: true, enum: { a: A. }", "Optional[TryMode]"],
    ["type: list, items: { type: string }", "list[str]"],
    ["type: map, items: { type: list, items: { type: integer } }", "dict[str, list[int]]"],
    ["type: structure, of: { A: { type: string, description: a } }", "TryRequestMode"],
    ["type: list, of: { A: { type: string, description: a } }", "list[TryRequestMode]"],
  ])("{ %s } is %s", (field, expected) => {
    const { parameters } = actionViewOf(`parameters: { Mode: { ${field}, description: d } }`, PYTHON);
    expect(parameters[0]?.type.text).toBe(expected);
  });

  test("constraints come with the ends of their messages", () => {
    const { parameters } = actionViewOf(
      `
      parameters:
        Ports: { type: list, size: 1..3, description: d, items: { type: integer, range: 1..80, also: { "-1": None. } } }
        Name: { type: string, length: 2.., pattern: "^[a-z]$", description: d }`,
      { patterns: { start: "\\A", end: "\\z" } },
    );
    expect(parameters).toMatchObject([
      {
        constraints: "from 1 to 3 elements; each element: from 1 to 80 or -1",
        shape: {
          kind: "list",
          isConstrained: true,
          size: { min: 1, max: 3 },
          messages: { type: "must be a list.", size: "must have from 1 to 3 elements.", range: "" },
          items: {
            isNumeric: true,
            isInteger: true,
            range: { min: 1, max: 80 },
            also: [-1],
            messages: { range: "must be from 1 to 80, or -1." },
          },
        },
      },
      {
        constraints: "at least 2 characters; matches ^[a-z]$",
        isLast: true,
        shape: { length: { min: 2, max: null }, pattern: "\\A[a-z]\\z", patternText: "^[a-z]$" },
      },
    ]);
  });
});

describe("structures", () => {
  const view = actionViewOf(`
    parameters:
      RuleList:
        type: list
        description: The rules.
        of:
          Name: { type: string, required: true, description: d }
          Actions: { type: list, description: d, of: { Url: { type: string, description: d } } }
      Config: { type: structure, description: c, of: { Inner: { type: structure, description: d, of: { A: { type: string, description: d } } } } }
    rules:
      - { id: named, within: RuleList, unique: [Name] }
      - { id: inner, when: { present: Config.Inner.A }, require: [RuleList] }`);

  test("stand before those that they are part of, under the names that TypeScript gives them", () => {
    expect(
      view.requestStructures.map(({ type, path, isElement, isConstrained }) => [type, path, isElement, isConstrained]),
    ).toEqual([
      ["TryRequestRuleAction", "RuleList[].Actions[]", true, false],
      ["TryRequestRule", "RuleList[]", true, true],
      ["TryRequestConfigInner", "Config.Inner", false, false],
      ["TryRequestConfig", "Config", false, false],
    ]);
    expect(view.requestStructures[1]?.rules.map(({ id }) => id)).toEqual(["named"]);
    expect(view.parameters[0]?.shape.items?.structure).toBe(view.requestStructures[1]);
  });

  test("rules name members by all their names", () => {
    expect(view.rules[1]).toMatchObject({
      id: "inner",
      condition: {
        isNegated: false,
        tests: [
          {
            kind: "present",
            path: { member: "Config.Inner.A", outer: ["Config", "Config.Inner"], variable: "config" },
          },
        ],
      },
      paths: [
        { steps: ["RuleList"], variable: "rule_list", message: "RuleList is required when Config.Inner.A is given." },
      ],
    });
  });
});

describe("names", () => {
  test("reserved words get a suffix", () => {
    const view = viewOf(demoModel({ Import: "", Try: "parameters: { class: { type: string, description: d } }" }), {
      reserved: ["import", "class", "TryRequest"],
    });
    expect(view.actions.map(({ method, module }) => [method, module])).toEqual([
      ["import_", "import_"],
      ["try", "try"],
    ]);
    const member = view.actions[1]?.parameters[0];
    expect([member?.member, member?.variable, view.actions[1]?.request]).toEqual(["class_", "class_", "TryRequest_"]);
  });

  test("a deprecated member yields to the one in use", () => {
    const { parameters } = actionViewOf(
      `
      parameters:
        VswitchId: { type: string, description: d, deprecated: { replacedBy: VSwitchId } }
        VSwitchId: { type: string, description: d }`,
    );
    expect(parameters.map(({ variable }) => variable)).toEqual(["vswitch_id_", "vswitch_id"]);
    expect(parameters.map(({ otherNames }) => otherNames)).toEqual([[], ["VswitchId"]]);
    expect(parameters[0]?.deprecation).toBe("VswitchId is deprecated; use VSwitchId.");
  });

  test("types that would have one name are told apart", () => {
    const view = viewOf(
      demoModel({
        Try: "parameters: { List: { type: list, description: d, of: { A: { type: string, description: d } } }, Lists: { type: structure, description: d, of: { A: { type: string, description: d } } } }",
        TryRequestList: "",
      }),
    );
    const types = view.actions.flatMap(({ request, response, requestStructures }) => [
      request,
      response,
      ...requestStructures.map(({ type }) => type),
    ]);
    expect(new Set(types).size).toBe(types.length);
  });

  test.each(["python", "go", "ruby"])(
    "no two types, constants or methods of the real APIs are the same (%s)",
    (language) => {
      const casing = {
        python: { type: "pascal", enumValue: "constant" },
        go: { type: "pascal", member: "capitalized", variable: "camel", method: "pascal", enumValue: "pascal" },
        ruby: { member: "snake", type: "flat", enumValue: "flat" },
      }[language];
      for (const service of realModel.services) {
        const view = viewOf({ services: [service] }, { casing });
        const types = [
          view.client,
          ...view.enums.map(({ type }) => type),
          ...view.actions.flatMap((action) => [
            action.request,
            action.response,
            ...action.requestStructures.map(({ type }) => type),
            ...action.responseStructures.map(({ type }) => type),
          ]),
        ];
        for (const names of [
          types,
          view.enums.flatMap(({ values }) => values.map(({ constant }) => constant)),
          view.actions.map(({ method }) => method),
        ]) {
          expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
          for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
        }
      }
    },
  );
});

describe("sets of values", () => {
  const enumsOf = (...fields: readonly string[]) =>
    viewOf(demoModel(Object.fromEntries(fields.map((field, index) => [`Try${index}`, `parameters: { ${field} }`]))));

  test("of a shape have its name; who narrows them has a set of its own", () => {
    const list = (name: string, field: string) =>
      PLAIN_ACTION.replace("ListBoxes", name) + `parameters: { ${field} }\n`;
    const view = viewOf(
      modelOf({
        "toy/service.yaml": SMALL_SERVICE,
        "toy/shapes/common.yaml":
          'shapes: { OnOff: { type: string, enum: { "on": On., "off": Off. }, description: Whether. } }',
        "toy/box/ListA.yaml": list("ListA", "Gzip: { use: OnOff }"),
        "toy/box/ListB.yaml": list("ListB", "Http2: { use: OnOff, open: true }"),
        "toy/box/ListC.yaml": list("ListC", 'Drain: { use: OnOff, enum: { "on": On. } }'),
      }),
    );
    expect(
      view.enums.map(({ type, isOpen, values }) => [type, isOpen, values.map(({ constant }) => constant)]),
    ).toEqual([
      ["OnOff", true, ["ON_OFF_ON", "ON_OFF_OFF"]],
      ["ListCDrain", false, ["LIST_CDRAIN_ON"]],
    ]);
    expect(view.actions.map(({ enumTypes }) => enumTypes)).toEqual([["OnOff"], ["OnOff"], ["ListCDrain"]]);
  });

  test("of members of one name are one set if they are the same everywhere and the name says enough", () => {
    const values = (text: string) => `type: string, description: d, enum: { ${text} }`;
    const view = enumsOf(
      `CheckType: { ${values("a: A., b: B.")} }, Kind: { ${values("a: A.")} }, OneMode: { ${values("a: A.")} }`,
      `CheckTypes: { type: list, description: d, items: { ${values("a: Other., b: B.").replace(", description: d", "")} } }, Kind: { ${values("a: A.")} }, OneMode: { ${values("b: B.")} }`,
    );
    expect(view.enums.map(({ type }) => type)).toEqual([
      "CheckType",
      "Try0Kind",
      "Try0OneMode",
      "Try1Kind",
      "Try1OneMode",
    ]);
  });

  test("whose values are no words have constants all the same", () => {
    const view = enumsOf('Mode: { type: string, description: d, enum: { "*": All., "-1": a, http_2xx: c, "": d } }');
    expect(view.enums[0]?.values.map(({ constant }) => constant)).toEqual([
      "TRY0_MODE_VALUE_1",
      "TRY0_MODE_MINUS_1",
      "TRY0_MODE_HTTP_2XX",
      "TRY0_MODE_VALUE_4",
    ]);
  });
});

test("examples give their values beside the parameters", () => {
  const view = actionViewOf(`
    parameters: { B: { type: string, description: d }, A: { type: integer, description: d } }
    examples: [{ title: One, request: { A: 1, B: x }, response: { RequestId: a } }]`);
  expect(view.examples[0]?.arguments.map(({ member, value }) => [member.name, value])).toEqual([
    ["A", 1],
    ["B", "x"],
  ]);
});

test("every view of the real APIs is plain data in which nothing is undefined", () => {
  const visit = (value: unknown, path: string): void => {
    if (value === undefined) throw new Error(`${path} is undefined`);
    if (typeof value !== "object" || value === null) return;
    for (const [key, each] of Object.entries(value)) visit(each, `${path}.${key}`);
  };
  for (const service of realModel.services) visit(viewOf({ services: [service] }), service.name);
});

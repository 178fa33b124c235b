import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readModel } from "../../generator/pipeline.js";
import { onlyAction, parameter, read } from "../spec/small-spec.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Every value inside of a value, with the path that leads to it. */
function* values(value: unknown, path = ""): Generator<[string, unknown]> {
  yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) yield* values(each, `${path}.${key}`);
}

describe("the model of the real spec", () => {
  const { model, diagnostics } = readModel(ROOT);
  const found = [...values(model)];

  test("comes without a mistake or a warning", () => {
    expect(diagnostics).toEqual([]);
    expect(model.services.flatMap(({ actions }) => actions).length).toBeGreaterThanOrEqual(60);
  });

  test("is plain data: as JSON it is the same", () => {
    const odd = found.filter(
      ([, value]) => !["string", "boolean", "object"].includes(typeof value) && !Number.isFinite(value),
    );
    expect(odd).toEqual([]);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  test("has the place of every node, in a file of the spec", () => {
    const nodes = found.filter(([path, value]) => isNode(path, value));
    expect(nodes.length).toBeGreaterThan(1000);
    const without = nodes.filter(([, value]) => !hasSpan(value)).map(([path]) => path);
    expect(without).toEqual([]);
  });

  test("has no list, number or text of a language", () => {
    // What a type would be called in one of the targets has no business here.
    const names = new Set(found.map(([path]) => path.slice(path.lastIndexOf(".") + 1)));
    expect([...names].filter((name) => /^(ts|js|py|go)[A-Z]|typescript|python|golang/i.test(name))).toEqual([]);
  });

  test("is the same each time", () => {
    expect(JSON.stringify(readModel(ROOT).model)).toBe(JSON.stringify(model));
  });

  test("has unique ids of rules within an Action, and unique Actions", () => {
    for (const { actions } of model.services) {
      expect(new Set(actions.map(({ name }) => name)).size).toBe(actions.length);
      for (const { name, rules } of actions) expect(new Set(rules.map(({ id }) => id)).size, name).toBe(rules.length);
    }
  });
});

/** Services, Actions, members, rules, errors, examples and conflicts. */
function isNode(path: string, value: unknown): value is object {
  const inside = /\.(services|actions|parameters|response|members|rules|errors|examples|conflicts)\.\d+$/.test(path);
  // The contents of an example are the example's own.
  return inside && typeof value === "object" && !/\.examples\.\d+\./.test(path);
}

function hasSpan(value: unknown): boolean {
  const { span } = value as { span?: { file: string; line: number; column: number; width: number } };
  return span !== undefined && /^spec\/.*\.yaml$/.test(span.file) && span.line > 0 && span.column > 0 && span.width > 0;
}

test("a field has what it says, what follows from it, and nothing undefined", () => {
  expect(parameter(read(), "Port")).toStrictEqual({
    name: "Port",
    type: { kind: "integer", open: false, also: [], range: { min: 1, max: 65535 } },
    description: "A port.",
    required: true,
    sensitive: false,
    idempotencyToken: false,
    immutable: false,
    in: "query",
    encoding: "flat",
    notes: [],
    span: { file: "spec/web/rule/CreateRule.yaml", line: 8, column: 3, width: 4 },
    shape: "Port",
  });
});

test("a rule has its condition and its demand in parts", () => {
  expect(onlyAction(read()).rules).toStrictEqual([
    {
      id: "sticky-timeout",
      condition: { negated: false, tests: [{ kind: "equals", path: ["Sticky"], values: ["on"] }] },
      demand: { kind: "require", paths: [["Timeout"]] },
      severity: "error",
      span: { file: "spec/web/rule/CreateRule.yaml", line: 15, column: 5, width: 66 },
    },
  ]);
});

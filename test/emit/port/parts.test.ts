/** What templates say of each Action in lists of an API is remembered by the Action. */
import { describe, expect, test } from "vitest";
import { emitPort } from "../../../generator/emit/port/index.js";
import { serviceView } from "../../../generator/emit/port/service-view.js";
import type { Model } from "../../../generator/model/model.js";
import { TestMemory } from "../remembering.js";
import { demoModel } from "../typescript/inline-spec.js";
import { HEAD, target } from "./small-port.js";

const model = demoModel({
  Try: "parameters: { Size: { type: integer, required: true, description: A size. } }",
  Wait: "parameters: { Name: { type: string, description: A name. } }",
});

/** The text that a template of an API gives, and the parts of the Actions that a memory knows then. */
function filled(template: string, memory = new TestMemory(), of: Model = model) {
  const files = new Map([
    ["target.yaml", `${HEAD}files: [{ template: t.hbs, for: service, path: "{service}" }]\n`],
    ["t.hbs", template],
  ]);
  const noProgram = () => {
    throw new Error("this port is no program");
  };
  const emission = emitPort({ place: "port", files }, of, of.services, [], noProgram, memory);
  const parts = memory.made.filter((kind) => kind === "parts");
  return { text: emission.files[0]?.contents, diagnostics: emission.diagnostics, memory, parts };
}

const MEMBERS = "{{#each parameters}}{{name}} {{/each}}";

describe("once for an Action, however many lists there are", () => {
  const template = `{{#each actions}}{{name}}: ${MEMBERS}{{/each}}\n{{#each (sorted actions "module")}}${MEMBERS}{{/each}}\n`;

  test("when nothing is known", () => {
    const { text, parts } = filled(template);
    expect(text).toBe("Try: Size Wait: Name\nSize Name\n");
    expect(parts).toEqual(["parts", "parts"]);
  });

  test("and only for one that is another", () => {
    const { memory } = filled(template);
    const [service] = model.services;
    const [first, last] = service!.actions;
    const renamed = { ...last!, parameters: [{ ...last!.parameters[0]!, name: "Title" }] };
    const edited = { services: [{ ...service!, actions: [first!, renamed] }] };
    const again = filled(template, new TestMemory(memory), edited);
    expect(again.text).toBe("Try: Size Wait: Title\nSize Title\n");
    expect(again.parts).toEqual(["parts"]);
  });
});

test("what depends on the place in the list, or on what is around it, is not", () => {
  const template = `{{#each actions}}${MEMBERS}{{#unless @last}}, {{/unless}}{{../name}} {{/each}}`;
  expect(filled(template).text).toBe("Size , demo Name demo\n");
});

test("lists of other things, and what says only names, are filled without a memory", () => {
  const { text, parts } = filled(
    "{{#each actions}}{{name}}{{#unless @last}}, {{/unless}}{{/each}}{{#each enums}}{{#if isOpen}}{{type}}{{/if}}{{/each}}",
  );
  expect(text).toBe("Try, Wait\n");
  expect(parts).toEqual([]);
});

test("a mistake is told where it is, whatever list it is in", () => {
  const { diagnostics } = filled("{{#each actions}}{{#if isRead}}{{/if}}{{nothing}}{{/each}}");
  expect(diagnostics.map(({ code, span }) => [code, span.line, span.column])).toEqual([["template-field", 1, 41]]);
});

test("a list of all APIs asks for no plan of theirs", () => {
  const view = serviceView(model.services[0]!, target(), () => {
    throw new Error("nobody has asked for it");
  });
  expect([view.name, view.module, view.client, view.title]).toEqual(["demo", "demo", "DemoClient", "Demo"]);
  expect(() => view.actions).toThrow("nobody has asked for it");
});

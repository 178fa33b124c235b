import { expect, it } from "vitest";
import { docs } from "../../../generator/emit/docs/index.js";
import { HOSTILE } from "./hostile-texts.js";
import { pageOf, section } from "./page-sections.js";
import { docsTemplates, modelOf, SMALL_SERVICE } from "./small-model.js";
import { realModel } from "../../real-model.js";

const lifecycle = `
    lifecycle:
      status: ShowBox.State
      transitions:
        - { by: [CreateBox, CreateToyBox], to: open }
        - { by: [CloseBox], from: [open], to: shut }
        - { from: [shut], to: open }
        - { by: [DeleteBox], from: [open, shut] }`;

const service = SMALL_SERVICE.replace(
  "box: { title: Boxes, description: Places for toys. }",
  `box:\n    title: Boxes\n    description: Places for toys.${lifecycle}\n  toy: { title: Toys, description: In boxes. }`,
);

const action = (name: string, effect: string, parameters = "{}", response = "") => `
action: ${name}
summary: Do it.
effect: ${effect}
source: { guide: 1-2 }
parameters: ${parameters}
response: { RequestId: { type: string, description: Tells which. }${response} }
examples: [{ title: All, request: {}, response: { RequestId: "1" } }]
`;

const BOX_ID = "{ BoxId: { type: string, description: Tells which box. } }";
const GIVES_BOX_ID = ", BoxId: { type: string, required: false, description: Tells which box. }";
const STATE =
  ", State: { type: string, required: false, description: Is it open?, enum: { open: Toys fit in., shut: None do. } }";

const model = modelOf({
  "toy/service.yaml": service,
  "toy/box/CreateBox.yaml": action("CreateBox", "write", "{}", GIVES_BOX_ID),
  "toy/box/CreateToyBox.yaml": action("CreateToyBox", "write"),
  "toy/box/CloseBox.yaml": action("CloseBox", "write", BOX_ID),
  "toy/box/DeleteBox.yaml": action("DeleteBox", "destructive", BOX_ID),
  "toy/box/ShowBox.yaml": action("ShowBox", "read", BOX_ID, STATE),
  "toy/toy/AddToy.yaml": action("AddToy", "write", BOX_ID),
});

const files = new Map(docs.emit(model, docsTemplates()).map(({ path, contents }) => [path, contents]));

/** The texts of a picture; fails when it is no well-formed XML. */
function texts(svg = ""): string[] {
  const found: string[] = [];
  const open: string[] = [];
  let end = 0;
  for (const match of svg.matchAll(/<(\/?)(\w+)((?: [\w:-]+="[^"<&]*")*)(\/?)>|((?:[^<&]|&(?:amp|lt|gt);)+)/g)) {
    const [all, closes, name = "", , isEmpty, text] = match;
    expect(svg.slice(end, match.index)).toBe("");
    end = match.index + all.length;
    if (text !== undefined) {
      if (open.at(-1) === "text") found.push(text);
    } else if (closes) expect(name).toBe(open.pop());
    else if (!isEmpty) open.push(name);
  }
  expect([svg.slice(end), open]).toEqual(["", []]);
  return found;
}

it("the resources are shown with what their Actions do, and whose ids they take", () => {
  expect(texts(files.get("docs/toy/resources.svg"))).toEqual([
    "Boxes",
    "+ CreateBox",
    "+ CreateToyBox",
    "○ ShowBox",
    "△ CloseBox",
    "× DeleteBox",
    "Toys",
    "takes ids of",
    "Boxes",
    "+ AddToy",
    "+ creates   ○ reads   △ changes   × deletes",
  ]);
});

it("the states are shown with the Actions between them", () => {
  const shown = texts(files.get("docs/toy/box-states.svg"));
  expect(shown.sort()).toEqual(
    ["Create…Box", "CloseBox", "by itself", "DeleteBox", "DeleteBox", "open", "shut"].sort(),
  );
  const page = pageOf(model, "docs/toy/index.md");
  expect(page).toContain("![Boxes: states, and the Actions that change them](box-states.svg)");
  expect(page).toContain(
    "- `open`: Toys fit in.\n- `shut`: None do.\n\nThe changes:\n\n- new → `open`: [`CreateBox`](CreateBox.md), ",
  );
  expect(page).toContain("\n- `shut` → `open`: by itself\n");
  expect(page).toContain("\n- `open` → gone: [`DeleteBox`](DeleteBox.md)\n");
});

it("an Action says what it does to the state", () => {
  const state = (name: string) =>
    /\*\*State of the resource\*\*: (.*)/.exec(section(pageOf(model, `docs/toy/${name}.md`), "Request"))?.[1];
  const more = "([life cycle](index.md#lifecycle.box))";
  expect(state("CreateBox")).toBe(`\`open\` afterwards ${more}`);
  expect(state("CloseBox")).toBe(`from \`open\` to \`shut\` ${more}`);
  expect(state("DeleteBox")).toBe(`gone afterwards; it must be \`open\` or \`shut\` ${more}`);
  expect(state("ShowBox")).toBeUndefined();
});

it("ids say where they come from and where they go", () => {
  const close = section(pageOf(model, "docs/toy/CloseBox.md"), "Related");
  expect(close).toContain("- [`BoxId`](#request.BoxId) comes from [`CreateBox`](CreateBox.md).");
  const create = section(pageOf(model, "docs/toy/CreateBox.md"), "Related");
  expect(create).toContain("- [`BoxId`](#response.BoxId) is taken by [`CloseBox`](CloseBox.md), ");
});

it.each(HOSTILE)("%j stays a text in a picture", (text) => {
  const [toy] = structuredClone(model).services;
  const hostile = {
    services:
      toy === undefined
        ? []
        : [{ ...toy, title: text, resources: toy.resources.map((each) => ({ ...each, title: text })) }],
  };
  const pictures = docs.emit(hostile, docsTemplates()).filter(({ path }) => path.endsWith(".svg"));
  expect(pictures).toHaveLength(2);
  for (const { contents } of pictures) expect(texts(contents)).not.toEqual([]);
});

it("the pictures of the real spec are well-formed, and none reaches out of its frame", { timeout: 30_000 }, () => {
  const all = docs.emit(realModel, docsTemplates()).filter(({ path }) => path.endsWith(".svg"));
  expect(all.length).toBeGreaterThanOrEqual(8);
  for (const { path, contents } of all) {
    expect(texts(contents).length, path).toBeGreaterThanOrEqual(3);
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(contents) ?? [];
    for (const [, x, y] of contents.matchAll(/ c?x="(-?\d+)" c?y="(-?\d+)"/g)) {
      expect(Number(x), path).toBeGreaterThanOrEqual(0);
      expect(Number(x), path).toBeLessThanOrEqual(Number(width));
      expect(Number(y), path).toBeLessThanOrEqual(Number(height));
    }
  }
});

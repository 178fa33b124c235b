/** A template is read once: what it means is kept beside the program, whatever is kept of a spec. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Memories } from "../../../generator/cache/memories.js";
import { prepareTarget } from "../../../generator/emit/emit-target.js";
import { TARGET_NAMES } from "../../../generator/emit/targets.js";
import { temporaryFolder } from "../../cases/spec-root.js";
import { allTemplates, FULL_ACTION, PLAIN_ACTION, smallModel } from "../docs/small-model.js";
import { outcome, TestMemory } from "../remembering.js";

const model = smallModel(FULL_ACTION, PLAIN_ACTION);
const templates = allTemplates();

/** The same texts as another run reads them. */
const readAgain = () => new Map(templates);

/** What has to be read of the templates of a target. */
async function read(name: string, texts: ReadonlyMap<string, string>, kept?: TestMemory): Promise<TestMemory> {
  const memory = new TestMemory(kept);
  await prepareTarget(name, texts, memory);
  return memory;
}

describe.each(["docs", "python", "go"])("%s", (name) => {
  test("is read once, and is the same afterwards", async () => {
    const first = await read(name, readAgain());
    expect(first.made.filter((kind) => kind === "template").length).toBeGreaterThan(10);
    const texts = readAgain();
    expect((await read(name, texts, first)).made).toEqual([]);
    expect(await outcome(name, model, texts)).toEqual(await outcome(name, model, readAgain()));
  });

  test("of changed templates only these are read", async () => {
    const first = await read(name, readAgain());
    const path = [...templates.keys()].find((each) => each.startsWith(`${name}/`) && each.endsWith(".hbs")) ?? "";
    const changed = new Map([...templates, [path, `${templates.get(path)}\nEnd.\n`]]);
    expect((await read(name, changed, first)).made).toEqual(["template"]);
    // Another partial may be what a template has called in vain.
    const partial = {
      docs: "docs/partials/a.md.hbs",
      python: "python/partials/a.hbs",
      go: "go/templates/partials/a.hbs",
    };
    const more = new Map([...templates, [partial[name as keyof typeof partial], "a"]]);
    const again = (await read(name, more, first)).made.filter((kind) => kind === "template");
    expect(again).toHaveLength(first.made.filter((kind) => kind === "template").length + 1);
  });
});

test("what was made of templates is kept apart from what was made of a spec, and without it", async () => {
  const folder = join(temporaryFolder(), "templates");
  for (const _ of ["first", "second"]) {
    const memories = new Memories(undefined, folder);
    for (const name of TARGET_NAMES) await prepareTarget(name, readAgain(), memories.ofTemplates(name));
    memories.of("docs").recall("page", ["a"], () => "A");
    memories.save();
  }
  // Those of schemas follow from the generator alone: whichever test is the first to want them has them made.
  const packs = readdirSync(folder).filter((name) => !["model.pack", "vectors.pack"].includes(name));
  expect(packs.sort()).toEqual(["docs.pack", "go.pack", "jsonschema.pack", "python.pack"]);
});

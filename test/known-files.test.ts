/** What is known of the files of an API need not be made, and is what would be made. */
import { appendFileSync, cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { Memories } from "../generator/cache/memories.js";
import { emitTarget, isOf } from "../generator/emit/emit-target.js";
import { Crew } from "../generator/emit/threads/crew.js";
import { TARGET_NAMES } from "../generator/emit/targets.js";
import type { Service } from "../generator/model/model.js";
import { generate, type Generation, readModel, type Selection } from "../generator/pipeline.js";
import { specRoot, temporaryFolder } from "./cases/spec-root.js";
import { SHELF_FILES } from "./emit/docs/shelf-files.js";
import { allTemplates, FULL_ACTION, modelOf, PLAIN_ACTION, smallModel } from "./emit/docs/small-model.js";
import { PEN_FILES } from "./emit/linked-actions.js";

const templates = allTemplates();
const model = {
  services: [
    ...modelOf(PEN_FILES).services,
    ...modelOf(SHELF_FILES).services,
    ...smallModel(FULL_ACTION, PLAIN_ACTION).services,
  ],
};

describe.each(TARGET_NAMES)("%s", (name) => {
  test.each(model.services.map((service): [string, Service] => [service.name, service]))(
    "what is missing without the files of %s is its own",
    async (_, service) => {
      const { services } = model;
      const others = services.filter((each) => each !== service);
      const whole = await emitTarget(name, model, services, templates);
      const rest = await emitTarget(name, model, services, templates, undefined, others);
      const alone = await emitTarget(name, model, services, templates, undefined, [service]);
      const own = whole.files.filter(({ path }) => isOf(service, path, whole, model));
      expect(rest.files).toEqual(whole.files.filter((file) => !own.includes(file)));
      expect(alone.files).toEqual(expect.arrayContaining(own));
      // The schemas of the model are of no API.
      expect(own.length > 0).toBe(name !== "model");
    },
  );
});

/** A working folder with two APIs that has been generated, and what makes it again. */
async function generatedTwice(selection: Selection = {}) {
  const root = specRoot();
  cpSync(join(root, "spec/web"), join(root, "spec/net"), { recursive: true });
  edit(root, "spec/net/service.yaml", "service: web", "service: net");
  const folder = temporaryFolder();
  const asked = vi.spyOn(Crew.prototype, "emit");
  const run = async (): Promise<Generation & { readonly asked: Record<string, readonly string[]> }> => {
    const memories = new Memories(folder);
    const { model: read, digests } = readModel(root, memories.of("spec"));
    asked.mockClear();
    const generation = await generate(root, read, selection, { templates, memories, digests });
    memories.save();
    const own = asked.mock.calls[0]?.[0].own ?? new Map<string, readonly Service[]>();
    return {
      ...generation,
      asked: Object.fromEntries([...own].map(([key, all]) => [key, all.map(({ name }) => name)])),
    };
  };
  await run();
  return { root, run };
}

function edit(root: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replaceAll(from, to));
}

/** Every file below `generated/` with its contents. */
function tree(root: string): Record<string, string> {
  const entries = readdirSync(join(root, "generated"), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [path.slice(root.length), readFileSync(path, "utf8")]));
}

/** What a run without a memory makes of the same spec. */
async function anew(root: string): Promise<Record<string, string>> {
  rmSync(join(root, "generated"), { recursive: true });
  await generate(root, readModel(root).model, {}, { templates });
  return tree(root);
}

test("after an edit only the files of that API are made", async () => {
  const { root, run } = await generatedTwice();
  edit(root, "spec/net/rule/CreateRule.yaml", "summary: ", "summary: Now ");
  const { asked, write } = await run();
  expect(new Set(Object.values(asked).map(String))).toEqual(new Set(["net"]));
  expect(write.some(({ path }) => path.includes("net"))).toBe(true);
  expect(write.some(({ path }) => path.includes("web"))).toBe(false);
  expect(tree(root)).toEqual(await anew(root));
});

test.each<[string, (root: string) => void]>([
  ["changed", (root) => appendFileSync(join(root, "generated/docs/web/index.md"), "x")],
  ["removed", (root) => rmSync(join(root, "generated/python/slb_sdk/web"), { recursive: true })],
  ["removed with all others", (root) => rmSync(join(root, "generated"), { recursive: true })],
])("a known file that was %s is made after all", async (_, damage) => {
  const { root, run } = await generatedTwice();
  edit(root, "spec/net/rule/CreateRule.yaml", "summary: ", "summary: Now ");
  damage(root);
  const { asked } = await run();
  expect(asked["docs"]).toEqual(["net"]);
  expect(tree(root)).toEqual(await anew(root));
});

test("an API that is gone takes its files along, and one that comes back brings them", async () => {
  const { root, run } = await generatedTwice();
  const [kept, before] = [join(root, "kept"), tree(root)];
  cpSync(join(root, "spec/web"), kept, { recursive: true });
  rmSync(join(root, "spec/web"), { recursive: true });
  const { remove } = await run();
  expect(remove).toContain("docs/web/index.md");
  expect(tree(root)).toEqual(await anew(root));
  cpSync(kept, join(root, "spec/web"), { recursive: true });
  await run();
  expect(tree(root)).toEqual(before);
});

test("an API may be called like a folder that others have", async () => {
  const { root, run } = await generatedTwice();
  cpSync(join(root, "spec/web"), join(root, "spec/actions"), { recursive: true });
  edit(root, "spec/actions/service.yaml", "service: web", "service: actions");
  await run();
  edit(root, "spec/net/rule/CreateRule.yaml", "CreateRule", "AddRule");
  renameSync(join(root, "spec/net/rule/CreateRule.yaml"), join(root, "spec/net/rule/AddRule.yaml"));
  expect((await run()).remove).toContain("typescript/src/net/actions/CreateRule.ts");
  expect(tree(root)).toEqual(await anew(root));
});

test("a file of an API that nothing makes any more is removed, though nothing of the API is made", async () => {
  const { root, run } = await generatedTwice();
  const manifest = join(root, "generated/manifest.json");
  const listed = JSON.parse(readFileSync(manifest, "utf8")) as { files: Record<string, string> };
  writeFileSync(join(root, "generated/docs/web/Old.md"), "");
  writeFileSync(manifest, JSON.stringify({ files: { ...listed.files, "docs/web/Old.md": "" } }));
  expect((await run()).remove).toEqual(["docs/web/Old.md"]);
  expect(tree(root)).toEqual(await anew(root));
});

test("with other templates all files are made", async () => {
  const { root } = await generatedTwice();
  const memories = new Memories(temporaryFolder());
  const { model: read, digests } = readModel(root);
  const text = templates.get("docs/action.md.hbs") ?? "";
  for (const changed of [text, `${text}End.\n`]) {
    const other = new Map([...templates, ["docs/action.md.hbs", changed]]);
    await generate(root, read, {}, { templates: other, memories, digests });
    expect(readFileSync(join(root, "generated/docs/web/CreateRule.md"), "utf8").endsWith("End.\n")).toBe(
      changed !== text,
    );
  }
});

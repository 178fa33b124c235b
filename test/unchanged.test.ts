/** Where nothing has changed a run does nothing, and it notices every change there can be. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { main } from "../generator/cli.js";
import { Memories } from "../generator/cache/memories.js";
import { digestOf, readSpec, readTemplates } from "../generator/inputs.js";
import { CASES, specRoot, temporaryFolder } from "./cases/spec-root.js";

const ACTION = "spec/web/rule/CreateRule.yaml";
let caches: string;

beforeEach(() => {
  caches = temporaryFolder();
  vi.stubGlobal("BUNDLE_FOLDER", caches);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Generates; tells whether the generator itself was asked. */
async function generate(root: string, ...args: string[]): Promise<{ code: number; text: string; asked: boolean }> {
  // Whoever generates saves what there is to remember, were it nothing.
  const saving = vi.spyOn(Memories.prototype, "save");
  saving.mockClear();
  vi.spyOn(process, "cwd").mockReturnValue(root);
  let text = "";
  vi.spyOn(process.stderr, "write").mockImplementation((written) => {
    text += String(written);
    return true;
  });
  const code = await main(["generate", ...(args.includes("--only") ? [] : ["--only", "docs", "openapi"]), ...args]);
  return { code, text, asked: saving.mock.calls.length > 0 };
}

/** A working folder in which everything is up to date, for long enough that clocks tell. */
async function upToDate(options?: Parameters<typeof specRoot>[0]): Promise<string> {
  const root = specRoot(options);
  expect(await generate(root)).toMatchObject({ code: 0, asked: true });
  await wait(50);
  return root;
}

/** Every file below `generated/` with its contents. */
function tree(root: string): Record<string, string> {
  const entries = readdirSync(join(root, "generated"), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [path.slice(root.length), readFileSync(path, "utf8")]));
}

test("nothing has changed: the generator is not asked, and the words are the same", async () => {
  const root = await upToDate();
  const { code, text, asked } = await generate(root);
  expect({ code, asked }).toEqual({ code: 0, asked: false });
  expect(text).toMatch(/^0 files written, \d+ unchanged \(1 Action, [\d.]+ s\)\n$/);
  expect(await generate(root, "--check")).toMatchObject({ code: 0, asked: false });
});

test("a check that finds everything up to date serves the next run", async () => {
  const root = specRoot();
  await generate(root, "--no-cache");
  expect(await generate(root, "--check")).toMatchObject({ code: 0, asked: true });
  expect(await generate(root)).toMatchObject({ code: 0, asked: false });
});

test.each<[string, (root: string) => void, number]>([
  ["a spec file", (root) => appendFileSync(join(root, ACTION), "# a word\n"), 0],
  ["a spec file more", (root) => writeFileSync(join(root, "spec/web/rule/Other.yaml"), ""), 1],
  ["a spec file less", (root) => rmSync(join(root, ACTION)), 0],
  ["a generated file", (root) => appendFileSync(join(root, "generated/docs/index.md"), "x"), 1],
  ["a generated file less", (root) => rmSync(join(root, "generated/docs/index.md")), 1],
  ["a foreign file", (root) => writeFileSync(join(root, "generated/docs/mine.md"), ""), 1],
  ["the manifest", (root) => writeFileSync(join(root, "generated/manifest.json"), "{}"), 1],
])("%s: it is", async (_, change, checked) => {
  const root = await upToDate();
  change(root);
  const { code, asked } = await generate(root, "--check");
  expect(asked).toBe(true);
  expect(code >= checked).toBe(true);
});

test("a file in the place of the folder is told of as without a last run", async () => {
  const root = await upToDate();
  rmSync(join(root, "generated"), { recursive: true });
  writeFileSync(join(root, "generated"), "");
  expect(await generate(root)).toEqual(await generate(root, "--no-cache"));
});

test("a generated file that was touched and holds the same: it is not, and is known again afterwards", async () => {
  const root = await upToDate();
  utimesSync(join(root, "generated/docs/index.md"), new Date(0), new Date(0));
  expect(await generate(root)).toMatchObject({ code: 0, asked: false });
  expect(await generate(root)).toMatchObject({ code: 0, asked: false });
});

test("every byte that a run reads, and every path, is part of the digest", () => {
  const root = specRoot();
  const spec = readSpec(root);
  const templates = readTemplates();
  const digest = digestOf(spec, templates);
  const [first, ...rest] = spec.files;
  const others = [
    digestOf({ ...spec, files: rest }, templates),
    digestOf({ ...spec, files: [{ path: "spec/web/other.yaml", bytes: first?.bytes }, ...rest] }, templates),
    digestOf({ ...spec, files: [{ path: first?.path ?? "", bytes: Buffer.from("service:\n") }, ...rest] }, templates),
    digestOf(spec, new Map([...templates].slice(1))),
    digestOf(spec, new Map([...templates].map(([path, text], index) => [path, index === 7 ? `${text} ` : text]))),
    digestOf(spec, new Map([...templates].map(([path, text], index) => [index === 7 ? `${path}x` : path, text]))),
  ];
  expect(new Set([digest, ...others]).size).toBe(7);
  expect(digestOf(readSpec(root), readTemplates())).toBe(digest);
  expect(digestOf({ ...spec, files: [{ path: "spec/web/link.yaml", bytes: undefined }] }, templates)).toBe(undefined);
});

test("each selection has a last run of its own", async () => {
  const root = await upToDate();
  expect(await generate(root, "--only", "docs")).toMatchObject({ asked: true });
  expect(await generate(root, "--only", "docs")).toMatchObject({ asked: false });
  expect(await generate(root, "--only", "docs", "--api", "web")).toMatchObject({ asked: true });
  expect(await generate(root)).toMatchObject({ asked: false });
});

test("--no-cache asks, and keeps nothing but what templates mean", async () => {
  const root = specRoot();
  const kept = join(caches, "templates", "docs.pack");
  const times = [];
  for (const _ of [1, 2]) {
    expect(await generate(root, "--no-cache")).toMatchObject({ code: 0, asked: true });
    times.push(statSync(kept, { bigint: true }).mtimeNs);
  }
  expect(readdirSync(caches)).toEqual(["templates"]);
  // Where nothing is new, nothing is written: the second run has found all templates.
  expect(times[1]).toBe(times[0]);
});

test("a run that fails is no last run", async () => {
  const root = await upToDate();
  const before = readFileSync(join(root, ACTION), "utf8");
  writeFileSync(join(root, ACTION), before.replace("action: CreateRule", "action: CreateRole"));
  for (const _ of [1, 2]) expect(await generate(root)).toMatchObject({ code: 1, asked: true });
  writeFileSync(join(root, ACTION), before);
  expect(await generate(root)).toMatchObject({ code: 0, asked: false });
});

test("warnings are given again, with the lines they are about", async () => {
  const root = await upToDate({ over: join(CASES, "unused") });
  const lines = (text: string) => text.split("\n").slice(0, -2);
  const fresh = await generate(root, "--no-cache");
  const kept = await generate(root);
  expect([fresh.asked, kept.asked]).toEqual([true, false]);
  expect(lines(kept.text)).toEqual(lines(fresh.text));
  expect(kept.text).toContain("warning");
});

test("what is kept and damaged is as good as nothing", async () => {
  const root = await upToDate();
  const kept = readdirSync(caches, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(kept.length).toBeGreaterThan(2);
  for (const { parentPath, name } of kept) writeFileSync(join(parentPath, name), "not ours");
  expect(await generate(root)).toMatchObject({ code: 0, asked: true });
  expect(await generate(root)).toMatchObject({ code: 0, asked: false });
});

test("another folder with the same files has last runs of its own", async () => {
  const root = await upToDate();
  const other = temporaryFolder();
  cpSync(root, other, { recursive: true });
  expect(await generate(other)).toMatchObject({ code: 0, asked: true });
});

test("after an edit the bytes are those of a run that knows nothing", async () => {
  const root = await upToDate();
  const file = join(root, ACTION);
  const [first, ...rest] = readFileSync(file, "utf8").split("\n");
  const summary = rest.findIndex((line) => line.startsWith("summary:"));
  rest[summary] = "summary: Add something that nobody has thought of.";
  writeFileSync(file, [first, ...rest].join("\n"));
  expect(await generate(root)).toMatchObject({ code: 0, asked: true });
  const warm = tree(root);
  rmSync(join(root, "generated"), { recursive: true });
  expect(existsSync(join(root, "generated"))).toBe(false);
  await generate(root, "--no-cache");
  expect(warm).toEqual(tree(root));
});

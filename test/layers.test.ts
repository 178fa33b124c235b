/** Every import goes the permitted way: cli -> pipeline -> stages, targets apart from each other, no cycles. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** What a target needs in order not to make twice what has not changed. */
const REMEMBERING = ["generator/cache/memory", "generator/emit/remembered"];

/** What the files of a folder may import, beside their own folder: prefixes of paths from the repository's root. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "generator/slbgen.mjs": [
    "generator/cli",
    "generator/compiled",
    "generator/files-below",
    "generator/late-optimization",
  ],
  "generator/compiled.mjs": ["generator/late-optimization"],
  "generator/files-below.mjs": [],
  "generator/late-optimization.mjs": [],
  "generator/cli": ["generator/"],
  "generator/commands/": [
    "generator/audit/",
    "generator/cache/",
    "generator/compare/",
    "generator/diagnostics/",
    "generator/draft/",
    "generator/emit/emitter",
    "generator/emit/targets",
    "generator/emit/threads/crew",
    "generator/folders",
    "generator/import/",
    "generator/inputs",
    "generator/last-run",
    "generator/migrate/",
    "generator/pipeline",
    "generator/progress",
    "generator/provider/",
    "generator/spec/",
    "generator/write/",
  ],
  "generator/provider/": ["generator/diagnostics/"],
  "generator/audit/": ["generator/diagnostics/", "generator/model/", "generator/provider/"],
  "generator/compare/": [
    "generator/cache/memory",
    "generator/diagnostics/",
    "generator/model/",
    "generator/spec/",
    "generator/wire/",
  ],
  // The names that code has to be rewritten to are those that the TypeScript SDK has.
  "generator/migrate/": [
    "generator/compare/",
    "generator/diagnostics/",
    "generator/emit/typescript/names",
    "generator/emit/typescript/types",
    "generator/model/",
  ],
  "generator/progress": [],
  "generator/folders": [],
  "generator/sum": [],
  "generator/version": [],
  "generator/cache/": [],
  "generator/inputs": [
    "generator/diagnostics/",
    "generator/emit/emitter",
    "generator/files-below",
    "generator/folders",
    "generator/spec/files",
  ],
  "generator/last-run": ["generator/cache/", "generator/diagnostics/", "generator/write/"],
  "generator/known-files": [
    "generator/cache/memory",
    "generator/emit/emit-target",
    "generator/emit/emitter",
    "generator/model/model",
    "generator/write/output-file",
  ],
  "generator/share": ["generator/emit/emit-target", "generator/emit/emitter", "generator/model/model"],
  "generator/pipeline": [
    "generator/cache/",
    "generator/folders",
    "generator/inputs",
    "generator/known-files",
    "generator/share",
    "generator/diagnostics/",
    "generator/spec/",
    "generator/model/",
    "generator/emit/emit-target",
    "generator/emit/emitter",
    "generator/emit/port/",
    "generator/emit/targets",
    "generator/emit/threads/",
    "generator/write/",
  ],
  "generator/diagnostics/": [],
  "generator/spec/": ["generator/cache/", "generator/diagnostics/", "generator/files-below"],
  "generator/model/": ["generator/cache/", "generator/diagnostics/", "generator/spec/"],
  "generator/draft/": ["generator/model/", "generator/provider/", "generator/spec/"],
  "generator/import/": [
    "generator/diagnostics/",
    "generator/draft/",
    "generator/model/",
    "generator/provider/",
    "generator/spec/",
  ],
  "generator/wire/": ["generator/model/"],
  "generator/emit/emitter": ["generator/cache/memory", "generator/diagnostics/", "generator/model/model"],
  "generator/emit/targets": ["generator/emit/"],
  "generator/emit/emit-target": [
    "generator/cache/memory",
    "generator/emit/emitter",
    "generator/emit/port/",
    "generator/emit/targets",
    "generator/emit/template/",
    "generator/model/model",
  ],
  "generator/emit/threads/": [
    "generator/late-optimization",
    "generator/cache/home",
    "generator/cache/memories",
    "generator/diagnostics/source",
    "generator/emit/emit-target",
    "generator/emit/emitter",
    "generator/model/kept-action",
    "generator/model/model",
    "generator/sum",
  ],
  "generator/emit/remembered": ["generator/cache/memory"],
  "generator/emit/api-members": ["generator/model/"],
  // What is filled in, and how it is printed, is the business of each target.
  "generator/emit/template/": [...REMEMBERING, "generator/diagnostics/"],
  "generator/emit/typescript/": [...REMEMBERING, "generator/emit/emitter", "generator/model/"],
  "generator/samples/": [
    ...REMEMBERING,
    "generator/emit/api-members",
    "generator/emit/emitter",
    "generator/emit/port/",
    "generator/model/",
    "generator/wire/",
  ],
  "generator/emit/jsonschema/": [...REMEMBERING, "generator/emit/emitter", "generator/model/", "generator/samples/"],
  "generator/emit/docs/": [
    ...REMEMBERING,
    "generator/emit/api-members",
    "generator/emit/emitter",
    "generator/emit/template/",
    "generator/model/",
    "generator/samples/",
    "generator/wire/",
  ],
  "generator/emit/openapi/": [...REMEMBERING, "generator/emit/emitter", "generator/model/", "generator/wire/"],
  "generator/emit/vectors/": [
    ...REMEMBERING,
    "generator/emit/emitter",
    "generator/model/",
    "generator/sum",
    "generator/wire/",
  ],
  // The door of ports is no target of its own.
  "generator/emit/port/": [
    ...REMEMBERING,
    "generator/emit/api-members",
    "generator/diagnostics/",
    "generator/emit/emitter",
    "generator/emit/template/",
    "generator/model/",
    "generator/spec/",
  ],
  "generator/emit/model/": [...REMEMBERING, "generator/emit/emitter", "generator/emit/port/", "generator/model/"],
  "generator/write/": ["generator/cache/memory", "generator/emit/emitter", "generator/sum"],
  "templates/typescript/runtime/": [],
  "generated/typescript/src/runtime/": [],
  "generated/typescript/src/": ["generated/typescript/src/runtime/"],
};

const SOURCE = /\.(ts|mjs)$/;
const IMPORT = /(?:^|[\s;])(?:import|export)\b[^;"']*?\bfrom\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes("/dist/"));
}

/** The imports of a file: relative ones as paths from the root, others as they are. */
function imports(path: string): string[] {
  const found = [...readFileSync(path, "utf8").matchAll(IMPORT)].map(([, from, lazily]) => from ?? lazily ?? "");
  return found.map((specifier) => (specifier.startsWith(".") ? normalize(join(dirname(path), specifier)) : specifier));
}

/** The most exact entry of the table for a file. */
function layerOf(path: string): string | undefined {
  return Object.keys(ALLOWED)
    .filter((layer) => path.startsWith(layer))
    .sort((a, b) => b.length - a.length)[0];
}

const files = ["generator", "templates/typescript/runtime", "generated/typescript/src"].flatMap(sources);

test("every source file belongs to a layer", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
});

test("imports go the permitted way", () => {
  const forbidden = files.flatMap((file) => {
    const layer = layerOf(file) ?? "";
    const allowed = [layer, ...(ALLOWED[layer] ?? [])];
    return imports(file)
      .filter((target) => /^(generator|templates|generated|test|spec|\.\.)\b/.test(target))
      .filter((target) => !allowed.some((prefix) => target.startsWith(prefix)))
      .map((target) => `${file} imports ${target}`);
  });
  expect(forbidden).toEqual([]);
});

test("the SDK has no dependency, and only its part for Node imports modules of Node", () => {
  const outside = files
    .filter((file) => file.startsWith("templates/") || file.startsWith("generated/"))
    .flatMap((file) => imports(file).map((target) => ({ file, target })))
    .filter(({ target }) => !/^(templates|generated)\//.test(target) && target !== "#platform")
    .filter(({ file, target }) => !(/\/runtime\/platform\/node\//.test(file) && target.startsWith("node:")));
  expect(outside).toEqual([]);
});

test("only the ends of the pipeline touch the disk", () => {
  const touching = files.filter((file) => imports(file).includes("node:fs"));
  expect(touching.sort()).toEqual([
    "generator/cache/home.ts",
    "generator/cache/kept.ts",
    "generator/commands/misplaced.ts",
    "generator/compare/read/side.ts",
    "generator/compiled.mjs",
    "generator/draft/create.ts",
    "generator/emit/port/folder.ts",
    "generator/files-below.mjs",
    "generator/import/disk.ts",
    "generator/inputs.ts",
    "generator/migrate/code/files.ts",
    "generator/migrate/code/programs.ts",
    "generator/migrate/code/sdk.ts",
    "generator/migrate/write.ts",
    "generator/provider/read.ts",
    "generator/slbgen.mjs",
    "generator/spec/files.ts",
    "generator/version.ts",
    "generator/write/claim.ts",
    "generator/write/disk.ts",
    "generator/write/manifest.ts",
    "generator/write/target.ts",
    "generator/write/write.ts",
  ]);
});

test("Handlebars, which takes its time to load, is asked in one place, for templates that are not known", () => {
  const asking = files.filter((file) => /\(\s*["']handlebars/.test(readFileSync(file, "utf8")));
  expect(asking).toEqual(["generator/emit/template/parse.ts"]);
  expect(files.filter((file) => imports(file).includes("handlebars"))).toEqual(asking);
});

test("of the targets only ports that are programs start a process", () => {
  const starting = files.filter((file) => imports(file).includes("node:child_process"));
  expect(starting.filter((file) => file.startsWith("generator/emit/"))).toEqual(["generator/emit/port/program.ts"]);
});

test("no two files import each other, not even by a detour", () => {
  const graph = new Map(files.map((file) => [file, imports(file).map((target) => target.replace(/\.js$/, ".ts"))]));
  const done = new Set<string>();
  const visit = (file: string, chain: readonly string[]): string[] => {
    if (chain.includes(file)) return [[...chain.slice(chain.indexOf(file)), file].join(" > ")];
    if (done.has(file)) return [];
    const found = (graph.get(file) ?? []).flatMap((next) => visit(next, [...chain, file]));
    done.add(file);
    return found;
  };
  expect(files.flatMap((file) => visit(file, []))).toEqual([]);
});

// Builds dist/: ES modules and CommonJS, each with declarations beside it. Entries are the exports of package.json, and its
// imports: the platforms, of which who loads or bundles the SDK gets one.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = dirname(fileURLToPath(import.meta.url));
process.chdir(root);
const { exports, imports } = JSON.parse(readFileSync("package.json", "utf8"));
const built = [...Object.values(exports), ...Object.values(imports).flatMap((conditions) => Object.values(conditions))];
const entries = built
  .flatMap((entry) => entry.import?.default ?? entry.import ?? [])
  .map((path) => path.replace(/^\.\/dist\/esm\/|\.js$/g, ""));
const input = Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`]));

rmSync("dist", { recursive: true, force: true });
const compiler = dirname(createRequire(import.meta.url).resolve("typescript-7/package.json"));
// Only the declarations: that the sources are right is checked where they are tested, by stricter rules.
execFileSync(process.execPath, [join(compiler, "bin/tsc"), "-p", "tsconfig.json", "--noCheck"], { stdio: "inherit" });
for (const file of readdirSync("dist/esm", { recursive: true }).filter((path) => path.endsWith(".d.ts"))) {
  const copy = join("dist/cjs", file.replace(/ts$/, "cts"));
  mkdirSync(dirname(copy), { recursive: true });
  const text = readFileSync(join("dist/esm", file), "utf8");
  writeFileSync(copy, text.replace(/((?:from |import\()"\.[^"]*)\.js"/g, '$1.cjs"'));
}

// What entries share lies in one file for the runtime and one for each API: every file more costs at each start. Apart
// from them lies what is loaded when it is needed, and what only one of the platforms has.
const groups = [
  { debugName: "runtime", name: (path) => (partOf(path) === "runtime" ? "runtime" : null), priority: 1 },
  { debugName: "others", name: (path) => (partOf(path) === "runtime" ? null : partOf(path)) },
];
/** Parts of the runtime that only entries of its own, or what is loaded later, have. */
const UNSHARED = /^(index|platform\/.*|credentials\/(command-line|web-host))\.ts$/;
/** What credential providers do, which Node loads when one is first asked; the providers are too small for that. */
const CREDENTIALS = /^credentials\/(?!(cached|chain|providers|reason)\.ts$)/;

/** The file that a source file goes to, if it is one of those that many entries share. */
function partOf(path) {
  const [, folder = null, file = ""] = /src\/(\w+)\/(.*)$/.exec(path.replaceAll("\\", "/")) ?? [];
  if (folder !== "runtime") return /^(index|actions|client)\.ts$/.test(file) ? null : folder;
  if (UNSHARED.test(file)) return null;
  return CREDENTIALS.test(file) ? "credentials" : "runtime";
}

/** An import of nothing would run an entry that has nothing to do, and all that it imports, at each start. */
const withoutEmptyImports = {
  name: "without empty imports",
  renderChunk: (code) => code.replace(/^(import |require\()"[^"]*\/runtime\/index\.c?js"\)?;\n/gm, ""),
};

const bundle = await rolldown({
  input,
  plugins: [withoutEmptyImports],
  external: [...Object.keys(imports), /^node:/],
  platform: "neutral",
  treeshake: { moduleSideEffects: false },
});
for (const [format, extension] of [
  ["esm", "js"],
  ["cjs", "cjs"],
]) {
  const dir = `dist/${format}`;
  // Less text is less to parse at every start. The names of functions stay, and the ends of lines: Node prints the line
  // that an uncaught error was thrown in.
  const options = (removeWhitespace) => ({
    dir,
    format,
    exports: "named",
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `shared/[name].${extension}`,
    codeSplitting: { groups },
    minify: { compress: false, mangle: { toplevel: false }, codegen: { removeWhitespace } },
    comments: { annotation: true, jsdoc: false, legal: false },
  });
  await bundle.write(options(false));
  // The files of the APIs, which are the largest, throw nothing themselves.
  const { output } = await bundle.generate(options(true));
  for (const { type, fileName, moduleIds = [], code } of output) {
    const isApi = type === "chunk" && fileName.startsWith("shared/") && !moduleIds.some((id) => /src.runtime/.test(id));
    if (isApi) writeFileSync(join(dir, fileName), code);
  }
}
await bundle.close();

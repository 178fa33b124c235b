// Builds dist/: ES modules and CommonJS, each with declarations beside it. Entries are the exports of package.json.
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = dirname(fileURLToPath(import.meta.url));
process.chdir(root);
const { exports: entries } = JSON.parse(readFileSync("package.json", "utf8"));
const input = Object.fromEntries(
  Object.values(entries)
    .filter((entry) => typeof entry === "object")
    .map((entry) => entry.import.default.replace("./dist/esm/", "").replace(".js", ""))
    .map((name) => [name, `src/${name}.ts`]),
);

rmSync("dist", { recursive: true, force: true });
const require = createRequire(import.meta.url);
const typescript = require.resolve("typescript/package.json");
const { tsc } = JSON.parse(readFileSync(typescript, "utf8")).bin;
execFileSync(process.execPath, [join(dirname(typescript), tsc), "-p", "tsconfig.json"], { stdio: "inherit" });
cpSync("dist/esm", "dist/cjs", { recursive: true });

// What entries share lies in one file for the runtime and one for each API: every file more costs at each start.
const groups = [
  {
    debugName: "shared code",
    name(path) {
      const [, folder, file] = /src\/(\w+)\/(.*)$/.exec(path.replaceAll("\\", "/")) ?? [];
      if (folder === "runtime") return file === "index.ts" ? null : "runtime";
      return file === "api.ts" || file?.startsWith("actions/") ? folder : null;
    },
  },
];
const bundle = await rolldown({ input, platform: "neutral", treeshake: { moduleSideEffects: false } });
for (const format of ["esm", "cjs"]) {
  await bundle.write({
    dir: `dist/${format}`,
    format,
    exports: "named",
    entryFileNames: "[name].js",
    chunkFileNames: "shared/[name].js",
    codeSplitting: { groups },
    // Less text is less to parse at every start. The names of functions and the ends of lines stay: Node prints the line
    // that an uncaught error was thrown in.
    minify: { compress: false, mangle: { toplevel: false }, codegen: { removeWhitespace: false } },
    comments: { annotation: true, jsdoc: false, legal: false },
  });
  writeFileSync(`dist/${format}/package.json`, `{ "type": "${format === "esm" ? "module" : "commonjs"}" }\n`);
}
await bundle.close();

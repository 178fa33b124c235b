/** Builds the TypeScript that the emitter writes for a model, without the disk, and imports it. */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { GeneratedFile } from "../../../generator/emit/emitter.js";
import { typescript } from "../../../generator/emit/typescript/index.js";
import type { Model } from "../../../generator/model/model.js";

const ROOT = fileURLToPath(new URL("../../../templates/", import.meta.url));

/** The templates that the target reads. */
export const templates: ReadonlyMap<string, string> = new Map(
  readdirSync(`${ROOT}typescript`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath, entry.name))
    .map((path) => [path.slice(ROOT.length), readFileSync(path, "utf8")] as const),
);

/** The files of the package as they are before formatting, by their paths below `typescript/`. */
export function emitted(model: Model): Map<string, string> {
  const files: readonly GeneratedFile[] = typescript.emit(model, templates);
  return new Map(files.map(({ path, contents }) => [path.replace("typescript/", ""), contents]));
}

/** Imports a module of the package: `src/demo/index.ts`. */
export async function importEmitted(model: Model, entry: string): Promise<Record<string, unknown>> {
  const files = emitted(model);
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    target: "node20",
    plugins: [
      {
        name: "emitted",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^node:/ }, () => ({ external: true }));
          onResolve({ filter: /^#platform$/ }, () => ({
            path: "src/runtime/platform/node.ts",
            namespace: "emitted",
          }));
          onResolve({ filter: /.*/ }, ({ path, importer }) => ({
            path: posix.join(posix.dirname(importer), path).replace(/\.js$/, ".ts"),
            namespace: "emitted",
          }));
          onLoad({ filter: /.*/, namespace: "emitted" }, ({ path }) => ({
            contents: files.get(path) ?? "",
            loader: "ts",
          }));
        },
      },
    ],
  });
  const text = result.outputFiles[0]?.text ?? "";
  return await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}

/** SDKs as consumers have them in node_modules: package.json and declarations. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ts } from "ts-morph";
import { typescript } from "../../generator/emit/typescript/index.js";
import { readTemplates } from "../../generator/inputs.js";
import type { Model } from "../../generator/model/model.js";

/** The files of the package, without its JavaScript. */
export function declarationsOf(model: Model): Map<string, string> {
  const files = new Map<string, string>();
  for (const { path, contents } of typescript.emit(model, readTemplates())) {
    const inside = path.slice("typescript/".length);
    if (inside === "package.json") files.set(inside, contents);
    if (!inside.startsWith("src/") || !inside.endsWith(".ts")) continue;
    files.set(inside.replace(/^src\//, "dist/esm/").replace(/ts$/, "d.ts"), declarationOf(inside, contents));
  }
  return files;
}

/** By the text of the source: most of an SDK is the runtime, which all of them have. */
const DECLARATIONS = new Map<string, string>();

function declarationOf(fileName: string, source: string): string {
  const known = DECLARATIONS.get(source);
  if (known !== undefined) return known;
  const compilerOptions = { isolatedDeclarations: true, declaration: true };
  const { outputText } = ts.transpileDeclaration(source, { fileName, compilerOptions });
  DECLARATIONS.set(source, outputText);
  return outputText;
}

/** Installs a package in the node_modules of a folder, in place of what was there. */
export function install(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, contents] of files) {
    const full = join(folder, "node_modules/slb-sdk", path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, contents);
  }
}

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What a tsconfig outside of the repository needs to find the types of Node. */
export const compilerOptions = { typeRoots: [join(ROOT, "node_modules/@types")] };

/** The lines that the type checker prints about a project. */
export function typeCheck(project: string): Promise<string[]> {
  const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  const args = [join(dirname(manifest), bin.tsc), "--noEmit", "--pretty", "false", "-p", project];
  return new Promise((resolve) =>
    execFile(process.execPath, args, (_error, output) => resolve(output.split("\n").filter((line) => line !== ""))),
  );
}

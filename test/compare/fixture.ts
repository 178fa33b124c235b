import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Model } from "../../generator/model/model.js";
import { resolveModel } from "../../generator/model/resolve.js";
import type { RawFile } from "../../generator/spec/files.js";
import { loadSpec } from "../../generator/spec/load.js";

/** A folder with the specs of a test. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`fixture/${name}`, import.meta.url));
}

/** The YAML files of a spec folder by their paths, which begin with `spec/`. */
export function specTexts(root: string): Map<string, string> {
  const entries = readdirSync(join(root, "spec"), { recursive: true, withFileTypes: true });
  const paths = entries.filter(({ name }) => name.endsWith(".yaml")).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.sort().map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]));
}

/** The texts with one part replaced, which only one of them has, and only once. */
export function edited(texts: ReadonlyMap<string, string>, from: string, to: string): Map<string, string> {
  const holders = [...texts].filter(([, text]) => text.includes(from));
  const [[path, text] = ["", ""], ...others] = holders;
  if (path === "" || others.length > 0 || text.split(from).length > 2) {
    throw new Error(
      `${JSON.stringify(from)} is not once in the spec, but in ${holders.map(([each]) => each).join(", ")}`,
    );
  }
  return new Map([...texts, [path, text.replace(from, () => to)]]);
}

export function rawFiles(texts: ReadonlyMap<string, string>): RawFile[] {
  return [...texts].map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
}

/** The model of a spec without an error, but that its examples may not fit what was changed. */
export function modelOf(texts: ReadonlyMap<string, string>): Model {
  const loaded = loadSpec(rawFiles(texts), "spec");
  const resolved = resolveModel(loaded.spec);
  const mistakes = [loaded, resolved].flatMap(({ diagnostics }) =>
    diagnostics.sorted().filter(({ severity, code }) => severity === "error" && !code.startsWith("example-")),
  );
  if (mistakes.length > 0)
    throw new Error(mistakes.map(({ span, message }) => `${span.file}:${span.line} ${message}`).join("\n"));
  return resolved.model;
}

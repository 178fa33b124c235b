import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * What the generator has written, which is all that the site is made of beside its home page. `site/docs.mjs` starts Astro
 * in the root of the repository: the place of this file says nothing once it is bundled.
 */
export const GENERATED: string = resolve("generated");

/** The folder of the generated Markdown. */
export const DOCS: string = join(GENERATED, "docs");

/** The Markdown files below the folder of the docs, as paths relative to it: `slb/CreateRules.md`. */
export function listPages(): string[] {
  return readdirSync(DOCS, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md"))
    .sort();
}

export function readPage(path: string): string {
  return readFileSync(join(DOCS, path), "utf8");
}

/** Whether a page, `slb/CreateRules`, is that of an Action, for which a request can be built. */
export function isAction(id: string): boolean {
  return existsSync(join(GENERATED, "jsonschema", `${id}.json`));
}

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * Where the built site is kept, from run to run. Astro bundles what renders the pages beside them, from where it must find
 * its packages.
 */
const KEPT = resolve("node_modules/.cache/built-site");

/** All that the site is made of: what it imports, what it reads, and the versions of the packages. */
const SOURCES = ["site", "generated", "generator", "tsconfig.json", "package.json", "node_modules/.package-lock.json"];

/** Below those, what is built of them. */
const BUILT = /^generated\/(site|typescript\/dist|\.slbgen-[^/]*)(\/|$)|(^|\/)(__pycache__|\.astro)(\/|$)/;

/** The folder of the site as `npm run docs` builds it. The same sources are built once. */
export function builtSite(): string {
  const folder = join(KEPT, digestOfSources());
  if (!existsSync(folder)) {
    rmSync(KEPT, { recursive: true, force: true });
    const unfinished = `${folder}.${process.pid}`;
    const command = ["site/docs.mjs", "build", "--outDir", unfinished];
    execFileSync(process.execPath, command, { stdio: ["ignore", "ignore", "inherit"] });
    renameSync(unfinished, folder);
  }
  return folder;
}

function digestOfSources(): string {
  const digest = createHash("sha256").update(process.version);
  for (const path of SOURCES.flatMap(filesOf)) digest.update(`\n${path} `).update(readFileSync(path));
  return digest.digest("hex").slice(0, 16);
}

function filesOf(path: string): string[] {
  if (BUILT.test(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names.flatMap((name) => filesOf(`${path}/${name}`));
}

/** The pages of a built site, largest first, as paths relative to it. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .sort((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size);
}

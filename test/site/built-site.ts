import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Builds the site into a folder, as `npm run docs` does. */
export function buildSite(folder: string): void {
  const command = ["site/docs.mjs", "build", "--outDir", folder];
  execFileSync(process.execPath, command, { stdio: ["ignore", "ignore", "inherit"] });
}

/** The pages of a built site, largest first, as paths relative to it. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .sort((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size);
}

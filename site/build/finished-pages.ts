import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { breakNames } from "./breakable-names.js";
import { fromAnyFolder } from "./missing-page.js";
import { relativeAddresses } from "./relative-addresses.js";

/** What is done to the pages when they are made and the search has read them. */
export function finishedPages(): AstroIntegration {
  return {
    name: "finished-pages",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of readdirSync(root, { recursive: true, encoding: "utf8" })) {
          if (!file.endsWith(".html")) continue;
          const html = readFileSync(join(root, file), "utf8");
          const finished = breakNames(relativeAddresses(html, file.replaceAll("\\", "/")));
          writeFileSync(join(root, file), file === "404.html" ? fromAnyFolder(finished, foldersOf(root)) : finished);
        }
      },
    },
  };
}

/** The folders with pages in them, relative to the root. */
function foldersOf(root: string): readonly string[] {
  const pages = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  return [...new Set(pages.map(dirname))].filter((folder) => folder !== ".").sort();
}

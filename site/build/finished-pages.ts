import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { breakNames } from "./breakable-names.js";
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
          writeFileSync(join(root, file), breakNames(relativeAddresses(html, file.replaceAll("\\", "/"))));
        }
      },
    },
  };
}

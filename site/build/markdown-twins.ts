import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { BESIDE_DOCS } from "../src/reference/addresses.js";
import { DOCS, GENERATED } from "../src/reference/source.js";

/** Puts the Markdown of each page, `llms.txt` and what lies beside the docs to the pages, for machines. */
export function markdownTwins(): AstroIntegration {
  return {
    name: "markdown-twins",
    hooks: {
      "astro:build:done": ({ dir }) => {
        cpSync(DOCS, fileURLToPath(dir), { recursive: true });
        for (const folder of BESIDE_DOCS) {
          cpSync(join(GENERATED, folder), fileURLToPath(new URL(folder, dir)), { recursive: true });
        }
      },
    },
  };
}

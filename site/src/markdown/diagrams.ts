import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Root } from "mdast";
import { DOCS } from "../reference/source.js";
import { walk } from "./tree.js";

/** Puts the site's own SVG pictures into the page, where they take the colours of the theme. */
export function inlineDiagrams(root: Root, path: string): void {
  walk(root, (node, parent) => {
    if (node.type !== "image" || !/^[^:]*\.svg$/.test(node.url)) return;
    const file = join(DOCS, posix.normalize(posix.join(posix.dirname(path), node.url)));
    const [, svg = ""] = /(<svg[\s\S]*<\/svg>)/.exec(readFileSync(file, "utf8")) ?? [];
    const label = (node.alt ?? "").replace(/["&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
    const html = `<span class="diagram" role="img" tabindex="0" aria-label="${label}">${svg}</span>`;
    parent.children.splice(parent.children.indexOf(node as never), 1, { type: "html", value: html } as never);
  });
}

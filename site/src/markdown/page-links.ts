import type { Root } from "mdast";
import { resolveLink } from "../reference/addresses.js";
import { walk } from "./tree.js";

/** Leads links between Markdown files to the pages of the site. What is not on the site is named, and not linked. */
export function resolveLinks(root: Root, path: string): void {
  walk(root, (node) => {
    if (node.type !== "link" && node.type !== "definition") return;
    const address = resolveLink(path, node.url);
    if (address !== undefined) node.url = address;
    else node.data = { hName: "span", hProperties: { href: undefined, title: node.url } };
  });
}

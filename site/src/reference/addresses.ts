import { posix } from "node:path";

/**
 * The id of the page that a Markdown file becomes: `slb/CreateRules.md` is `slb/CreateRules`, `slb/index.md` is `slb`.
 * The index of the whole reference is `reference`, because the site has a home page of its own.
 */
export function pageId(path: string): string {
  if (path === "index.md") return "reference";
  return path.replace(/\.md$/, "").replace(/\/index$/, "");
}

/** The address of a page from the root of the site. */
export function pageAddress(id: string): string {
  return id === "" ? "/index.html" : `/${id}.html`;
}

/** Folders beside the docs whose files are on the site too. */
export const BESIDE_DOCS: readonly string[] = ["jsonschema", "model", "openapi"];

/**
 * Where a link of a Markdown file leads on the site. Links to other Markdown files lead to their pages; anchors of the page
 * itself and links to other sites stay as they are. A file that is not on the site has no address: undefined.
 *
 * @param from the file with the link, relative to the folder of the docs
 */
export function resolveLink(from: string, link: string): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|#)/i.test(link)) return link;
  const [target = "", anchor] = link.split("#");
  const [folder = "", ...rest] = posix.join("docs", posix.dirname(from), target).split("/");
  if (folder !== "docs" && !BESIDE_DOCS.includes(folder)) return undefined;
  const path = folder === "docs" ? rest.join("/") : [folder, ...rest].join("/");
  const address = path.endsWith(".md") ? pageAddress(pageId(path)) : `/${path}`;
  return anchor === undefined ? address : `${address}#${anchor}`;
}

import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Page } from "playwright-core";

/** What a page offers to links, and the links and files that it has itself. */
interface Parsed {
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/**
 * Links and files of all pages that lead nowhere, and ids that stand twice on a page. The pages are parsed by the browser.
 *
 * @param pages paths relative to the folder of the built site
 */
export async function brokenLinks(page: Page, folder: string, pages: readonly string[]): Promise<string[]> {
  const parsed = new Map<string, Parsed>();
  for (const path of pages) parsed.set(path, await page.evaluate(parse, readFileSync(join(folder, path), "utf8")));
  return [...parsed].flatMap(([path, { ids, links }]) => [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: two elements have the id ${id}`),
    ...links.filter((link) => isBroken(path, link, parsed, folder)).map((link) => `${path}: ${link}`),
  ]);
}

function parse(html: string): Parsed {
  const tree = new DOMParser().parseFromString(html, "text/html");
  const values = (attribute: string): string[] =>
    [...tree.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute) ?? "");
  return { ids: values("id"), links: [...new Set([...values("href"), ...values("src")])] };
}

function isBroken(path: string, link: string, pages: ReadonlyMap<string, Parsed>, folder: string): boolean {
  if (/^(https:|mailto:|data:)/.test(link)) return false;
  const [file = "", anchor] = link.split("#");
  // The site must work in any folder.
  if (file.startsWith("/")) return true;
  const target = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), file));
  if (!existsSync(join(folder, target))) return true;
  if (anchor === undefined || anchor === "" || anchor === "_top") return false;
  return !pages.get(target)?.ids.includes(decodeURIComponent(anchor));
}

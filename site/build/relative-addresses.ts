import { posix } from "node:path";

const ADDRESS = /(\s(?:href|src|data-root)=")\/(?!\/)([^"#]*)(#[^"]*)?"/g;

/**
 * Makes all addresses of a page relative, so that the site can be put into any folder of any server, and read from a disk.
 *
 * @param page the path of the page from the root of the site
 */
export function relativeAddresses(html: string, page: string): string {
  const folder = posix.dirname(page);
  return html.replace(ADDRESS, (_, start: string, path: string, anchor = "") => {
    return `${start}${posix.relative(folder, path) || "."}${anchor}"`;
  });
}

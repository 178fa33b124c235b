/**
 * Lets the page for a missing one be shown under any address of the site: servers send it in the place of a page, whose
 * folder its relative addresses would start from. A script finds the root of the site, since nobody knows it before.
 *
 * @param folders those that pages are in: `slb`, `guides`
 */
export function fromAnyFolder(html: string, folders: readonly string[]): string {
  const inside = `/^(.*\\/)(?:${folders.join("|")})\\/[^/]*$/`;
  const script = `const root = ${inside}.exec(location.pathname)?.[1]; if (root) document.write('<base href="' + root + '">');`;
  return html.replace("<head>", () => `<head><script>${script}</script>`);
}

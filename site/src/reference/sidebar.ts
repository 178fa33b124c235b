import { pageAddress, pageId } from "./addresses.js";
import { OVERVIEW } from "./navigation.js";
import { readOpenApi } from "./openapi.js";
import { listPages, readPage } from "./source.js";

/** An entry of the navigation beside each page. */
type SidebarEntry = SidebarLink | { label: string; collapsed: boolean; items: SidebarEntry[] };

interface SidebarLink {
  label: string;
  link: string;
}

/** Guides first, then each API with the Actions of each of its resources, then what belongs to all. */
export function sidebar(): SidebarEntry[] {
  const pages = listPages();
  const guides = pages.filter((path) => path.startsWith("guides/"));
  const apis = pages.flatMap((path) => /^(\w+)\/index\.md$/.exec(path)?.[1] ?? []).filter((api) => api !== "guides");
  const others = pages.filter((path) => !path.includes("/"));
  return [
    { label: "Home", link: pageAddress("") },
    ...(guides.length > 0 ? [{ label: "Guides", collapsed: false, items: guides.map(link) }] : []),
    ...apis.map((api) => apiEntry(api, pages)),
    { label: "All APIs", collapsed: false, items: others.map(link) },
  ];
}

function apiEntry(api: string, pages: readonly string[]): SidebarEntry {
  const { info, tags, paths } = readOpenApi(api);
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  const resources = tags.map((tag) => ({
    label: tag["x-displayName"],
    collapsed: true,
    items: operations
      .filter((operation) => operation.tags.includes(tag.name))
      .map(({ operationId }) => ({ label: operationId, link: pageAddress(`${api}/${operationId}`) }))
      .filter(({ label }) => pages.includes(`${api}/${label}.md`)),
  }));
  return {
    label: `${info.title} (${api.toUpperCase()})`,
    collapsed: true,
    items: [
      { label: OVERVIEW, link: pageAddress(api) },
      ...resources.filter(({ items }) => items.length > 0),
      ...pages.filter((path) => isOther(path, api, operations)).map(link),
    ],
  };
}

/** Pages of an API that are neither its overview nor that of an Action. */
function isOther(path: string, api: string, operations: readonly { operationId: string }[]): boolean {
  const [, name] = new RegExp(`^${api}/(.+)\\.md$`).exec(path) ?? [];
  return name !== undefined && name !== "index" && !operations.some(({ operationId }) => operationId === name);
}

function link(path: string): SidebarLink {
  const [, title = path] = /^# (.+)$/m.exec(readPage(path)) ?? [];
  return { label: title.replaceAll("`", ""), link: pageAddress(pageId(path)) };
}

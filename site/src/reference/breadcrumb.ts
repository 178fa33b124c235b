import { type Entry, type Group, hasCurrent, overviewOf } from "./navigation.js";

/** What the page belongs to, from the API down; a group without a page of its own has no address. */
export interface Crumb {
  readonly label: string;
  readonly href: string | undefined;
}

/** The groups of the navigation around the current page, the page itself left out. */
export function breadcrumb(sidebar: readonly Entry[]): Crumb[] {
  return groupsAround(sidebar).map((group) => {
    const overview = overviewOf(group);
    return { label: group.label, href: overview?.isCurrent ? undefined : overview?.href };
  });
}

function groupsAround(entries: readonly Entry[]): Group[] {
  const group = entries.find((entry) => entry.type === "group" && hasCurrent(entry));
  return group?.type === "group" ? [group, ...groupsAround(group.entries)] : [];
}

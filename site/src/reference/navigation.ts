/** The navigation beside a page, as Starlight has it while the page is made; what is not read here is left out. */
export type Entry = Link | Group;

export interface Link {
  readonly type: "link";
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

export interface Group {
  readonly type: "group";
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** The page of a group itself. */
export function overviewOf(entry: Entry): Link | undefined {
  if (entry.type === "link") return undefined;
  return entry.entries.find((each) => each.type === "link" && each.label === OVERVIEW) as Link | undefined;
}

/** What the link to the page of a group is called inside of the group. */
export const OVERVIEW = "Overview";

/** Whether the current page is the one linked, or below it. */
export function hasCurrent(entry: Entry): boolean {
  return entry.type === "group" ? entry.entries.some(hasCurrent) : entry.isCurrent;
}

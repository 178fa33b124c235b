/** A page that was found. */
export interface FoundPage {
  /** With the anchor of the very name that was looked for, if the page has one. */
  readonly url: string;
  readonly title: string;
  /** What it belongs to: an API such as `SLB`, or the guides. */
  readonly place: string;
  /** HTML in which the words that were found are marked; everything else is escaped. */
  readonly excerpt: string;
  /** The parts of the page that fit best. */
  readonly sections: readonly { readonly url: string; readonly title: string }[];
}

/** What Pagefind says of a page; https://pagefind.app/docs/api-reference/ */
export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  /** All text of the page. */
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly { readonly url: string; readonly title: string }[];
  /** All elements of the page that have an id. */
  readonly anchors: readonly { readonly id: string }[];
}

/** @param below what all addresses of the site start with */
export function foundPage(page: PagefindPage, query: string, below: string): FoundPage {
  const { url, excerpt, meta, sub_results } = page;
  const title = meta.title ?? url;
  const anchor = anchorOf(page, query);
  const sections = sub_results.filter((section) => section.title !== title && section.url.includes("#"));
  return {
    url: anchor === undefined ? url : `${url}#${anchor}`,
    title,
    place: placeOf(url.slice(below.length)),
    excerpt,
    sections: sections.slice(0, 3),
  };
}

/** A parameter before a field, and an error, that has the name: `request.StickySession`, `error.SystemBusy`. */
export function anchorOf({ anchors }: PagefindPage, query: string): string | undefined {
  const wanted = `.${query.trim().toLowerCase()}`;
  const named = wanted === "." ? [] : anchors.filter(({ id }) => id.toLowerCase().endsWith(wanted));
  return (named.find(({ id }) => id.startsWith("request.")) ?? named[0])?.id;
}

function placeOf(path: string): string {
  const [folder = "", page] = path.split("/");
  if (page === undefined) return "";
  return folder === "guides" ? "Guide" : folder.toUpperCase();
}

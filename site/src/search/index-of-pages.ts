/** A page that was found. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  /** HTML in which the words that were found are marked; everything else is escaped. */
  readonly excerpt: string;
  /** The parts of the page that fit best. */
  readonly sections: readonly { readonly url: string; readonly title: string }[];
}

/** The first pages, best first, and how many there are. */
export interface Found {
  readonly pages: readonly FoundPage[];
  readonly total: number;
}

/** The part of Pagefind that is used; https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  /** All text of the page. */
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly { readonly url: string; readonly title: string }[];
}

/** How many results are looked at, and how many of them are shown. */
const READ = 12;
const SHOWN = 8;

let index: Promise<Pagefind> | undefined;

/** Looks up words in the index below the root of the site; there is none while the site is served for editing. */
export async function searchPages(root: URL, query: string): Promise<Found | "no index"> {
  try {
    index ??= loadIndex(root);
    const pagefind = await index;
    if (query.trim() === "") return { pages: [], total: 0 };
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, READ).map((result) => result.data()));
    return { pages: exactFirst(pages, query).slice(0, SHOWN).map(foundPage), total: results.length };
  } catch {
    index = undefined;
    return "no index";
  }
}

/** The index knows words, of which a name such as `XForwardedFor_SLBIP` has several: pages with the very name go first. */
function exactFirst(pages: readonly PagefindPage[], query: string): readonly PagefindPage[] {
  const wanted = query.trim().toLowerCase();
  const isExact = ({ content }: PagefindPage): boolean => content.toLowerCase().includes(wanted);
  return [...pages.filter(isExact), ...pages.filter((page) => !isExact(page))];
}

async function loadIndex(root: URL): Promise<Pagefind> {
  const address = new URL("pagefind/pagefind.js", root).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: root.pathname, excerptLength: 20 });
  return pagefind;
}

function foundPage({ url, excerpt, meta, sub_results }: PagefindPage): FoundPage {
  const sections = sub_results.filter((section) => section.url !== url && section.url.includes("#")).slice(0, 3);
  return { url, excerpt, title: meta.title ?? url, sections };
}

import { anchorOf, type FoundPage, foundPage, type PagefindPage } from "./found-page.js";

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
    const { results } = await pagefind.search(keyWords(query));
    const pages = await Promise.all(results.slice(0, READ).map((result) => result.data()));
    const shown = bestFirst(pages, keyWords(query)).slice(0, SHOWN);
    return { pages: shown.map((page) => foundPage(page, query, root.pathname)), total: results.length };
  } catch {
    index = undefined;
    return "no index";
  }
}

/** The index knows words, of which a name such as `XForwardedFor_SLBIP` has several; the very name says more. */
function bestFirst(pages: readonly PagefindPage[], query: string): readonly PagefindPage[] {
  const wanted = query.toLowerCase();
  const words = wanted.split(/\s+/);
  const rank = (page: PagefindPage): number => {
    const title = (page.meta.title ?? "").toLowerCase();
    if (words.every((word) => title.includes(word))) return 0;
    if (anchorOf(page, wanted)?.startsWith("request.")) return 1;
    return page.content.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return pages.toSorted((a, b) => rank(a) - rank(b));
}

const FILLERS = /^(a|an|and|can|do|does|for|how|i|in|is|my|of|the|to|what|when|where|which|why|with)$/i;

/** A question without the words that many pages lack though they answer it. */
function keyWords(query: string): string {
  const words = query.trim().split(/\s+/);
  const kept = words.filter((word) => !FILLERS.test(word));
  return (kept.length > 0 ? kept : words).join(" ");
}

async function loadIndex(root: URL): Promise<Pagefind> {
  const address = new URL("pagefind/pagefind.js", root).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: root.pathname, excerptLength: 20 });
  return pagefind;
}

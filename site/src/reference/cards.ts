import { pageAddress, pageId } from "./addresses.js";
import { type OpenApi, readOpenApi } from "./openapi.js";
import { listPages, readPage } from "./source.js";

/** A way into the site from its home page. */
export interface Card {
  readonly title: string;
  readonly href: string;
  readonly text: string;
}

/** A card for each API, those with most Actions first. */
export function apiCards(): readonly (Card & { readonly note: string })[] {
  const apis = listPages().flatMap((path) => /^(\w+)\/index\.md$/.exec(path)?.[1] ?? []);
  return apis
    .filter((api) => api !== "guides")
    .map((api) => [api, readOpenApi(api)] as const)
    .sort(([, a], [, b]) => actionCount(b) - actionCount(a))
    .map(([api, openApi]) => ({
      title: openApi.info.title,
      href: pageAddress(api),
      text: firstSentence(openApi.info.description),
      note: `${api} · ${openApi.info.version} · ${actionCount(openApi)} of ${actionCount(openApi) + openApi.info["x-pending"].length} Actions`,
    }));
}

export function guideCards(): readonly Card[] {
  const guides = listPages().filter((path) => /^guides\/(?!index\.md)/.test(path));
  return guides.map((path) => {
    const [, title = path, text = ""] = /^# (.+)\n\n((?:.+\n?)*)/m.exec(readPage(path)) ?? [];
    return { title, href: pageAddress(pageId(path)), text: firstSentence(text) };
  });
}

function actionCount({ paths }: OpenApi): number {
  return Object.keys(paths).length;
}

function firstSentence(text: string): string {
  return (/^[\s\S]*?\.(?=\s|$)/.exec(text)?.[0] ?? text).replace(/\s+/g, " ");
}

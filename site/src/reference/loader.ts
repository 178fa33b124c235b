import { relative } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { renderMarkdown } from "../markdown/render.js";
import { builderMarkup } from "../request-builder/markup.js";
import { pageId } from "./addresses.js";
import { splitPage } from "./split-page.js";
import { DOCS, isAction, listPages, readPage } from "./source.js";

/** Loads the generated Markdown as pages, and again whenever it changes while the site is served for editing. */
export const generatedPages: Loader = {
  name: "generated-pages",
  async load(context) {
    context.store.clear();
    for (const path of listPages()) await loadPage(context, path);
    const { watcher } = context;
    watcher?.add(DOCS);
    watcher?.on("all", (event, file) => {
      const path = relative(DOCS, file).replaceAll("\\", "/");
      if (path.startsWith("..") || !path.endsWith(".md")) return;
      if (event === "unlink") context.store.delete(pageId(path));
      else loadPage(context, path).catch((error: unknown) => context.logger.error(`${path}: ${String(error)}`));
    });
  },
};

async function loadPage(context: LoaderContext, path: string): Promise<void> {
  const id = pageId(path);
  const { title, lead, body } = splitPage(readPage(path));
  const { html: reference, headings } = await renderMarkdown(body, path);
  const html = isAction(id) ? reference.replace(/(?=<h2)/, builderMarkup(id)) : reference;
  const data = await context.parseData({
    id,
    data: {
      title,
      lead,
      description: lead?.replaceAll("`", ""),
      path,
      ...(isAction(id) && { action: id }),
      ...(headings.length === 0 && { tableOfContents: false }),
    },
  });
  const digest = context.generateDigest(html);
  context.store.set({ id, data, body, digest, rendered: { html, metadata: { headings } } });
}

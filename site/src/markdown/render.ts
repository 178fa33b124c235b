import { createMarkdownProcessor, type MarkdownHeading, type MarkdownProcessor } from "@astrojs/markdown-remark";
import type { Root } from "mdast";
import { markBadges } from "./badges.js";
import { codeColours } from "./code-colours.js";
import { inlineDiagrams } from "./diagrams.js";
import { markMembers } from "./members.js";
import { markNotices } from "./notices.js";
import { resolveLinks } from "./page-links.js";
import { groupSamples } from "./sample-tabs.js";
import { frameTables } from "./tables.js";

/** A page as HTML, and its headings for the table of contents. */
export interface RenderedPage {
  readonly html: string;
  readonly headings: MarkdownHeading[];
}

let processor: Promise<MarkdownProcessor> | undefined;

/**
 * Renders generated Markdown.
 *
 * @param path the file that it comes from, relative to the folder of the docs; links start there
 */
export async function renderMarkdown(markdown: string, path: string): Promise<RenderedPage> {
  processor ??= createMarkdownProcessor({
    smartypants: false,
    syntaxHighlight: "shiki",
    shikiConfig: { theme: "css-variables", transformers: [codeColours] },
    remarkPlugins: [workOnTree],
  });
  const { code, metadata } = await (await processor).render(markdown, { frontmatter: { path } });
  return { html: code, headings: metadata.headings };
}

/** The part of the file that is worked on in which Astro keeps what it was handed. */
interface MarkdownFile {
  readonly data: { readonly astro?: { readonly frontmatter?: Readonly<Record<string, unknown>> } };
}

function workOnTree(): (root: Root, file: MarkdownFile) => void {
  return (root, file) => {
    const path = String(file.data.astro?.frontmatter?.["path"]);
    resolveLinks(root, path);
    inlineDiagrams(root, path);
    markBadges(root);
    markNotices(root);
    markMembers(root);
    groupSamples(root);
    frameTables(root);
  };
}

import { renderMarkdown } from "../markdown/render.js";
import { readPage } from "./source.js";

/** Of the Actions that change nothing, one that needs no parameters. */
const PAGE = "slb/DescribeRegions.md";

/** The samples of the home page, as HTML: those of the first example of a page, in every language. */
export async function firstCall(): Promise<string> {
  const [, samples = ""] = /^### Example 1: .+\n([\s\S]*?)^Returns:$/m.exec(readPage(PAGE)) ?? [];
  const { html } = await renderMarkdown(samples, "index.md");
  return html;
}

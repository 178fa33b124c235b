import type { ApiOutline } from "./api-outline.js";
import { code, link, type Markdown, words } from "./safe.js";

/** `since` names the first document that has it, or says when it came. */
export function sinceWords(since: string, { documents }: ApiOutline): Markdown {
  const isDocument = Object.hasOwn(documents, since);
  return isDocument ? words`since ${link(code(since), "index.md#sources")}` : words`since ${code(since)}`;
}

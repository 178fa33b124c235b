import type { Blockquote, Paragraph, Root } from "mdast";
import { element, text, walk } from "./tree.js";

const MARK = /^\[!(CAUTION|WARNING)\]\s*/;
const TITLES: Readonly<Record<string, string>> = { CAUTION: "Caution:", WARNING: "Warning:" };

/** Makes notices of the quotes that GitHub shows as such: those that begin with `[!CAUTION]` or `[!WARNING]`. */
export function markNotices(root: Root): void {
  walk(root, (node) => {
    if (node.type === "blockquote") markNotice(node);
  });
}

function markNotice(quote: Blockquote): void {
  const [first] = quote.children;
  const [start] = first?.type === "paragraph" ? first.children : [];
  const [mark, kind = ""] = (start?.type === "text" && MARK.exec(start.value)) || [];
  if (first?.type !== "paragraph" || start?.type !== "text" || mark === undefined) return;
  start.value = start.value.slice(mark.length);
  const title = element("strong", {}, [text(TITLES[kind] ?? "")]) as Paragraph["children"][number];
  first.children.unshift(title, text(" ") as Paragraph["children"][number]);
  quote.data = { hName: "div", hProperties: { className: ["notice"], "data-kind": kind.toLowerCase(), role: "note" } };
}

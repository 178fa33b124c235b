import type { ListItem, Paragraph, Root } from "mdast";
import { element, text, textOf, walk } from "./tree.js";

const ANCHOR = /^<a id="((?:request|response)\.[^"]+)">$/;

/**
 * Makes nodes of a tree of the list items that describe a parameter or a field of a response: the anchor at the end of the
 * item's first paragraph becomes the item's id, with a link to it at the name.
 */
export function markMembers(root: Root): void {
  walk(root, (node) => {
    if (node.type === "listItem") markMember(node);
  });
}

function markMember(item: ListItem): void {
  const [head] = item.children;
  if (head?.type !== "paragraph") return;
  const id = takeAnchor(head);
  if (id === undefined) return;
  const name = textOf(head.children[0] ?? head);
  item.data = { hProperties: { id, className: ["member"] } };
  const label = `Link to ${name}`;
  const link = element("a", { href: `#${id}`, class: "anchor", "aria-label": label, "data-pagefind-ignore": "" }, [
    text("#"),
  ]);
  // Who looks for a parameter by its name wants the page that explains it before those that mention it.
  const [first] = head.children;
  if (first?.type === "strong") first.data = { hProperties: { "data-pagefind-weight": "8" } };
  head.data = { hProperties: { className: ["member-head"] } };
  head.children.push(link as Paragraph["children"][number]);
}

/** Removes the anchor `<a id="…"></a>` from a paragraph and returns its id. */
function takeAnchor(paragraph: Paragraph): string | undefined {
  const index = paragraph.children.findIndex((child) => child.type === "html" && ANCHOR.test(child.value));
  const anchor = paragraph.children[index];
  if (anchor?.type !== "html") return undefined;
  paragraph.children.splice(index, 2);
  return ANCHOR.exec(anchor.value)?.[1];
}

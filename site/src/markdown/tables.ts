import type { Root, Table } from "mdast";
import { element, textOf, walk } from "./tree.js";

/** Lets wide tables scroll within the page, by keyboard too. On narrow screens their rows come apart: see tables.css. */
export function frameTables(root: Root): void {
  walk(root, (node, parent) => {
    if (node.type !== "table") return;
    const attributes = {
      class: "table-frame",
      tabindex: "0",
      role: "group",
      "aria-label": "Table",
      style: headings(node),
    };
    parent.children.splice(parent.children.indexOf(node as never), 1, element("div", attributes, [node]) as never);
  });
}

/** The headings of the columns as texts that a style sheet can put before the cells: `--c1:"Code";--c2:"Status"`. */
function headings({ children: [head] }: Table): string {
  const texts = head?.children.map(textOf) ?? [];
  return texts.map((text, index) => `--c${index + 1}:"${text.replace(/["\\\n]|\?$/g, "")}"`).join(";");
}

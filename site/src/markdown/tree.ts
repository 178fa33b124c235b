import type { Parent, PhrasingContent, Root, RootContent } from "mdast";

/** A node of the Markdown tree that has nodes below it. */
export type Branch = Root | Extract<RootContent, Parent>;

export function isBranch(node: Root | RootContent): node is Branch {
  return "children" in node;
}

/** Calls `see` for every node below, a parent before its children; it may put another node in the place of what it sees. */
export function walk(branch: Branch, see: (node: RootContent, parent: Branch) => void): void {
  for (const node of branch.children) {
    see(node, branch);
    if (isBranch(node)) walk(node, see);
  }
}

/** The text of a node without its marks. */
export function textOf(node: Root | RootContent): string {
  if ("value" in node) return node.type === "html" ? "" : node.value;
  return isBranch(node) ? node.children.map(textOf).join("") : "";
}

/** An element that Markdown has no mark for. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | boolean>>,
  children: readonly RootContent[],
): RootContent {
  // Markdown's own tree allows only some children in a paragraph; that limit does not apply to what it is written as.
  return {
    type: "paragraph",
    data: { hName: tag, hProperties: { ...attributes } },
    children: children as PhrasingContent[],
  };
}

export function text(value: string): RootContent {
  return { type: "text", value };
}

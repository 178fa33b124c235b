import { parsers } from "prettier/plugins/markdown";

/** A node of a parsed page. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly lang?: string;
  readonly children?: readonly Node[];
}

/** Parses Markdown as GitHub does in what matters here: tables, automatic links, HTML. */
export function parseMarkdown(text: string): Node {
  return parsers.markdown.parse(text, {} as never) as Node;
}

/** A node and everything in it. */
export function nodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

/** What a reader sees of a node. */
export function plainText(node: Node): string {
  return node.value ?? (node.children ?? []).map(plainText).join("");
}

import type { Root } from "mdast";
import { textOf } from "./tree.js";

const EFFECTS: readonly string[] = ["Read", "Write", "Destructive"];

/** Makes badges of the bold words in the line with which the page of an Action says what it does. */
export function markBadges(root: Root): void {
  const line = root.children.find((node) => node.type === "paragraph");
  const [first] = line?.children ?? [];
  if (!line || first?.type !== "strong" || !EFFECTS.includes(textOf(first))) return;
  line.data = { hProperties: { className: ["badges"], "data-effect": textOf(first).toLowerCase() } };
}

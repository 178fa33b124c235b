import type { ShikiConfig } from "@astrojs/markdown-remark";

/** The colours of the highlighter's theme by variable, and the class that stands for each in the pages. */
const CLASSES: Readonly<Record<string, string>> = {
  comment: "c",
  constant: "n",
  function: "f",
  keyword: "k",
  parameter: "p",
  punctuation: "u",
  string: "s",
  "string-expression": "s",
  link: "l",
};

/** Requests and what is signed of them have lines that are longer than any screen. */
const WRAPPED: ReadonlySet<string> = new Set(["http", "text"]);

/**
 * Writes a class of one letter in the place of each token's style, which stands some thousand times on a long page, and
 * joins tokens that look alike.
 */
export const codeColours: NonNullable<ShikiConfig["transformers"]>[number] = {
  name: "code-colours",
  span(node) {
    const [, name = ""] = /--astro-code-token-([\w-]+)/.exec(String(node.properties["style"] ?? "")) ?? [];
    delete node.properties["style"];
    if (CLASSES[name]) node.properties["class"] = CLASSES[name];
  },
  line(node) {
    // Plain text needs no element of its own.
    node.children = node.children.flatMap((child) =>
      child.type === "element" && Object.keys(child.properties).length === 0 ? child.children : [child],
    );
  },
  pre(node) {
    delete node.properties["style"];
    node.properties["class"] = WRAPPED.has(this.options.lang) ? "code wrapped" : "code";
    node.properties["tabindex"] = "0";
    // The search finds what a page says; code repeats it.
    node.properties["data-pagefind-ignore"] = "";
  },
};

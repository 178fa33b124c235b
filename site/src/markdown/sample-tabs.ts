import type { Code, Root, RootContent } from "mdast";
import { type Branch, element, isBranch, text, textOf } from "./tree.js";

/** A sample of code and the language that stands above it. */
interface Sample {
  readonly label: string;
  readonly code: Code;
}

/**
 * Puts samples of one thing in several languages behind tabs: two or more consecutive pairs of a paragraph that is only
 * bold text and a code block. The element `sample-tabs` makes them work; until then all samples show, one below the other.
 */
export function groupSamples(root: Root): void {
  let groups = 0;
  const visit = (branch: Branch): void => {
    const children: RootContent[] = [];
    for (let at = 0; at < branch.children.length;) {
      const samples = samplesFrom(branch.children, at);
      if (samples.length > 1) {
        children.push(tabs(samples, `samples-${++groups}`));
        at += samples.length * 2;
      } else {
        const child = branch.children[at++];
        if (!child) continue;
        if (isBranch(child)) visit(child);
        children.push(child);
      }
    }
    branch.children = children as typeof branch.children;
  };
  visit(root);
}

function samplesFrom(nodes: readonly RootContent[], start: number): Sample[] {
  const samples: Sample[] = [];
  for (let at = start; ; at += 2) {
    const label = labelOf(nodes[at]);
    const code = nodes[at + 1];
    if (label === undefined || code?.type !== "code") return samples;
    samples.push({ label, code });
  }
}

function labelOf(node: RootContent | undefined): string | undefined {
  if (node?.type !== "paragraph" || node.children.length !== 1) return undefined;
  const [only] = node.children;
  return only?.type === "strong" ? textOf(only) : undefined;
}

function tabs(samples: readonly Sample[], group: string): RootContent {
  const list = samples.map(({ label }, index) =>
    element(
      "button",
      {
        type: "button",
        role: "tab",
        id: `${group}-tab-${index}`,
        "aria-controls": `${group}-${index}`,
        "aria-selected": String(index === 0),
        tabindex: index === 0 ? "0" : "-1",
      },
      [text(label)],
    ),
  );
  const panels = samples.map(({ label, code }, index) =>
    element(
      "div",
      {
        role: "tabpanel",
        id: `${group}-${index}`,
        "aria-labelledby": `${group}-tab-${index}`,
        "data-label": label,
        ...(index > 0 && { hidden: true }),
      },
      [code],
    ),
  );
  return element("sample-tabs", { class: "not-content", "data-pagefind-ignore": "" }, [
    element("div", { role: "tablist", "aria-label": "Language of the sample" }, list),
    ...panels,
  ]);
}

import { copyButton } from "./copy-button.js";

/** Gives each code block of the page a button that copies it. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll<HTMLPreElement>("main pre.code")) {
    const frame = document.createElement("div");
    frame.className = "code-frame";
    block.replaceWith(frame);
    frame.append(
      block,
      copyButton(() => block.textContent),
    );
  }
}

/** A button that copies a text and says so for a moment. */
export function copyButton(text: () => string, label = "Copy"): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = label;
  button.addEventListener("click", async () => {
    button.textContent = await copy(text());
    setTimeout(() => (button.textContent = label), 1500);
  });
  return button;
}

/** Browsers refuse the clipboard to pages that are not served safely. */
async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied";
  } catch {
    return "Not copied";
  }
}

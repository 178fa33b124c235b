/** Where the language that the reader chose last is kept. */
const CHOICE = "sample-language";

/** Shows one of several samples. The choice holds for all groups of samples, on all pages. */
class SampleTabs extends HTMLElement {
  connectedCallback(): void {
    const tabs = this.#tabs();
    tabs.forEach((tab, index) => {
      tab.addEventListener("click", () => choose(labelOf(tab)));
      tab.addEventListener("keydown", (event) => {
        const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
        const next = to === undefined ? undefined : tabs.at(to % tabs.length);
        if (!next) return;
        event.preventDefault();
        choose(labelOf(next));
        next.focus();
      });
    });
    this.show(localStorage.getItem(CHOICE));
  }

  /** Shows the sample in a language; a group without that language stays as it is. */
  show(language: string | null): void {
    const tabs = this.#tabs();
    if (!tabs.some((tab) => labelOf(tab) === language)) return;
    for (const tab of tabs) {
      const selected = labelOf(tab) === language;
      tab.setAttribute("aria-selected", String(selected));
      tab.tabIndex = selected ? 0 : -1;
      const panel = this.querySelector<HTMLElement>(`#${tab.getAttribute("aria-controls")}`);
      if (panel) panel.hidden = !selected;
    }
  }

  #tabs(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role="tab"]')];
  }
}

function labelOf(tab: HTMLElement): string {
  return tab.textContent.trim();
}

/** All groups change together; the one that was used stays where it is on the screen. */
function choose(language: string): void {
  localStorage.setItem(CHOICE, language);
  const used = document.activeElement;
  const before = used?.getBoundingClientRect().top ?? 0;
  for (const group of document.querySelectorAll<SampleTabs>("sample-tabs")) group.show(language);
  window.scrollBy({ top: (used?.getBoundingClientRect().top ?? 0) - before, behavior: "instant" });
}

/** Makes the tabs of all samples work. */
export function defineSampleTabs(): void {
  customElements.define("sample-tabs", SampleTabs);
}

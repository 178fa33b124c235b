import { searchPages } from "./index-of-pages.js";
import { resultItem } from "./result.js";

/** The search of the whole site, in a dialog. The index is loaded when the dialog is first opened, and in parts. */
class SiteSearch extends HTMLElement {
  #dialog!: HTMLDialogElement;
  #input!: HTMLInputElement;
  #state!: HTMLElement;
  #results!: HTMLElement;

  connectedCallback(): void {
    this.#dialog = this.querySelector("dialog")!;
    this.#input = this.querySelector("input")!;
    this.#state = this.querySelector(".state")!;
    this.#results = this.querySelector("ol")!;
    this.querySelector(".open")!.addEventListener("click", () => this.#open());
    this.#input.addEventListener("input", () => void this.#search(this.#input.value));
    this.#dialog.addEventListener("keydown", (event) => this.#move(event));
    this.#dialog.addEventListener("click", (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.querySelector("form")!.addEventListener("submit", (event) => this.#submit(event));
    document.addEventListener("keydown", (event) => {
      const isShortcut = event.key === "k" && (event.ctrlKey || event.metaKey);
      if (!isShortcut && (event.key !== "/" || isTyping(event.target))) return;
      event.preventDefault();
      this.#open();
    });
  }

  #open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    void this.#search(this.#input.value);
  }

  async #search(query: string): Promise<void> {
    const root = new URL(this.dataset["root"] ?? "/", location.href);
    const outcome = await searchPages(root, query);
    // Another key was pressed meanwhile.
    if (query !== this.#input.value) return;
    if (outcome === "no index") {
      this.#results.replaceChildren();
      this.#state.textContent = "The search needs the built site, served by a web server.";
      return;
    }
    this.#results.replaceChildren(...outcome.pages.map(resultItem));
    const { total } = outcome;
    this.#state.textContent = query.trim() === "" ? "" : total === 0 ? "Nothing found" : `${total} pages`;
  }

  /** Enter opens the first result, unless the button was meant. */
  #submit(event: SubmitEvent): void {
    if (event.submitter && document.activeElement === event.submitter) return;
    event.preventDefault();
    this.#results.querySelector("a")?.click();
  }

  #move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const places = [this.#input, ...this.#results.querySelectorAll<HTMLElement>("a")];
    const at = places.findIndex((place) => place === document.activeElement);
    places.at((Math.max(at, 0) + step) % places.length)?.focus();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));
}

/** Makes the search work. */
export function defineSearch(): void {
  customElements.define("site-search", SiteSearch);
}

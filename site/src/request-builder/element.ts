/** The button that opens the request builder. All that the builder needs is loaded when it is first pressed. */
class RequestBuilder extends HTMLElement {
  #dialog: Promise<HTMLDialogElement> | undefined;

  connectedCallback(): void {
    const button = this.querySelector("button")!;
    button.disabled = false;
    button.addEventListener("click", () => void this.#open(button));
  }

  async #open(button: HTMLButtonElement): Promise<void> {
    button.setAttribute("aria-busy", "true");
    this.#dialog ??= this.#load();
    try {
      (await this.#dialog).showModal();
    } catch (error) {
      this.#dialog = undefined;
      this.querySelector("p")!.textContent = `The request builder could not be loaded: ${String(error)}`;
    }
    button.removeAttribute("aria-busy");
  }

  async #load(): Promise<HTMLDialogElement> {
    const { makeBuilder } = await import("./builder.js");
    const dialog = await makeBuilder(this.dataset["action"] ?? "");
    this.append(dialog);
    return dialog;
  }
}

/** Makes the button of the request builder work. */
export function defineRequestBuilder(): void {
  customElements.define("request-builder", RequestBuilder);
}

import { create, newId } from "./fields/elements.js";
import type { ClientFacts } from "./signed-request.js";

/** What the form starts with: the key that the documentation's examples are signed with. */
const EXAMPLE = { regionId: "cn-hangzhou", accessKeyId: "testid", accessKeySecret: "testsecret" } as const;

/** Region and keys. They are kept in the inputs, and nowhere else. */
export class ClientForm {
  readonly #region = line({ value: EXAMPLE.regionId });
  readonly #id = line({ value: EXAMPLE.accessKeyId });
  readonly #secret = line({ value: EXAMPLE.accessKeySecret, type: "password" });
  readonly #token = line({ type: "password", placeholder: "of temporary credentials" });
  readonly #regionFault = create("p", { class: "issues error", id: newId(), hidden: true });
  readonly element: HTMLElement;

  constructor() {
    this.#region.setAttribute("aria-describedby", this.#regionFault.id);
    this.element = create("fieldset", { class: "client" }, [
      create("legend", {}, ["Client"]),
      create("p", { class: "hint" }, [
        "Requests are signed in this page. Keys stay in its memory until you leave it: they are never stored and never sent. ",
        "The key that stands here is an example.",
      ]),
      labelled("Region", this.#region, this.#regionFault),
      labelled("AccessKey ID", this.#id),
      labelled("AccessKey secret", this.#secret),
      labelled("Security token", this.#token),
    ]);
  }

  read(): ClientFacts {
    const securityToken = this.#token.value.trim();
    return {
      regionId: this.#region.value.trim(),
      credentials: {
        accessKeyId: this.#id.value.trim(),
        accessKeySecret: this.#secret.value.trim(),
        ...(securityToken !== "" && { securityToken }),
      },
    };
  }

  /** Shows why the region cannot be used; undefined if it can. */
  showRegionFault(message: string | undefined): void {
    this.#regionFault.hidden = message === undefined;
    this.#regionFault.textContent = message ?? "";
    if (message === undefined) this.#region.removeAttribute("aria-invalid");
    else this.#region.setAttribute("aria-invalid", "true");
  }
}

function line(attributes: Readonly<Record<string, string>>): HTMLInputElement {
  return create("input", { type: "text", autocomplete: "off", spellcheck: "false", id: newId(), ...attributes });
}

function labelled(text: string, input: HTMLInputElement, ...below: readonly HTMLElement[]): HTMLElement {
  return create("div", { class: "field" }, [create("label", { for: input.id }, [text]), input, ...below]);
}

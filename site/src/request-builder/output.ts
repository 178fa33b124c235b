import { samples } from "../../../generator/samples/index.js";
import { copyButton } from "../samples/copy-button.js";
import { create, newId } from "./fields/elements.js";
import { httpParts, httpText, urlText } from "./http-text.js";
import type { RequestSchema } from "./schema.js";
import type { SignedRequests } from "./signed-request.js";

/** One form of the request: a sample in a language, or what goes over the wire. */
interface Form {
  readonly title: string;
  readonly text: string;
}

/** The request in every language and signed, behind tabs like those of the samples on the pages. */
export class Output {
  readonly element: HTMLElement = create("section", { class: "output", "aria-label": "The request" });
  #blocks: ReadonlyMap<string, HTMLElement> = new Map();
  readonly #facts: RequestSchema["x-action"];

  constructor(facts: RequestSchema["x-action"]) {
    this.#facts = facts;
  }

  /** @param fault why the request cannot be signed, in the place of the signed request */
  show(params: object, regionId: string, signed: SignedRequests | { readonly fault: string }): void {
    const forms = this.#forms(params as Readonly<Record<string, unknown>>, regionId, signed);
    if (this.#blocks.size === 0) this.#build(forms);
    for (const { title, text } of forms) {
      const block = this.#blocks.get(title);
      if (block && block.textContent !== text) block.textContent = text;
    }
  }

  #forms(
    params: Readonly<Record<string, unknown>>,
    regionId: string,
    signed: SignedRequests | { readonly fault: string },
  ): readonly Form[] {
    const fault = "fault" in signed ? signed.fault : undefined;
    const made = samples(this.#facts, {
      params,
      regionId,
      signed: "fault" in signed ? undefined : httpParts(signed.v3),
    });
    const all = made.map(({ title, code }) => ({ title, text: code }));
    const curl = fault === undefined ? [] : [{ title: "curl", text: fault }];
    return [
      ...all,
      ...curl,
      { title: "Signed V3", text: "fault" in signed ? signed.fault : httpText(signed.v3) },
      { title: "Signed V1", text: "fault" in signed ? signed.fault : urlText(signed.v1) },
    ];
  }

  #build(forms: readonly Form[]): void {
    const group = newId();
    const blocks = forms.map(({ title }) => [title, create("code", {})] as const);
    this.#blocks = new Map(blocks);
    const tabs = forms.map(({ title }, index) =>
      create(
        "button",
        {
          type: "button",
          role: "tab",
          id: `${group}-tab-${index}`,
          "aria-controls": `${group}-${index}`,
          "aria-selected": String(index === 0),
          tabindex: index === 0 ? 0 : -1,
        },
        [title],
      ),
    );
    const panels = blocks.map(([, code], index) =>
      create(
        "div",
        { role: "tabpanel", id: `${group}-${index}`, "aria-labelledby": `${group}-tab-${index}`, hidden: index > 0 },
        [
          create("div", { class: "code-frame" }, [
            create("pre", { class: "code wrapped", tabindex: 0 }, [code]),
            copyButton(() => code.textContent),
          ]),
        ],
      ),
    );
    const list = create("div", { role: "tablist", "aria-label": "Form of the request" }, tabs);
    const element = document.createElement("sample-tabs");
    element.append(list, ...panels);
    this.element.append(element);
  }
}

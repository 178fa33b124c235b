import type { Memory } from "../../cache/memory.js";
import type { GeneratedFile } from "../emitter.js";
import { remembered } from "../remembered.js";
import { TemplateFault, TemplateMistakes } from "../template/template-fault.js";
import type { MakeSection } from "./page-texts.js";
import { type PageTemplates, pageSet } from "./render.js";

/** Makes pages of templates, each as far as it can, so that all that is wrong with the templates is told at once. */
export class Pages {
  readonly #templates: PageTemplates;
  readonly #memory: Memory;
  readonly #faults: TemplateFault[] = [];

  constructor(templates: PageTemplates, memory: Memory) {
    this.#templates = templates;
    this.#memory = memory;
  }

  /**
   * A page, or an empty one where its template has a fault.
   *
   * @param kind names what makes the text, a function of plain data
   */
  made<Inputs extends readonly unknown[]>(
    path: string,
    kind: string,
    text: (templates: PageTemplates, ...inputs: Inputs) => string,
    ...inputs: Inputs
  ): GeneratedFile {
    return this.#page(path, () => this.#text(kind, text, ...inputs));
  }

  /** The same for a page some of whose sections are remembered on their own. */
  madeOfSections<Inputs extends readonly unknown[]>(
    path: string,
    kind: string,
    text: (section: MakeSection, templates: PageTemplates, ...inputs: Inputs) => string,
    ...inputs: Inputs
  ): GeneratedFile {
    const make = () => text(this.#text, this.#templates, ...inputs);
    return this.#page(path, () => this.#memory.recall(kind, [this.#templates, ...inputs], make));
  }

  readonly #text: MakeSection = (kind, text, ...inputs) =>
    remembered(this.#memory, kind, text, this.#templates, ...inputs);

  #page(path: string, text: () => string): GeneratedFile {
    try {
      return page(path, text());
    } catch (cause) {
      if (!(cause instanceof TemplateFault)) throw cause;
      this.#faults.push(cause);
      return page(path, "");
    }
  }

  /** @throws TemplateMistakes when a page had a fault */
  end(): void {
    if (this.#faults.length === 0) return;
    const diagnostics = this.#faults.map(({ diagnostic }) => diagnostic);
    throw new TemplateMistakes(diagnostics, pageSet(this.#templates).sources);
  }
}

export function page(path: string, contents: string): GeneratedFile {
  return { path: `docs/${path}`, contents, format: "none" };
}

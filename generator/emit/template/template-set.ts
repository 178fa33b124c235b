import { noMemory, type Memory } from "../../cache/memory.js";
import { type Diagnostic, Diagnostics } from "../../diagnostics/diagnostic.js";
import { SourceFile } from "../../diagnostics/source.js";
import { remembered } from "../remembered.js";
import type { Dialect } from "./dialect.js";
import { type Fill, Filler, outermost, type PartFill } from "./fill.js";
import { parseTemplate } from "./parse.js";
import type { Program } from "./program.js";
import type { Whole } from "./scope.js";
import { TemplateFault } from "./template-fault.js";

/** Templates that belong together, as plain data. */
export interface TemplateTexts {
  /** Templates and partials by their paths: where each is, for messages, and its text. */
  readonly templates: Readonly<Record<string, { readonly place: string; readonly text: string }>>;
  /** Paths of partials by their names. */
  readonly partials: Readonly<Record<string, string>>;
}

/** Templates with their partials, ready to be filled; each is made into functions when it is first wanted. */
export class TemplateSet<Setting> {
  /** What is wrong with the templates as they are written. */
  readonly diagnostics: readonly Diagnostic[];
  readonly #texts: TemplateTexts;
  readonly #dialect: Dialect<Setting>;
  /** Programs as JSON, by the paths of the templates that have no mistake. */
  readonly #programs = new Map<string, string>();
  readonly #fills = new Map<string, Fill<Setting>>();
  readonly #parts = new Map<string, PartFill<Setting>>();

  /** @param memory knows the programs of templates that an earlier run has read */
  constructor(texts: TemplateTexts, dialect: Dialect<Setting>, memory: Memory = noMemory) {
    this.#texts = texts;
    this.#dialect = dialect;
    const found = new Diagnostics();
    const names = Object.keys(texts.partials);
    const { vocabulary } = dialect;
    for (const [path, { place, text }] of Object.entries(texts.templates)) {
      const { program, diagnostics } = remembered(memory, "template", parseTemplate, place, text, names, vocabulary);
      found.addAll(diagnostics);
      if (program !== undefined) this.#programs.set(path, program);
    }
    this.diagnostics = found.sorted();
  }

  /** The texts of the templates by their places, for code frames. */
  get sources(): ReadonlyMap<string, SourceFile> {
    const templates = Object.values(this.#texts.templates);
    return new Map(templates.map(({ place, text }) => [place, new SourceFile(place, text)]));
  }

  /**
   * Fills a template that has no mistake of syntax.
   *
   * @param recall gives the text that a part of it makes of an element of a list, if that is known
   * @throws TemplateFault when the view has not what the template asks for
   */
  fill(path: string, view: object, setting: Setting, recall?: Whole<Setting>["recall"]): string {
    const fill = this.#fillOf(path);
    if (fill === undefined) throw new Error(`there is no template ${path}`);
    return this.#dialect.tidy(fill(outermost(view, { root: view, setting, recall })));
  }

  /** What stands in a list for one element; undefined where that cannot be said without what is around it. */
  fillPart(part: string, element: object, setting: Setting): string | undefined {
    const fill = this.#parts.get(part);
    if (fill === undefined) throw new Error(`there is no part ${part}`);
    try {
      return fill(element, setting);
    } catch (cause) {
      if (!(cause instanceof TemplateFault)) throw cause;
      return undefined;
    }
  }

  #fillOf(path: string): Fill<Setting> | undefined {
    let fill = this.#fills.get(path);
    const program = this.#programs.get(path);
    if (fill === undefined && program !== undefined) {
      const { templates, partials } = this.#texts;
      const isPartial = Object.values(partials).includes(path);
      const filler = new Filler<Setting>(
        templates[path]?.place ?? path,
        this.#dialect,
        (name) => this.#fillOf(partials[name] ?? ""),
        isPartial ? undefined : (part, partFill) => this.#parts.set(part, partFill),
      );
      this.#fills.set(path, (fill = filler.program(JSON.parse(program) as Program)));
    }
    return fill;
  }
}

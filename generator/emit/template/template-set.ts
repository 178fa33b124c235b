import { noMemory, type Memory } from "../../cache/memory.js";
import { type Diagnostic, Diagnostics } from "../../diagnostics/diagnostic.js";
import { SourceFile } from "../../diagnostics/source.js";
import { remembered } from "../remembered.js";
import type { Dialect } from "./dialect.js";
import { type Fill, Filler, outermost, type Part } from "./fill.js";
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
  /** The parts of the templates that have been made so far. */
  readonly #parts: Part<Setting>[] = [];
  readonly #partsOf = new Map<string, readonly Part<Setting>[]>();

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

  /**
   * What all templates say of one element of the lists that a field of their views holds, by the names of the parts; null
   * where that cannot be said without what is around it.
   */
  fillParts(list: string, element: object, setting: Setting): Readonly<Record<string, string | null>> {
    let own = this.#partsOf.get(list);
    if (own === undefined) this.#partsOf.set(list, (own = this.#partsAbout(list)));
    return Object.fromEntries(own.map(({ name, fill }) => [name, orNull(() => fill(element, setting))]));
  }

  #partsAbout(list: string): readonly Part<Setting>[] {
    for (const path of this.#programs.keys()) if (!this.#isPartial(path)) this.#fillOf(path);
    return this.#parts.filter((part) => part.list === list);
  }

  #isPartial(path: string): boolean {
    return Object.values(this.#texts.partials).includes(path);
  }

  #fillOf(path: string): Fill<Setting> | undefined {
    let fill = this.#fills.get(path);
    const program = this.#programs.get(path);
    if (fill === undefined && program !== undefined) {
      const { templates, partials } = this.#texts;
      const filler = new Filler<Setting>(
        templates[path]?.place ?? path,
        this.#dialect,
        (name) => this.#fillOf(partials[name] ?? ""),
        this.#isPartial(path) ? undefined : (part) => this.#parts.push(part),
      );
      this.#fills.set(path, (fill = filler.program(JSON.parse(program) as Program)));
    }
    return fill;
  }
}

function orNull(fill: () => string): string | null {
  try {
    return fill();
  } catch (cause) {
    if (!(cause instanceof TemplateFault)) throw cause;
    return null;
  }
}

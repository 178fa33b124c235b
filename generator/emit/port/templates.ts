/** The templates of a port, ready to be filled. */
import { type Memory, noMemory } from "../../cache/memory.js";
import { type Diagnostic, Diagnostics } from "../../diagnostics/diagnostic.js";
import { SourceFile } from "../../diagnostics/source.js";
import { remembered } from "../remembered.js";
import { type Fill, Filler, NOWHERE, type PartFill } from "./fill.js";
import { helpersOf } from "./helpers.js";
import type { Target } from "./language.js";
import type { LoadedTarget } from "./load.js";
import type { Scope } from "./scope.js";
import { TemplateFault } from "./template-fault.js";
import { parseTemplate } from "./template-syntax.js";

/** A port as plain data: all that its texts depend on beside the model. */
export interface PortTexts {
  readonly target: Target;
  /** Templates and partials by their paths in the folder: where each is, for messages, and its text. */
  readonly templates: Readonly<Record<string, { readonly place: string; readonly text: string }>>;
  /** Paths of partials by their names. */
  readonly partials: Readonly<Record<string, string>>;
}

const texts = new WeakMap<LoadedTarget, PortTexts>();

/** The same object for the same target, so that its templates are made ready once. */
export function portTexts(loaded: LoadedTarget): PortTexts {
  let port = texts.get(loaded);
  if (port === undefined) texts.set(loaded, (port = plainTexts(loaded)));
  return port;
}

function plainTexts({ target, templates, partials }: LoadedTarget): PortTexts {
  return {
    target,
    templates: Object.fromEntries([...templates].map(([path, { path: place, text }]) => [path, { place, text }])),
    partials: Object.fromEntries(partials),
  };
}

/** What filling a template gave: its text, or the author's mistake. */
export type Filled = { readonly text: string } | { readonly fault: Diagnostic };

const prepared = new WeakMap<PortTexts, PortTemplates>();

/** The templates of a port, made once. */
export function templatesOf(port: PortTexts, memory: Memory = noMemory): PortTemplates {
  let templates = prepared.get(port);
  if (templates === undefined) prepared.set(port, (templates = new PortTemplates(port, memory)));
  return templates;
}

export class PortTemplates {
  readonly diagnostics: readonly Diagnostic[];
  readonly #templates = new Map<string, Fill>();
  readonly #parts = new Map<string, PartFill>();

  constructor({ target, templates, partials }: PortTexts, memory: Memory) {
    const found = new Diagnostics();
    const helpers = helpersOf(target);
    const fills = new Map<string, Fill>();
    const names = Object.keys(partials);
    for (const [path, { place, text }] of Object.entries(templates)) {
      const { program, diagnostics } = remembered(memory, "template", parseTemplate, place, text, names);
      found.addAll(diagnostics);
      if (program === undefined) continue;
      const filler = new Filler(new SourceFile(place, text), helpers, fills, target.width, this.#parts);
      this.#templates.set(path, filler.program(JSON.parse(program) as hbs.AST.Program));
    }
    for (const [name, path] of Object.entries(partials)) {
      const fill = this.#templates.get(path);
      if (fill !== undefined) fills.set(name, fill);
    }
    this.diagnostics = found.sorted();
  }

  /**
   * Fills a template that has no mistake of syntax.
   *
   * @param recall gives the text that a part of it makes of an element of a list, if that is known
   */
  fill(path: string, view: object, recall?: Scope["recall"]): Filled {
    const fill = this.#templates.get(path);
    if (fill === undefined) throw new Error(`there is no template ${path}`);
    try {
      return { text: tidy(fill({ ...NOWHERE, context: view, data: { root: view }, recall })) };
    } catch (cause) {
      if (!(cause instanceof TemplateFault)) throw cause;
      return { fault: cause.diagnostic };
    }
  }

  /** What stands in a list for one element; undefined where that cannot be said without what is around it. */
  fillPart(part: string, element: object): string | undefined {
    const fill = this.#parts.get(part);
    if (fill === undefined) throw new Error(`there is no part ${part}`);
    try {
      return fill(element);
    } catch (cause) {
      if (!(cause instanceof TemplateFault)) throw cause;
      return undefined;
    }
  }
}

/** No blanks at the ends of lines, no blank line at the start, one line end at the end. */
function tidy(text: string): string {
  return `${text
    .replace(/[ \t]+(?=\n)/g, "")
    .replace(/^\n+/, "")
    .trimEnd()}\n`;
}

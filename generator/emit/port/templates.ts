/** The templates of a port, ready to be filled. */
import { type Diagnostic, Diagnostics } from "../../diagnostics/diagnostic.js";
import { type Fill, Filler } from "./fill.js";
import { helpersOf } from "./helpers.js";
import type { LoadedTarget } from "./load.js";
import { TemplateFault } from "./template-fault.js";
import { parseTemplate } from "./template-syntax.js";

/** What filling a template gave: its text, or the author's mistake. */
export type Filled = { readonly text: string } | { readonly fault: Diagnostic };

const TOP = { given: undefined, names: undefined, outer: undefined, block: undefined };

export class PortTemplates {
  readonly diagnostics: readonly Diagnostic[];
  readonly #templates = new Map<string, Fill>();

  constructor({ target, templates, partials }: LoadedTarget) {
    const found = new Diagnostics();
    const helpers = helpersOf(target);
    const fills = new Map<string, Fill>();
    for (const [path, source] of templates) {
      const { program, diagnostics } = parseTemplate(source, [...partials.keys()]);
      found.addAll(diagnostics);
      if (program === undefined) continue;
      this.#templates.set(path, new Filler(source, helpers, fills, target.width).program(program));
    }
    for (const [name, path] of partials) {
      const fill = this.#templates.get(path);
      if (fill !== undefined) fills.set(name, fill);
    }
    this.diagnostics = found.sorted();
  }

  /** Fills a template that has no mistake of syntax. */
  fill(path: string, view: object): Filled {
    const fill = this.#templates.get(path);
    if (fill === undefined) throw new Error(`there is no template ${path}`);
    try {
      return { text: tidy(fill({ ...TOP, context: view, data: { root: view } })) };
    } catch (cause) {
      if (!(cause instanceof TemplateFault)) throw cause;
      return { fault: cause.diagnostic };
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

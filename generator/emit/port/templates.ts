/** The templates of a port, ready to be filled. */
import type { Memory } from "../../cache/memory.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Whole } from "../template/scope.js";
import { TemplateFault } from "../template/template-fault.js";
import { TemplateSet, type TemplateTexts } from "../template/template-set.js";
import { dialectOf } from "./dialect.js";
import type { Target } from "./language.js";
import type { LoadedTarget } from "./load.js";

/** A port as plain data: all that its texts depend on beside the model. */
export interface PortTexts extends TemplateTexts {
  readonly target: Target;
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

const prepared = new WeakMap<PortTexts, TemplateSet<undefined>>();

/** The templates of a port, made once. */
export function templatesOf(port: PortTexts, memory?: Memory): TemplateSet<undefined> {
  let templates = prepared.get(port);
  if (templates === undefined) {
    prepared.set(port, (templates = new TemplateSet(port, dialectOf(port.target), memory)));
  }
  return templates;
}

/**
 * Fills a template that has no mistake of syntax.
 *
 * @param recall gives the text that a part of it makes of an element of a list, if that is known
 */
export function filledTemplate(
  port: PortTexts,
  path: string,
  view: object,
  recall?: Whole<undefined>["recall"],
): Filled {
  try {
    return { text: templatesOf(port).fill(path, view, undefined, recall) };
  } catch (cause) {
    if (!(cause instanceof TemplateFault)) throw cause;
    return { fault: cause.diagnostic };
  }
}

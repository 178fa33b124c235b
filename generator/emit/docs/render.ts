import type { Memory } from "../../cache/memory.js";
import type { Templates } from "../emitter.js";
import { TemplateMistakes } from "../template/template-fault.js";
import { TemplateSet } from "../template/template-set.js";
import { DIALECT } from "./dialect.js";
import type { Lexicon } from "./safe.js";

/**
 * Fills one of the templates in `templates/docs`.
 *
 * @throws TemplateFault when the view has not what the template asks for
 */
export type Render = (template: Page | Section, view: object, lexicon: Lexicon) => string;

export type Page = "index" | "conflicts" | "service" | "fields" | "errors" | "action" | "llms";

/** A section that is filled before the page that holds it. */
type Section = "partials/members" | "examples";

const PREFIX = "docs/";
const PARTIALS = "docs/partials/";
const SUFFIX = ".md.hbs";

/** The texts of the templates by their paths, as plain data. */
export type PageTemplates = Readonly<Record<string, string>>;

const known = new WeakMap<Templates, PageTemplates>();

/** The same object for the same templates, so that these are read once. */
export function pageTemplates(templates: Templates): PageTemplates {
  let pages = known.get(templates);
  if (pages === undefined) {
    pages = Object.fromEntries([...templates].filter(([path]) => path.startsWith(PREFIX) && path.endsWith(SUFFIX)));
    known.set(templates, pages);
  }
  return pages;
}

const prepared = new WeakMap<PageTemplates, TemplateSet<Lexicon>>();

/** The templates with their partials, made once. */
export function pageSet(pages: PageTemplates, memory?: Memory): TemplateSet<Lexicon> {
  let set = prepared.get(pages);
  if (set === undefined) {
    const templates = Object.entries(pages).map(([path, text]) => [path, { place: `templates/${path}`, text }]);
    const partials = Object.keys(pages).filter((path) => path.startsWith(PARTIALS));
    const texts = {
      templates: Object.fromEntries(templates),
      partials: Object.fromEntries(partials.map((path) => [path.slice(PARTIALS.length, -SUFFIX.length), path])),
    };
    prepared.set(pages, (set = new TemplateSet(texts, DIALECT, memory)));
  }
  return set;
}

/**
 * Fills these templates.
 *
 * @throws TemplateMistakes when they have some
 */
export function renderOf(pages: PageTemplates): Render {
  const set = pageSet(pages);
  if (set.diagnostics.length > 0) throw new TemplateMistakes(set.diagnostics, set.sources);
  return (template, view, lexicon) => set.fill(`${PREFIX}${template}${SUFFIX}`, view, lexicon);
}

import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";
import type Handlebars from "handlebars";
import { type Memory, noMemory } from "../../cache/memory.js";
import type { Templates } from "../emitter.js";
import { remembered } from "../remembered.js";
import { anchorId, code, codeCell, commentText, fence, type Lexicon, Markdown, paragraphs, prose } from "./safe.js";

/** Fills one of the templates in `templates/docs`. */
export type Render = (template: Page, view: object, lexicon: Lexicon) => string;

export type Page = "index" | "conflicts" | "service" | "fields" | "errors" | "action" | "llms";

/**
 * What templates print with: each takes a text of the spec, but `words`, which takes what is Markdown already, and `own`,
 * which takes our own words.
 */
export const HELPERS = {
  text: (text: string, lexicon: Lexicon) => prose(text, lexicon).source,
  paragraphs: (text: string, lexicon: Lexicon) => paragraphs(text, lexicon).source,
  code: (text: string) => code(text).source,
  codecell: (text: string) => codeCell(text).source,
  json: (text: string) => fence(text, "json").source,
  ts: (text: string) => fence(text, "ts").source,
  http: (text: string) => fence(text, "http").source,
  plain: (text: string) => fence(text, "text").source,
  comment: (text: string) => commentText(text),
  anchor: (id: string) => `<a id="${anchorId(...id.split("."))}"></a>`,
  own: (text: string) => text,
} as const;

const PREFIX = "docs/";
const PARTIALS = "docs/partials/";
const SUFFIX = ".md.hbs";

/** The texts of the templates by their paths, as plain data. */
export type PageTemplates = Readonly<Record<string, string>>;

const known = new WeakMap<Templates, PageTemplates>();
/** What remembers them compiled. */
const memories = new WeakMap<PageTemplates, Memory>();

/** The same object for the same templates, so that these are compiled once. */
export function pageTemplates(templates: Templates, memory: Memory = noMemory): PageTemplates {
  let pages = known.get(templates);
  if (pages === undefined) {
    pages = Object.fromEntries([...templates].filter(([path]) => path.startsWith(PREFIX) && path.endsWith(SUFFIX)));
    known.set(templates, pages);
  }
  memories.set(pages, memory);
  return pages;
}

const compiled = new WeakMap<PageTemplates, Render>();

/** Fills these templates, which are compiled when the first page is wanted that no earlier run has filled. */
export function renderOf(templates: PageTemplates): Render {
  let render = compiled.get(templates);
  if (render === undefined) {
    compiled.set(templates, (render = newRender(templates, memories.get(templates) ?? noMemory)));
  }
  return render;
}

/** Handlebars or a part of it, loaded when it is needed: the compiler takes longer than most runs. */
function handlebarsOf(part: "handlebars" | "handlebars/runtime"): typeof Handlebars {
  return createRequire(import.meta.url)(part);
}

/** A template as the program that fills it, strictly: unknown helpers and missing fields are exceptions. */
function programOf(text: string): string {
  const options: CompileOptions = {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries([...Object.keys(HELPERS), "md"].map((name) => [name, true])) as KnownHelpers,
  };
  return String(handlebarsOf("handlebars").precompile(text, options));
}

function newRender(templates: PageTemplates, memory: Memory): Render {
  const handlebars = strictHandlebars(handlebarsOf("handlebars/runtime"));
  const pages = new Map<string, HandlebarsTemplateDelegate<object>>();
  for (const [path, text] of Object.entries(templates)) {
    const program = remembered(memory, "template", programOf, text);
    const fill = handlebars.template<object>(runInThisContext(`(${program})`));
    if (path.startsWith(PARTIALS)) handlebars.registerPartial(path.slice(PARTIALS.length, -SUFFIX.length), fill);
    else pages.set(path.slice(PREFIX.length, -SUFFIX.length), fill);
  }
  return (template, view, lexicon) => {
    const page = pages.get(template);
    if (page === undefined) throw new Error(`There is no template ${PREFIX}${template}${SUFFIX}.`);
    return tidy(page(view, { data: { lexicon } }));
  };
}

/** With helpers that refuse values of another type. */
function strictHandlebars(library: typeof Handlebars): typeof Handlebars {
  const handlebars = library.create();
  for (const [name, helper] of Object.entries(HELPERS)) {
    handlebars.registerHelper(name, (value: unknown, { data }: Handlebars.HelperOptions) => {
      if (typeof value !== "string") throw new TypeError(`{{${name}}} takes a text, not ${describe(value)}.`);
      return helper(value, (data as { lexicon: Lexicon }).lexicon);
    });
  }
  handlebars.registerHelper("md", (value: unknown) => {
    if (!(value instanceof Markdown)) throw new TypeError(`{{md}} takes Markdown, not ${describe(value)}.`);
    return value.source;
  });
  const { if: plainIf, each: plainEach } = library.helpers;
  handlebars.registerHelper("if", function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    if (typeof value !== "boolean") throw new TypeError(`{{#if}} takes true or false, not ${describe(value)}.`);
    return plainIf?.call(this, value, options);
  });
  handlebars.registerHelper("each", function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    if (!Array.isArray(value)) throw new TypeError(`{{#each}} takes a list, not ${describe(value)}.`);
    return plainEach?.call(this, value, options);
  });
  return handlebars;
}

/** One blank line between blocks, no blanks on it, one line end at the end. */
function tidy(page: string): string {
  return `${page
    .replace(/^[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

function describe(value: unknown): string {
  return value instanceof Markdown ? "Markdown" : typeof value;
}

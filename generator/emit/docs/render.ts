import Handlebars from "handlebars";
import type { Templates } from "../emitter.js";
import { anchorId, code, codeCell, commentText, fence, type Lexicon, Markdown, paragraphs, prose } from "./safe.js";

/** Fills one of the templates in `templates/docs`. */
export type Render = (template: Page, view: object, lexicon: Lexicon) => string;

type Page = "index" | "conflicts" | "service" | "fields" | "errors" | "action" | "llms";

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

/** Compiles the templates, strictly: unknown helpers, missing fields and values of another type are exceptions. */
export function compileTemplates(templates: Templates): Render {
  const handlebars = strictHandlebars();
  const options: CompileOptions = {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries([...Object.keys(HELPERS), "md"].map((name) => [name, true])) as KnownHelpers,
  };
  const pages = new Map<string, HandlebarsTemplateDelegate<object>>();
  for (const [path, text] of templates) {
    if (!path.startsWith(PREFIX) || !path.endsWith(SUFFIX)) continue;
    const compiled = handlebars.compile<object>(text, options);
    if (path.startsWith(PARTIALS)) handlebars.registerPartial(path.slice(PARTIALS.length, -SUFFIX.length), compiled);
    else pages.set(path.slice(PREFIX.length, -SUFFIX.length), compiled);
  }
  return (template, view, lexicon) => {
    const page = pages.get(template);
    if (page === undefined) throw new Error(`There is no template ${PREFIX}${template}${SUFFIX}.`);
    return tidy(page(view, { data: { lexicon } }));
  };
}

function strictHandlebars(): typeof Handlebars {
  const handlebars = Handlebars.create();
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
  const { if: plainIf, each: plainEach } = Handlebars.helpers;
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

import { docs } from "../../../generator/emit/docs/index.js";
import type { Model } from "../../../generator/model/model.js";
import { docsTemplates } from "./small-model.js";

const templates = docsTemplates();

/** The contents of one page of the docs. */
export function pageOf(model: Model, path: string): string {
  const page = docs.emit(model, templates).find((file) => file.path === path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page.contents;
}

/** A section of a page, without its heading. */
export function section(page: string, title: string): string {
  return page.split(`\n## ${title}\n`)[1]?.split("\n## ")[0]?.trim() ?? "";
}

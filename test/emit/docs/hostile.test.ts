import { expect, it } from "vitest";
import { docs } from "../../../generator/emit/docs/index.js";
import { HOSTILE } from "./hostile-texts.js";
import { nodes, parseMarkdown } from "./markdown-tree.js";
import { SHELF_FILES } from "./shelf-files.js";
import { docsTemplates, FULL_ACTION, modelOf, PLAIN_ACTION, smallModel } from "./small-model.js";

/** The keys under which the model holds free text, or values that are written as code. */
const FREE = new Set(
  "summary description title meaning fix reason notes unit claims chosen date pattern example default arn type about code dryRun".split(
    " ",
  ),
);

/** The model with every free text replaced. */
function withText<T>(value: T, text: string, isFree = false): T {
  if (typeof value === "string") return (isFree ? text : value) as T;
  if (Array.isArray(value)) return value.map((item) => withText(item, text, isFree)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    // A structure under such a key, as the type of a member, is no text.
    const free =
      (FREE.has(key) && typeof item !== "object") ||
      ["notes", "claims", "conditionKeys", "dependentActions", "startsWith", "contains"].includes(key) ||
      isFree;
    return [key, withText(item, text, free)];
  });
  return Object.fromEntries(entries) as T;
}

/** What a page consists of, apart from its words. */
function structure(contents: string): string[] {
  const inline = new Set(["text", "inlineCode", "sentence", "word", "whitespace"]);
  const shown = nodes(parseMarkdown(contents)).filter(({ type, value = "" }) => {
    return !inline.has(type) && !(type === "html" && /^<\/?(span|code)>$/.test(value));
  });
  return shown.map(({ type, depth = "" }) => `${type}${depth}`);
}

const model = { services: [...smallModel(FULL_ACTION, PLAIN_ACTION).services, ...modelOf(SHELF_FILES).services] };
const templates = docsTemplates();
const innocent = docs.emit(withText(model, "words"), templates).map(({ contents }) => structure(contents));

it.each(HOSTILE.map((text) => text.replace(/\s*[\n\r\u2028\u2029]+\s*/g, " ")))(
  "%j changes no page but its words",
  (text) => {
    const pages = docs.emit(withText(model, text), templates).map(({ contents }) => structure(contents));
    expect(pages).toEqual(innocent);
  },
);

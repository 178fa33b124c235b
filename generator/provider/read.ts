import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseDocument } from "yaml";
import type * as z from "zod";
import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { SourceFile } from "../diagnostics/source.js";
import { type Span, wholeFile } from "../diagnostics/span.js";
import { type ProviderFacts, providerFacts } from "./facts.js";
import { twiceNamed } from "./twice.js";

/** More mistakes of one file would only hide the first ones. */
const MOST_MISTAKES = 20;

/** A file of provider metadata. */
export interface ProviderFile {
  /** As it was named. */
  readonly path: string;
  readonly facts: ProviderFacts;
}

/** Where the metadata of an API is kept beside its spec, relative to the working folder. */
export function snapshotPath(specFolder: string, api: string): string {
  return `${specFolder}/${api}/provider.json`;
}

/**
 * Reads a file of provider metadata; undefined when it is not one, which is reported.
 *
 * @param path relative to `root`, or absolute
 * @param sources gets the text of a file with mistakes, for code frames
 */
export function readProviderFile(
  root: string,
  path: string,
  diagnostics: Diagnostics,
  sources: Map<string, SourceFile>,
): ProviderFile | undefined {
  const text = readText(resolve(root, path), path, diagnostics);
  if (text === undefined) return undefined;
  const source = new SourceFile(path, text);
  const value = parseJson(source, diagnostics);
  const checked = value === undefined ? undefined : checkShape(value.json, source, diagnostics);
  if (checked === undefined) sources.set(path, source);
  return checked === undefined ? undefined : { path, facts: checked };
}

function readText(full: string, path: string, diagnostics: Diagnostics): string | undefined {
  const refuse = (reason: string) => {
    diagnostics.add(diagnostic("unreadable-file", wholeFile(path), { reason }));
    return undefined;
  };
  try {
    // A device or a pipe may never end.
    if (!statSync(full).isFile()) return refuse("not a regular file");
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(full));
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return refuse("not UTF-8 text");
    if (code !== "ENOENT") return refuse(code);
    diagnostics.add(diagnostic("missing-provider-file", wholeFile(path), { path }));
    return undefined;
  }
}

function parseJson(source: SourceFile, diagnostics: Diagnostics): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(source.text) };
  } catch (cause) {
    const reason = (cause as SyntaxError).message;
    // Some of the messages tell the place.
    const at = /at position (\d+)/.exec(reason)?.[1];
    const span = at === undefined ? wholeFile(source.path) : source.span(Number(at), Number(at) + 1);
    const bare = reason.replace(/( in JSON)? at position.*$| is not valid JSON$/s, "");
    diagnostics.add(diagnostic("json-syntax", span, { reason: bare }));
    return undefined;
  }
}

function checkShape(json: unknown, source: SourceFile, diagnostics: Diagnostics): ProviderFacts | undefined {
  const result = checkNested(json);
  if (result === undefined) {
    const facts = { place: "", expected: "a few levels of fields", found: "thousands" };
    diagnostics.add(diagnostic("provider-shape", wholeFile(source.path), facts));
    return undefined;
  }
  const { data, error } = result;
  const twice = data === undefined ? [] : twiceNamed(data);
  if (error === undefined && twice.length === 0) return data;
  const places = parseDocument(source.text, { logLevel: "silent", uniqueKeys: false });
  for (const { name, first, second } of twice.slice(0, MOST_MISTAKES)) {
    const related = [{ message: "the first one", span: spanOf(first) }];
    const facts = { name, place: placeOf(second) };
    diagnostics.add(diagnostic("provider-member-twice", spanOf(second), facts, related));
  }
  if (error === undefined) return undefined;
  for (const issue of error.issues.slice(0, MOST_MISTAKES)) {
    const facts = { place: placeOf(issue.path), expected: expectedBy(issue), found: describe(json, issue.path) };
    diagnostics.add(diagnostic("provider-shape", spanOf(issue.path), facts));
  }
  const rest = error.issues.length - MOST_MISTAKES;
  if (rest > 0) diagnostics.add(diagnostic("provider-shape-more", wholeFile(source.path), { count: rest }));
  return undefined;

  /** The value, or what should hold it. */
  function spanOf(path: readonly PropertyKey[]): Span {
    for (let length = path.length; length > 0; length--) {
      const node = places.getIn(path.slice(0, length), true) as { range?: readonly [number, number, number] };
      if (node?.range) return source.span(node.range[0], node.range[1]);
    }
    return wholeFile(source.path);
  }
}

/** Undefined for what nests deeper than the stack. */
function checkNested(json: unknown): z.ZodSafeParseResult<ProviderFacts> | undefined {
  try {
    return providerFacts.safeParse(json);
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/** `actions.CreateListener.request[3].type`; empty for the file itself. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(" or ");
    case "invalid_type":
      return TYPE_WORDS[issue.expected] ?? issue.expected;
    case "too_small":
      return issue.origin === "array" ? "at least one element" : "some text";
    default:
      return issue.message;
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "text",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

/** What stands at a place; undefined when there is nothing. */
function describe(json: unknown, path: readonly PropertyKey[]): string | undefined {
  let value = json;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" && value !== null ? "an object" : JSON.stringify(value);
}

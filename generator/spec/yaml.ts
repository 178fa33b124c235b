import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, visit } from "yaml";
import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source.js";
import type { Span } from "../diagnostics/span.js";
import type { Positions } from "./positions.js";

const MAX_DEPTH = 64;

/** A YAML mapping without a prototype, so that every key is only a key. */
export type YamlObject = Record<string, unknown>;

/** Parses one file into plain values whose places are recorded; undefined when it cannot be read as one mapping. */
export function parseYaml(source: SourceFile, positions: Positions, diagnostics: Diagnostics): YamlObject | undefined {
  if (nesting(source.text) > MAX_DEPTH * 2) {
    diagnostics.add(diagnostic("yaml-nesting", source.span(0, 1), { limit: MAX_DEPTH }));
    return undefined;
  }
  const documents = parseAllDocuments(source.text, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: "silent",
  });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (second !== undefined) {
    const [start = 0] = second.range;
    diagnostics.add(diagnostic("yaml-documents", source.span(start, start + 3), undefined));
    return undefined;
  }
  if (document === undefined || isEmpty(document)) {
    if (reportSyntax(document, source, diagnostics)) return undefined;
    diagnostics.add(diagnostic("empty-file", source.span(0, 1), undefined));
    return undefined;
  }
  if (reportSyntax(document, source, diagnostics) || reportForbidden(document, source, diagnostics)) return undefined;
  const reader = new Reader(source, positions, diagnostics);
  const value = reader.read(document.contents, 0);
  if (isMap(document.contents)) return value as YamlObject;
  const whole = reader.span(document.contents);
  diagnostics.add(diagnostic("wrong-type", whole, { expected: "a mapping of keys to values", found: describe(value) }));
  return undefined;
}

/** What a value is, in the words of YAML. */
export function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "string") return `the text ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
  return `the ${typeof value} ${String(value)}`;
}

function isEmpty(document: Document.Parsed): boolean {
  return document.contents === null || (isScalar(document.contents) && document.contents.value === null);
}

function reportSyntax(document: Document.Parsed | undefined, source: SourceFile, diagnostics: Diagnostics): boolean {
  if (document === undefined) return false;
  for (const problem of [...document.errors, ...document.warnings]) {
    const [start, end] = problem.pos;
    diagnostics.add(diagnostic("yaml-syntax", source.span(start, end), { reason: problem.message }));
  }
  return document.errors.length + document.warnings.length > 0;
}

/** Aliases (which can multiply without bound) and tags have no use in a spec. */
function reportForbidden(document: Document.Parsed, source: SourceFile, diagnostics: Diagnostics): boolean {
  let found = false;
  visit(document, {
    Node(_key, node) {
      const [start = 0, end = start + 1] = node.range ?? [];
      if (isAlias(node) || ("anchor" in node && node.anchor !== undefined)) {
        diagnostics.add(diagnostic("yaml-alias", source.span(start, end), undefined));
        found = true;
      } else if (node.tag !== undefined && node.tag.startsWith("!")) {
        diagnostics.add(diagnostic("yaml-tag", source.span(start, end), { tag: node.tag }));
        found = true;
      }
    },
  });
  return found;
}

/** An upper estimate of the depth: brackets and indentation. The parser itself recurses, so it must not see a bomb. */
function nesting(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const line of text.split("\n")) {
    const dashes = /^[\s?-]*/.exec(line)?.[0].length ?? 0;
    for (const character of line) {
      if (character === "[" || character === "{") open++;
      else if (character === "]" || character === "}") open = Math.max(0, open - 1);
      deepest = Math.max(deepest, open + dashes);
    }
  }
  return deepest;
}

class Reader {
  readonly #source: SourceFile;
  readonly #positions: Positions;
  readonly #diagnostics: Diagnostics;

  constructor(source: SourceFile, positions: Positions, diagnostics: Diagnostics) {
    this.#source = source;
    this.#positions = positions;
    this.#diagnostics = diagnostics;
  }

  span(node: Node | null | undefined): Span {
    const [start = 0, end = start + 1] = node?.range ?? [];
    return this.#source.span(start, end);
  }

  read(node: Node | null, depth: number): unknown {
    if (depth > MAX_DEPTH) {
      this.#diagnostics.add(diagnostic("yaml-nesting", this.span(node), { limit: MAX_DEPTH }));
      return null;
    }
    if (isMap<Node, Node | null>(node)) {
      const value: YamlObject = Object.create(null);
      const keys = new Map<string, Span>();
      const values = new Map<string, Span>();
      for (const pair of node.items) {
        const keySpan = this.span(pair.key);
        const key = isScalar(pair.key) && pair.key.value !== null ? String(pair.key.value) : undefined;
        if (key === undefined) {
          this.#diagnostics.add(diagnostic("yaml-key", keySpan, undefined));
          continue;
        }
        const first = keys.get(key);
        if (first !== undefined) {
          this.#diagnostics.add(diagnostic("duplicate-key", keySpan, { key }, [{ message: "first given here", span: first }]));
          continue;
        }
        keys.set(key, keySpan);
        values.set(key, pair.value === null ? keySpan : this.span(pair.value));
        value[key] = this.read(pair.value, depth + 1);
      }
      this.#positions.record(value, { whole: this.span(node), keys, values });
      return value;
    }
    if (isSeq<Node | null>(node)) {
      const places = new Map(node.items.map((item, index) => [String(index), this.span(item)]));
      const value = node.items.map((item) => this.read(item, depth + 1));
      this.#positions.record(value, { whole: this.span(node), keys: places, values: places });
      return value;
    }
    if (!isScalar(node)) return null;
    return typeof node.value === "bigint" ? Number(node.value) : node.value;
  }
}

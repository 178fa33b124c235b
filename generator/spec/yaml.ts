import type { Document, Node } from "yaml";
import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source.js";
import { type Span, wholeFile } from "../diagnostics/span.js";
import { controlCharacter } from "./files.js";
import { readPlain } from "./plain-yaml.js";
import { ParsedPlaces, type Positions } from "./positions.js";
import type { YamlObject } from "./yaml-object.js";
import { reportForbidden, reportSyntax, tooDeep } from "./yaml-faults.js";
import { yamlLibrary } from "./yaml-library.js";

const MAX_DEPTH = 64;

/** Parses one file into plain values whose places are recorded; undefined when it cannot be read as one mapping. */
export function parseYaml(source: SourceFile, positions: Positions, diagnostics: Diagnostics): YamlObject | undefined {
  return readPlain(source, positions) ?? readAny(source, positions, diagnostics);
}

/** The same for any YAML, by the library. */
export function readAny(source: SourceFile, positions: Positions, diagnostics: Diagnostics): YamlObject | undefined {
  // A level is at least two columns of indentation, or one bracket.
  const deep = tooDeep(source.text, MAX_DEPTH * 2);
  if (deep !== undefined) {
    diagnostics.add(diagnostic("yaml-nesting", source.span(deep, deep + 1), { limit: MAX_DEPTH }));
    return undefined;
  }
  const { isMap, parseAllDocuments } = yamlLibrary();
  const documents = parseAllDocuments(source.text, {
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
  if (document !== undefined) {
    if (reportSyntax(document, source, diagnostics) || reportForbidden(document, source, diagnostics)) return undefined;
  }
  if (document === undefined || isEmpty(document)) {
    diagnostics.add(diagnostic("empty-file", wholeFile(source.path), undefined));
    return undefined;
  }
  const reader = new Reader(source, positions, diagnostics);
  const value = reader.read(document.contents, 0);
  if (reader.cut) return undefined;
  if (isMap(document.contents)) return value as YamlObject;
  const whole = reader.span(document.contents);
  diagnostics.add(diagnostic("wrong-type", whole, { expected: "a mapping of keys to values", found: describe(value) }));
  return undefined;
}

/** What a value is, in the words of YAML. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "string")
    return `the text ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
  return `the ${typeof value} ${String(value)}`;
}

function isEmpty(document: Document.Parsed): boolean {
  const { isScalar } = yamlLibrary();
  return document.contents === null || (isScalar(document.contents) && document.contents.value === null);
}

function rangeOf(node: Node | null | undefined): [start: number, end: number] {
  const [start = 0, end = start + 1] = node?.range ?? [];
  return [start, end];
}

class Reader {
  readonly #source: SourceFile;
  readonly #positions: Positions;
  readonly #diagnostics: Diagnostics;
  /** Whether something too deep was left out. */
  cut = false;

  constructor(source: SourceFile, positions: Positions, diagnostics: Diagnostics) {
    this.#source = source;
    this.#positions = positions;
    this.#diagnostics = diagnostics;
  }

  span(node: Node | null | undefined): Span {
    return this.#source.span(...rangeOf(node));
  }

  read(node: Node | null, depth: number): unknown {
    if (depth > MAX_DEPTH) {
      this.cut = true;
      this.#diagnostics.add(diagnostic("yaml-nesting", this.span(node), { limit: MAX_DEPTH }));
      return null;
    }
    const { isMap, isScalar, isSeq } = yamlLibrary();
    if (isMap<Node, Node | null>(node)) {
      const value: YamlObject = Object.create(null);
      const first = new Map<string, Node>();
      const places = new ParsedPlaces(this.#source);
      for (const pair of node.items) {
        const keySpan = this.span(pair.key);
        const key = isScalar(pair.key) && pair.key.value !== null ? String(pair.key.value) : undefined;
        if (key === undefined) {
          this.#diagnostics.add(diagnostic("yaml-key", keySpan, undefined));
          continue;
        }
        this.#checkText(key, keySpan);
        if (key === "__proto__") {
          // Objects of several languages would take it for something else.
          this.#diagnostics.add(diagnostic("invalid-name", keySpan, { name: key, hint: "this name is reserved" }));
          continue;
        }
        const other = first.get(key);
        if (other !== undefined) {
          this.#diagnostics.add(
            diagnostic("duplicate-key", keySpan, { key }, [{ message: "first given here", span: this.span(other) }]),
          );
          continue;
        }
        first.set(key, pair.key);
        places.addKey(key, ...rangeOf(pair.key));
        places.addValue(...rangeOf(pair.value ?? pair.key));
        value[key] = this.read(pair.value, depth + 1);
      }
      places.close(...rangeOf(node));
      this.#positions.record(value, places);
      return value;
    }
    if (isSeq<Node | null>(node)) {
      const places = new ParsedPlaces(this.#source);
      for (const item of node.items) places.addItem(...rangeOf(item));
      places.close(...rangeOf(node));
      const value = node.items.map((item) => this.read(item, depth + 1));
      this.#positions.record(value, places);
      return value;
    }
    if (!isScalar(node)) return null;
    if (typeof node.value === "string") this.#checkText(node.value, this.span(node));
    return node.value;
  }

  /** Escape sequences can bring in what the file itself may not hold. */
  #checkText(text: string, span: Span): void {
    const control = controlCharacter(text);
    if (control !== undefined) this.#diagnostics.add(diagnostic("control-character", span, control));
  }
}

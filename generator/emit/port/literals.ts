/** Values as literals of the target language. */
import { filled } from "./forms.js";
import type { Target } from "./language.js";

/** What a literal shows by its number: line ends, what cannot be seen, and marks of text direction. */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/gu;
/** All but the printed characters of ASCII, inside of a class. */
const UNPRINTED = "\\u0000-\\u001f\\u007f-\\uffff";
const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

const known = new WeakMap<Target, Literals>();

/** Made once for a target. */
export function literalsOf(target: Target): Literals {
  let literals = known.get(target);
  if (literals === undefined) known.set(target, (literals = new Literals(target)));
  return literals;
}

export class Literals {
  readonly #forms: Target["literals"];
  readonly #unit: string;
  readonly #escaped: RegExp;
  /** Texts that stand for themselves, as most do. */
  readonly #plain: RegExp;

  constructor({ literals, indent }: Pick<Target, "literals" | "indent">) {
    this.#forms = literals;
    this.#unit = indent;
    const characters = ["\\", literals.quote, ...literals.escape].map((each) => each.replace(/[\]\\^-]/g, "\\$&"));
    this.#escaped = new RegExp(`[${characters.join("")}]`, "g");
    this.#plain = new RegExp(`^[^${characters.join("")}${UNPRINTED}]*$`);
  }

  string(text: string): string {
    const { quote, otherQuote } = this.#forms;
    if (this.#plain.test(text)) return quote + text + quote;
    if (otherQuote !== undefined && text.includes(quote) && !text.includes(otherQuote)) {
      const isPlain = text.replaceAll(quote, "").search(this.#escaped) < 0 && text.search(UNSEEN) < 0;
      if (isPlain) return `${otherQuote}${text}${otherQuote}`;
    }
    const escaped = text.replace(this.#escaped, "\\$&");
    const inside = escaped.replace(UNSEEN, (character) => {
      if (/\p{Surrogate}/u.test(character)) return "\ufffd";
      return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
    return `${quote}${inside}${quote}`;
  }

  /** A string whose backslashes stand for themselves, where the target has such a form and the text fits into it. */
  raw(text: string): string {
    const { raw } = this.#forms;
    if (raw === undefined) return this.string(text);
    const end = raw.slice(raw.indexOf("{text}") + "{text}".length);
    const fits = !text.includes(end.slice(0, 1)) && !text.endsWith("\\") && text.search(UNSEEN) < 0;
    return fits ? raw.replace("{text}", () => text) : this.string(text);
  }

  /** A JSON value on one line. */
  value(value: unknown): string {
    const forms = this.#forms;
    if (value === null || typeof value === "boolean") return forms[String(value) as "null" | "true" | "false"];
    if (typeof value === "string") return this.string(value);
    if (typeof value === "number") return number(value);
    if (Array.isArray(value)) {
      return filled(forms.list, { items: value.map((item) => this.value(item)).join(", ") });
    }
    return filled(forms.map, { items: this.#pairs(value as object, (item) => this.value(item)).join(", ") });
  }

  /**
   * A JSON value, over several lines where it does not fit into one.
   *
   * @param indent what the line begins with
   * @param column where in it the value begins
   */
  lines(value: unknown, indent: string, column: number, width: number): string {
    const line = this.value(value);
    if (typeof value !== "object" || value === null || column + line.length <= width) return line;
    const inner = indent + this.#unit;
    const broken = (item: unknown, before: number) => this.lines(item, inner, inner.length + before, width - 1);
    const items = Array.isArray(value)
      ? value.map((item) => broken(item, 0))
      : this.#pairs(value, (item, key) => broken(item, key.length + 2));
    if (items.length === 0) return line;
    const form = Array.isArray(value) ? this.#forms.list : this.#forms.map;
    return filled(form, { items: `\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}` });
  }

  #pairs(value: object, print: (item: unknown, key: string) => string): string[] {
    return Object.entries(value).map(([name, item]) => {
      const key = this.string(name);
      return filled(this.#forms.pair, { key, value: print(item, key) });
    });
  }
}

/** Decimal digits, which every language reads. */
function number(value: number): string {
  const text = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`${text} has no decimal form`);
  return text;
}

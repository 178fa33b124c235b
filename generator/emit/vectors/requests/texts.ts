/** Texts that keep to a type's constraints, and texts that just miss one of them. */
import type { BareStringType } from "../../../model/bare.js";
import { brokenConstraints } from "../../../model/validate.js";
import { once } from "./once.js";

/** Short texts of many forms, the plainest first: patterns are met by choosing among them. */
export const SAMPLES = [
  "a",
  "A",
  "1",
  "a1",
  "/a",
  "/a1",
  "abc",
  "a-1",
  "a.b",
  "a_b",
  "/a.b",
  "http_2xx",
  "http_2xx,http_3xx",
  "a b",
  "/a b",
  "a,b",
  "a;b",
  "a=b",
  "a+b",
  "a*",
  "a!",
  "/!",
  "/a!",
  "//",
  "_",
  "-",
  ".",
  "/",
  "é",
  "中文",
  "/中",
  "a中",
  "",
  " ",
  "$",
  "$a",
  "\n",
  "a\n",
  "/a\n",
] as const;

/** One character of two UTF-16 units and four bytes. */
export const ASTRAL = "\u{1F600}";

const FILLERS = ["a", "1", "A", "/", "-", ".", "中", "!", " "];

/** Whether a text breaks nothing but the named constraints. */
export function fits(type: BareStringType, text: string, ...apart: readonly string[]): boolean {
  return brokenConstraints(type, text).every((constraint) => apart.includes(constraint));
}

/** Those of the samples that keep to the constraints of a type. */
export const fittingSamples = once((type: BareStringType): readonly string[] =>
  SAMPLES.filter((text) => fits(type, text)),
);

/** Whether a text breaks the named constraint and nothing else. */
export function breaksOnly(type: BareStringType, text: string, constraint: string): boolean {
  const broken = brokenConstraints(type, text);
  return broken.length > 0 && broken.every((each) => each === constraint);
}

/** A text of so many characters that breaks nothing but perhaps the length: a given one, made longer or shorter. */
export function textOfLength(type: BareStringType, count: number, seeds: readonly string[]): string | undefined {
  const right = (text: string): boolean => fits(type, text, "length");
  for (const seed of [...seeds, ...SAMPLES]) {
    const characters = [...seed];
    const missing = count - characters.length;
    if (missing <= 0) {
      const cut = characters.slice(0, count).join("");
      if (right(cut)) return cut;
      continue;
    }
    // One by one: such texts may be long.
    const filler = FILLERS.find((each) => right(seed + each.repeat(missing)));
    if (filler !== undefined) return seed + filler.repeat(missing);
  }
  return undefined;
}

/** The text with a character beyond the BMP in the place of its last or its first one, where the type allows that. */
export function withAstral(type: BareStringType, text: string): string {
  if (text === "") return text;
  const isRight = (each: string): boolean => fits(type, each, "length");
  const atEnd = text.replace(/.$/su, ASTRAL);
  if (isRight(atEnd)) return atEnd;
  const atStart = text.replace(/^./su, ASTRAL);
  return isRight(atStart) ? atStart : text;
}

import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** Tried in the place of a class, the plainest first. */
const CHARACTERS = [..."a1A/-_. ,;:=+*!?#$%&()<>@[]^`{|}~\"'\\", "中", "\n"];

/** Short texts that a pattern of the spec's own subset matches: each repetition as seldom as may be, and once more. */
export function matchingTexts(pattern: string): string[] {
  const parsed = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, undefined, undefined, { unicode: true });
  return [0, 1].map((more) => oneOf(parsed.alternatives, more));
}

function oneOf(alternatives: readonly AST.Alternative[], more: number): string {
  return (alternatives[0]?.elements ?? []).map((element) => textOf(element, more)).join("");
}

function textOf(element: AST.Element, more: number): string {
  switch (element.type) {
    case "Character":
      return String.fromCodePoint(element.value);
    case "CharacterClass": {
      const one = new RegExp(`^${element.raw}$`, "u");
      return CHARACTERS.find((character) => one.test(character)) ?? "";
    }
    case "Quantifier":
      return textOf(element.element, more).repeat(Math.min(element.min + more, element.max));
    case "Group":
    case "CapturingGroup":
      return oneOf(element.alternatives, more);
    // Assertions stand for no character, and the spec's patterns have nothing else.
    default:
      return "";
  }
}

import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Span } from "../diagnostics/span.js";

interface Uncommon {
  readonly construct: string;
  readonly hint: string;
}

/** A mistake in a pattern, wherever the pattern stands. */
type Mistake = (span: Span) => Diagnostic;

/** The mistakes of patterns that were checked: each use of a shape has its pattern checked again. */
const checked = new Map<string, readonly Mistake[]>();
const MOST_CHECKED = 10_000;

/**
 * Checks that a pattern means the same in JavaScript, Python and Go (RE2): no look-around, no back-references, no
 * classes whose extent differs between the languages, and that it is anchored at both ends.
 */
export function checkPattern(pattern: string, span: Span): Diagnostic[] {
  return mistakesIn(pattern).map((at) => at(span));
}

/** The mistakes in a pattern, to be told of one place or of several. */
export function mistakesIn(pattern: string): readonly Mistake[] {
  const known = checked.get(pattern);
  if (known !== undefined) return known;
  const mistakes = findMistakes(pattern);
  if (checked.size >= MOST_CHECKED) checked.clear();
  checked.set(pattern, mistakes);
  return mistakes;
}

function findMistakes(pattern: string): Mistake[] {
  let parsed;
  try {
    parsed = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, undefined, undefined, { unicode: true });
  } catch (cause) {
    const reason =
      cause instanceof Error ? cause.message.replace(/^Invalid regular expression: .*: /s, "") : "unknown reason";
    return [(span) => diagnostic("pattern-syntax", span, { reason })];
  }
  const found: Uncommon[] = [];
  visitRegExpAST(parsed, {
    onAssertionEnter(node) {
      if (node.kind === "lookahead" || node.kind === "lookbehind") {
        found.push({ construct: "look-around", hint: "say it in a rule or in notes" });
      } else if (node.kind === "word") {
        found.push({ construct: "a word boundary", hint: "name the characters instead" });
      }
    },
    onBackreferenceEnter() {
      found.push({ construct: "a back-reference", hint: "say it in notes" });
    },
    onCapturingGroupEnter(node) {
      if (node.name !== null) found.push({ construct: "a named group", hint: "use a plain group" });
    },
    onModifiersEnter() {
      found.push({ construct: "inline flags", hint: "write both cases: [Aa]" });
    },
    onCharacterSetEnter(node) {
      if (node.kind === "property")
        found.push({ construct: "a Unicode property", hint: "name the characters instead" });
      if (node.kind === "digit") found.push({ construct: "\\d", hint: "write [0-9]" });
      if (node.kind === "word") found.push({ construct: "\\w", hint: "write [A-Za-z0-9_]" });
      if (node.kind === "space") found.push({ construct: "\\s", hint: "name the characters instead" });
      if (node.kind === "any") found.push({ construct: "the dot", hint: "name the characters, or exclude some: [^,]" });
    },
    onCharacterEnter({ raw }) {
      if (/^\\[u0c]/.test(raw)) found.push({ construct: `the escape ${raw}`, hint: "write the character itself" });
    },
    onCharacterClassEnter({ elements }) {
      if (elements.length === 0) found.push({ construct: "an empty class", hint: "leave it out" });
    },
    onQuantifierEnter(node) {
      const most = Number.isFinite(node.max) ? node.max : node.min;
      if (most > 1000) found.push({ construct: "a repetition above 1000", hint: "use `length` for the bounds" });
    },
  });
  const mistakes = found.map(
    (each): Mistake =>
      (span) =>
        diagnostic("pattern-uncommon", span, each),
  );
  const anchored = parsed.alternatives.every((alternative) => {
    const [first, last] = [alternative.elements[0], alternative.elements.at(-1)];
    return first?.type === "Assertion" && first.kind === "start" && last?.type === "Assertion" && last.kind === "end";
  });
  if (!anchored) mistakes.push((span) => diagnostic("pattern-unanchored", span, undefined));
  return mistakes;
}

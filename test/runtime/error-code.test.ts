import fc from "fast-check";
import { expect, it } from "vitest";
import { isCodeOf } from "../../templates/typescript/runtime/error-code.js";

/** The same said slowly: each piece is looked for behind the one before it, the last one at the end. */
function standsFor(text: string, code: string): boolean {
  const [first = "", ...rest] = text.split("%s");
  const last = rest.pop();
  if (last === undefined) return text === code;
  if (!code.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = code.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return code.length - at >= last.length && code.endsWith(last);
}

it("a code stands for itself, and %s in it for any text", () => {
  const piece = fc.string({
    unit: fc.constantFrom("a", "b", ".", "*", "\\", "(", "[", "$", "^", "%", "s", "\n", "-", "é"),
  });
  const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join("%s"));
  const both = fc.oneof(
    fc.tuple(text, fc.string()),
    fc.tuple(text, piece),
    fc.tuple(text, piece).map(([known, more]): [string, string] => [known, known.replaceAll("%s", () => more)]),
    text.map((known): [string, string] => [known, known]),
  );
  let matches = 0;
  fc.assert(
    fc.property(both, ([known, code]) => {
      const expected = standsFor(known, code);
      matches += expected ? 1 : 0;
      expect(isCodeOf(known, code)).toBe(expected);
    }),
    { numRuns: 3000 },
  );
  expect(matches).toBeGreaterThan(500);
});

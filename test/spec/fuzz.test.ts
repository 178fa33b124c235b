/** Whatever a file holds, reading it is no crash, and every place that is named is inside of a file. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../../generator/diagnostics/span.js";
import { ACTION, MIXIN, read, SERVICE, SHAPES, SMALL_SPEC } from "./small-spec.js";

const SECONDS = 0.7;
const paths = fc.constantFrom(ACTION, MIXIN, SERVICE, SHAPES);

function check(path: string, contents: string | Uint8Array): void {
  const { diagnostics, sources, model, report } = read({ [path]: contents });
  const inside = ({ file, line, column, width }: Span) => {
    if (width === 0) return;
    const text = sources.get(file)?.line(line);
    expect(text, `${file}:${line}`).toBeDefined();
    expect(column).toBeGreaterThan(0);
    // One column behind the end is the place of something that is missing.
    expect(column, report).toBeLessThanOrEqual((text?.length ?? 0) + 1);
    expect(column + width - 1, report).toBeLessThanOrEqual((text?.length ?? 0) + 1);
  };
  for (const { span, related } of diagnostics) {
    inside(span);
    for (const each of related) inside(each.span);
  }
  JSON.stringify(model);
}

/** Runs for a bounded time, so that a slow machine tries less and not longer. */
const options = { numRuns: 1000, interruptAfterTimeLimit: SECONDS * 1000, markInterruptAsFailure: false } as const;

test("bytes changed, added or lost", () => {
  const change = fc.record({ at: fc.nat(), length: fc.nat(4), bytes: fc.uint8Array({ maxLength: 4 }) });
  fc.assert(
    fc.property(paths, fc.array(change, { minLength: 1, maxLength: 4 }), (path, changes) => {
      let bytes = Buffer.from(SMALL_SPEC[path] ?? "");
      for (const { at, length, bytes: added } of changes) {
        const start = at % (bytes.length + 1);
        bytes = Buffer.concat([bytes.subarray(0, start), added, bytes.subarray(start + length)]);
      }
      check(path, bytes);
    }),
    options,
  );
});

test("pieces of YAML put anywhere", () => {
  const piece = fc.constantFrom(
    ..."{ } [ ] : , - ? | > ' \" # & * ! % @ ` --- ... \n \t ~ null true 1e9 .nan 0x1 << [[ {}".split(" "),
    ..."\n  ,\n- ,: , #,&a ,*a,!!str ,\r\n,\\,é,😀,__proto__: ,toString: 1\n,? ".split(","),
  );
  fc.assert(
    fc.property(paths, fc.array(fc.tuple(fc.nat(), piece), { minLength: 1, maxLength: 5 }), (path, pieces) => {
      let text = SMALL_SPEC[path] ?? "";
      for (const [at, added] of pieces) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + added + text.slice(start);
      }
      check(path, text);
    }),
    options,
  );
});

test("lines lost, moved, doubled and indented otherwise", () => {
  const move = fc.record({
    from: fc.nat(),
    to: fc.nat(),
    how: fc.constantFrom("lose", "move", "double", "indent", "outdent"),
  });
  fc.assert(
    fc.property(paths, fc.array(move, { minLength: 1, maxLength: 5 }), (path, moves) => {
      const lines = (SMALL_SPEC[path] ?? "").split("\n");
      for (const { from, to, how } of moves) {
        const index = from % lines.length;
        const line = lines[index] ?? "";
        if (how === "lose") lines.splice(index, 1, "");
        else if (how === "double") lines.splice(to % lines.length, 0, line);
        else if (how === "move") lines.splice(to % lines.length, 0, ...lines.splice(index, 1));
        else lines[index] = how === "indent" ? `  ${line}` : line.replace(/^ {1,2}/, "");
      }
      check(path, lines.join("\n"));
    }),
    options,
  );
});

/** Values of every type where every other is expected. */
test("values exchanged for others", () => {
  const value = fc.oneof(
    fc.constantFrom(
      "null",
      "true",
      "5",
      "-1",
      "1.5",
      '""',
      "[]",
      "{}",
      "[a]",
      "{ a: b }",
      "{ type: string }",
      "1..5",
      "5..1",
      "..",
      "^a$",
      "(",
      "[tags]",
      "{ use: Port }",
    ),
    fc.json({ maxDepth: 2 }),
  );
  fc.assert(
    fc.property(paths, fc.nat(), value, (path, at, replaced) => {
      const text = SMALL_SPEC[path] ?? "";
      // Values between a colon and a comma, a brace or the end of the line.
      const values = [...text.matchAll(/: ([^,{}\n]+|\{[^{}\n]*\})/g)];
      const chosen = values[at % values.length];
      const start = (chosen?.index ?? 0) + 2;
      check(path, text.slice(0, start) + replaced + text.slice(start + (chosen?.[1]?.length ?? 0)));
    }),
    options,
  );
});

test("a guess that does not fit is given up", () => {
  // Taken for `action`, whose value would have to be text; then `action` is missing, but that is no second mistake.
  const { diagnostics } = read({
    [ACTION]: (SMALL_SPEC[ACTION] ?? "").replace("action: CreateRule", "acton: [CreateRule]"),
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(["unknown-key"]);
});

/** Files (of the size that is still read) that are made to take all time or memory are refused soon. */
import { expect, test } from "vitest";
import { ACTION, codes, edited, MIXIN, read, SHAPES, SMALL_SPEC } from "./small-spec.js";

const HEAD = "# yaml-language-server: $schema=../../schema.json\n";

/** The most CPU time for a spec. What else the machine does meanwhile takes none of it. */
const MOST_SECONDS = 5;

/** What is reported, and that it took no time to speak of. */
function quickly(changes: Record<string, string>): string[] {
  const started = process.cpuUsage();
  const found = codes(read(changes));
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
  return found;
}

test.each([
  ["brackets", "[".repeat(100_000)],
  ["braces", "{a: ".repeat(100_000)],
  ["dashes", "- ".repeat(100_000)],
  ["question marks", "? ".repeat(100_000)],
  ["indentation", Array.from({ length: 1000 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")],
  ["closed brackets", `a: ${"[".repeat(1000)}${"]".repeat(1000)}`],
])("deep nesting by %s", (_, text) => {
  expect(quickly({ [ACTION]: HEAD + text })).toEqual(["yaml-nesting"]);
});

test.each([
  ["unclosed quote", `a: "${"x\n".repeat(62_000)}`],
  ["commas", `a: [${",".repeat(125_000)}`],
  ["colons", `${": ".repeat(62_000)}\n`],
  ["stars", `${"*a ".repeat(41_000)}\n`],
  ["anchors", `${"&a ".repeat(41_000)}x\n`],
  ["comments", "#\n".repeat(62_000)],
  ["bad lines", "a\n".repeat(62_000)],
])("much of the same: %s", (_, text) => {
  expect(quickly({ [ACTION]: HEAD + text })).toHaveLength(1);
});

test("many keys, all of them unknown, are all reported", () => {
  const text = Array.from({ length: 2000 }, (_, index) => `zzz${index}: 1\n`).join("");
  expect(quickly({ [ACTION]: SMALL_SPEC[ACTION] + text })).toHaveLength(2000);
});

test("mixins that include each other in layers are worked in once each", () => {
  const layers = 30;
  const files: Record<string, string> = {};
  for (let layer = 0; layer < layers; layer++) {
    for (const side of ["a", "b"]) {
      const include = layer + 1 < layers ? `include: [a-${layer + 1}, b-${layer + 1}]\n` : "";
      const name = `${side}-${layer}`;
      files[`web/mixins/${name}.yaml`] = `${HEAD}mixin: ${name}\ndescription: One of many.\n${include}`;
    }
  }
  expect(quickly({ ...files, ...edited(ACTION, "[tags]", "[tags, a-0, b-0]") })).toEqual([]);
});

test("shapes that contain each other in layers stop at a limit", () => {
  const shapes = Array.from({ length: 30 }, (_, layer) => {
    const of = layer === 0 ? "{ type: string, description: x }" : `{ use: S${layer - 1} }`;
    return `  S${layer}: { type: structure, description: x, of: { A: ${of}, B: ${of} } }\n`;
  });
  const changes = {
    [SHAPES]: SMALL_SPEC[SHAPES] + shapes.join(""),
    ...edited(ACTION, "rules:", "  Many: { use: S29 }\nrules:"),
  };
  expect(quickly(changes)).toEqual(["too-many-members"]);
});

test("a cycle of mixins with a fork ends", () => {
  const mixin = (name: string, include: string) => `${HEAD}mixin: ${name}\ndescription: x\ninclude: [${include}]\n`;
  const changes = {
    [MIXIN]: mixin("tags", "one, two"),
    "web/mixins/one.yaml": mixin("one", "two, tags"),
    "web/mixins/two.yaml": mixin("two", "one"),
  };
  expect(new Set(quickly(changes))).toEqual(new Set(["cyclic-mixin"]));
});

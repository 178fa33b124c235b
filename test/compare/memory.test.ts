/** Two specs differ in the same, whatever is remembered of their files. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { noMemory } from "../../generator/cache/memory.js";
import { Pack } from "../../generator/cache/pack.js";
import { compareModels } from "../../generator/compare/compare.js";
import { type Pair, readPair } from "../../generator/compare/read/read.js";
import type { Side } from "../../generator/compare/read/side.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { temporaryFolder } from "../cases/spec-root.js";
import { edited, fixture, rawFiles, specTexts } from "./fixture.js";

const texts = specTexts(fixture("plain"));

function side(from: ReadonlyMap<string, string>, folder: string): Side {
  const files = rawFiles(from).map(({ path, bytes }) => ({ path: folder + path.slice("spec".length), bytes }));
  return { folder, files, diagnostics: new Diagnostics() };
}

function said({ before, after, diagnostics, failed }: Pair): unknown {
  return { changes: failed ? [] : compareModels(before, after), diagnostics, failed };
}

/** The same with every file changed, so that everything is read. */
function rewritten(from: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...from].map(([path, text]) => [path, `${text}# Read again.\n`]));
}

test.each([
  ["one change", edited(texts, "summary: Delete a rule.", "summary: Drop a rule.")],
  ["every file changed", rewritten(edited(texts, "Not probed.", "Left alone."))],
  ["a mistake", edited(texts, "summary: Delete a rule.", "sumary: Delete a rule.")],
  ["YAML that the library reads", edited(texts, "summary: Delete a rule.", 'summary: "Delete a \\x72ule."')],
])("%s", (_, changed) => {
  const path = join(temporaryFolder(), "spec.pack");
  const read = (memory = noMemory) => said(readPair(side(texts, "old"), side(changed, "HEAD:spec"), undefined, memory));
  const fresh = read();
  const memory = new Pack(path);
  expect(read(memory)).toEqual(fresh);
  expect(read(memory)).toEqual(fresh);
  memory.save();
  expect(read(new Pack(path))).toEqual(fresh);
});

test("each side has its own places, also of what is taken over from the other", () => {
  const changed = edited(texts, "summary: Delete a rule.", "summary: Drop a rule.");
  const { after } = readPair(side(texts, "old"), side(changed, "new"));
  const drop = after.services[0]?.actions.find(({ name }) => name === "DropRule");
  expect(drop?.span).toEqual({ file: "new/web/rule/DropRule.yaml", line: 2, column: 9, width: "DropRule".length });
});

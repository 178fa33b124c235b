/**
 * Golden folders: `cases/<name>/spec/` is laid over `cases/base/spec/`, and gives what stands beside it: `stderr.txt`,
 * word for word, or the files of `expected/`. `UPDATE_CASES=1 npx vitest run test/cases.test.ts` writes both anew.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { renderReport, NO_COLOURS } from "../generator/diagnostics/render.js";
import { OUTPUT_FOLDER } from "../generator/folders.js";
import { generate, readModel } from "../generator/pipeline.js";
import { CASES, specRoot } from "./cases/spec-root.js";

const UPDATE = process.env["UPDATE_CASES"] === "1";

const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "base")
  .map((entry) => entry.name)
  .sort();

/** The text of a golden file, written first when they are to be updated. */
function golden(path: string, actual: string): string {
  if (UPDATE) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  return existsSync(path) ? readFileSync(path, "utf8") : `there is no ${relative(CASES, path)}`;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

test("the small spec that the cases change is clean", () => {
  expect(readModel(specRoot()).diagnostics).toEqual([]);
});

describe.each(names)("%s", (name) => {
  const folder = join(CASES, name);
  const expected = join(folder, "expected");
  if (existsSync(expected)) {
    test("generates what it should", async () => {
      const root = specRoot({ over: folder });
      const { model, diagnostics } = readModel(root);
      expect(diagnostics).toEqual([]);
      await generate(root, model, {});
      for (const path of filesBelow(expected)) {
        const actual = readFileSync(join(root, OUTPUT_FOLDER, path), "utf8");
        expect(actual).toBe(golden(join(expected, path), actual));
      }
    });
  } else {
    test("reports what it should", () => {
      const { diagnostics, sources } = readModel(specRoot({ over: folder }));
      const actual = renderReport(diagnostics, sources, NO_COLOURS);
      expect(actual).not.toBe("");
      expect(actual).toBe(golden(join(folder, "stderr.txt"), actual));
    });
  }
});

/** `generate --api` writes the pages that concern all APIs as a whole run does. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { docs } from "../../../generator/emit/docs/index.js";
import { generate } from "../../../generator/pipeline.js";
import { SHELF_FILES } from "./shelf-files.js";
import { allTemplates, modelOf, PLAIN_ACTION, smallModel } from "./small-model.js";

it("writes the same list of APIs and of conflicts for one API as for all", async () => {
  const model = { services: [...modelOf(SHELF_FILES).services, ...smallModel(PLAIN_ACTION).services] };
  const root = mkdtempSync(join(tmpdir(), "docs-one-api-"));
  try {
    const plan = await generate(root, model, { targets: ["docs"], apis: ["toy"] });
    expect(plan.write.map(({ path }) => path).filter((path) => path.includes("shelf"))).toEqual([]);
    const all = docs.emit(model, allTemplates());
    for (const path of ["docs/index.md", "docs/conflicts.md", "docs/llms.txt"]) {
      const wanted = all.find((file) => file.path === path)?.contents;
      expect(readFileSync(join(root, "generated", path), "utf8"), path).toBe(wanted);
    }
    expect((await generate(root, model, { targets: ["docs"] })).write.map(({ path }) => path)).toEqual(
      expect.not.arrayContaining(["docs/index.md", "docs/conflicts.md"]),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
});

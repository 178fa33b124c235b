/** Whatever texts and names a spec has, the module compiles. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Model } from "../../../generator/model/model.js";
import { hardNamesModel } from "../../hostile/hard-names.js";
import { modelWithText } from "../../hostile/spec-with-text.js";
import { ACCEPTED_TEXTS, ALL_TEXTS, REJECTED_TEXTS } from "../../hostile/texts.js";
import { goFiles, hasGo, run, writeModule } from "./go-module.js";

/** The APIs of some models as those of one, under names of their own. */
function together(models: readonly Model[]): Model {
  const services = models.flatMap((model) => model.services);
  return { services: services.map((service, index) => ({ ...service, name: `demo${index}` })) };
}

describe.skipIf(!hasGo)("the Go module", { timeout: 300_000 }, () => {
  let folder: string;

  test("compiles with every hostile text in every place, and with names that mean something in some language", () => {
    const texts = [...ACCEPTED_TEXTS, ...REJECTED_TEXTS, ALL_TEXTS];
    const model = together([hardNamesModel, ...texts.map((text) => modelWithText(text))]);
    folder = writeModule("hostile", new Map([...goFiles(model)].filter(([path]) => !path.endsWith("_test.go"))));
    expect(readdirSync(folder).filter((name) => /^demo\d+$/.test(name))).toHaveLength(texts.length + 1);
    run(folder, "go", ["build", "./..."]);
  });

  test("is as gofmt writes it with such names", () => {
    expect(run(folder, "gofmt", ["-l", "demo0"])).toBe("");
  });
});

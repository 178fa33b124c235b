/** Whatever texts and names a spec has, the module compiles. */
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

function moduleOf(name: string, model: Model): string {
  return writeModule(name, new Map([...goFiles(model)].filter(([path]) => !path.endsWith("_test.go"))));
}

describe.skipIf(!hasGo)("the Go module", { timeout: 300_000 }, () => {
  test("compiles with every hostile text in every place", () => {
    const texts = [...ACCEPTED_TEXTS, ...REJECTED_TEXTS, ALL_TEXTS];
    const folder = moduleOf("hostile", together(texts.map((text) => modelWithText(text))));
    run(folder, "go", ["build", "./..."]);
    expect(run(folder, "go", ["list", "./..."]).match(/demo\d+$/gm)).toHaveLength(texts.length);
  });

  test("compiles with names that mean something in some language, and is as gofmt writes it", () => {
    const folder = moduleOf("hard-names", together([hardNamesModel]));
    run(folder, "go", ["build", "./..."]);
    expect(run(folder, "gofmt", ["-l", "."])).toBe("");
  });
});

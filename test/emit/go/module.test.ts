/** The module of the real spec: formatted, without a doubtful construct, and its own tests and examples pass. */
import { describe, expect, test } from "vitest";
import { GENERATED, generatedFiles, goFiles, hasGo, run } from "./go-module.js";
import { realModel } from "../../real-model.js";

describe.skipIf(!hasGo)("the Go module", { timeout: 300_000 }, () => {
  const files = goFiles(realModel);
  // Compiled where it is generated: what was compiled there is found again by all that uses it.
  const folder = GENERATED;

  test("is what is generated", () => {
    expect(generatedFiles()).toEqual(new Map([...files].sort()));
  });

  test("has a package for each API and a file for each Action", () => {
    expect([...files.keys()]).toEqual(expect.arrayContaining(["go.mod", "slb/client.go", "slb/create_rules.go"]));
    expect(files.get("go.mod")).toBe("module slbsdk\n\ngo 1.19\n");
  });

  test("says of each generated file that it is one", () => {
    const generated = [...files].filter(([path]) => /^(slb|alb|nlb|ens)\/(?!.*_test\.go$)/.test(path));
    expect(generated.length).toBeGreaterThan(70);
    for (const [path, text] of generated) expect(text, path).toMatch(/^\/\/ Code generated .* DO NOT EDIT\.\n/);
  });

  test("is as gofmt writes it", () => {
    expect(run(folder, "gofmt", ["-l", "."])).toBe("");
  });

  test("builds, vet finds nothing, and it passes its own tests and examples", () => {
    // Packages without tests are compiled and vetted as well.
    expect(run(folder, "go", ["test", "-vet=all", "./..."])).toMatch(/^ok\s+slbsdk\/slb/m);
  });
});

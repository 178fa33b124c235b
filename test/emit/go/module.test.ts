/** The module of the real spec: formatted, without a doubtful construct, and its own tests and examples pass. */
import { describe, expect, test } from "vitest";
import { goFiles, hasGo, run, writeModule } from "./go-module.js";
import { realModel } from "../../real-model.js";

describe.skipIf(!hasGo)("the Go module", { timeout: 300_000 }, () => {
  const files = goFiles(realModel);
  const folder = writeModule("real", files);

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

  test("builds, and vet finds nothing", () => {
    run(folder, "go", ["build", "./..."]);
    run(folder, "go", ["vet", "./..."]);
  });

  test("passes its own tests and examples", () => {
    expect(run(folder, "go", ["test", "./..."])).toMatch(/^ok\s+slbsdk\/slb/m);
  });
});

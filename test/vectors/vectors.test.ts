/** Every port does what the vectors say, as far as its tools are on this machine. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const run = (language: string) =>
  spawnSync(process.execPath, ["test/vectors/run.mjs", language], { encoding: "utf8", timeout: 120_000 });

// A cold build of the Go program takes its time.
test.each(["typescript", "python", "go"])("%s", { timeout: 120_000 }, (language) => {
  const { stdout, stderr, status } = run(language);
  expect(stdout + stderr).toMatch(/: (\d+ passed, 0 failed|skipped, no \w+ in PATH)\n$/);
  expect(status).toBe(0);
});

test("a port that there is not", () => {
  const { stderr, status } = run("cobol");
  expect(stderr).toBe("There is no port cobol; there are typescript, python, go.\n");
  expect(status).toBe(1);
});

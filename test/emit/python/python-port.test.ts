import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));
const port = fileURLToPath(new URL("../../../generated/python", import.meta.url));
const bytecode = mkdtempSync(join(tmpdir(), "slb-sdk-python-"));
afterAll(() => rmSync(bytecode, { recursive: true, force: true }));

/** Nothing is written beside what is generated. */
const env = { ...process.env, NO_PROXY: "127.0.0.1", PYTHONPATH: `${port}:${here}`, PYTHONPYCACHEPREFIX: bytecode };

function python(...args: string[]) {
  const { status, stdout, stderr } = spawnSync("python3", args, { env, encoding: "utf8", timeout: 120_000 });
  return { status, output: stdout + stderr };
}

const hasPython = python("-c", "import sys; sys.exit(sys.version_info < (3, 11))").status === 0;

describe.skipIf(!hasPython)("the Python port (skipped without Python 3.11)", { timeout: 120_000 }, () => {
  test("compiles without a warning", () => {
    const { status, output } = python("-W", "error", "-m", "compileall", "-q", "-f", port);
    expect({ status, output }).toEqual({ status: 0, output: "" });
  });

  test("imports one API without the modules of its Actions, and without what only a request needs", () => {
    const { output } = python(
      "-c",
      "import sys, slb_sdk.slb; print([name for name in sys.modules if '.actions.' in name or name in ('ssl', 'http.client')])",
    );
    expect(output.trim()).toBe("[]");
  });

  const names = readdirSync(here).flatMap((name) => /^(test_.*)\.py$/.exec(name)?.[1] ?? []);

  describe("the tests in Python", () => {
    let outcomes: Readonly<Record<string, readonly [status: number, output: string]>>;
    beforeAll(() => {
      // One process for all: to start Python and to import the SDK takes longer than most of them.
      const { output } = python("-W", "error::ResourceWarning", join(here, "each_file.py"), ...names);
      outcomes = JSON.parse(output) as typeof outcomes;
    }, 120_000);

    test.each(names)("%s", (name) => {
      const [status, output] = outcomes[name] ?? [];
      expect(output).toMatch(/^Ran [1-9]\d* tests? in [^\n]*\n\nOK\n$/m);
      expect(status).toBe(0);
    });
  });
});

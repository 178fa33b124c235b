import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { main } from "../generator/cli.js";
import { CASES, specRoot, temporaryFolder } from "./cases/spec-root.js";

const COMMAND = fileURLToPath(new URL("../generator/slbgen.mjs", import.meta.url));

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, as if called in a folder. */
async function slbgen(root: string, ...args: string[]): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const spies = [
    vi.spyOn(process, "cwd").mockReturnValue(root),
    ...(["stdout", "stderr"] as const).map((name) =>
      vi.spyOn(process[name], "write").mockImplementation((text) => {
        written[name] += String(text);
        return true;
      }),
    ),
  ];
  try {
    return { code: await main(args), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs the real command in a process of its own. */
function command(root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Outcome {
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env;
  const options = { cwd: root, encoding: "utf8", env: { ...inherited, ...env } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], options);
  return { code: status, stdout, stderr };
}

/** Every file below generated/ with the time it was last written. */
function snapshot(root: string): Record<string, number> {
  const folder = join(root, "generated");
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), statSync(path).mtimeMs]));
}

/** Every file below generated/ with what it holds. */
function contents(root: string): Record<string, string> {
  return Object.fromEntries(
    Object.keys(snapshot(root)).map((path) => [path, readFileSync(join(root, "generated", path), "utf8")]),
  );
}

describe("help", () => {
  test.each(["generate", "lint", "model", "schema"])("of %s says what it does", async (name) => {
    const { code, stdout } = await slbgen(temporaryFolder(), name, "--help");
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: slbgen ${name}`));
  });

  test("lists the commands", async () => {
    const { code, stdout } = await slbgen(temporaryFolder(), "--help");
    expect(code).toBe(0);
    for (const name of ["generate", "lint", "model", "schema"]) expect(stdout).toContain(`\n  ${name} `);
  });

  test("tells the version", async () => {
    const { code, stdout } = await slbgen(temporaryFolder(), "--version");
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test("comes when no command is given, which is a mistake", async () => {
    const { code, stderr } = await slbgen(temporaryFolder());
    expect(code).toBe(1);
    expect(stderr).toContain("Usage: slbgen");
  });
});

describe("a mistake in the call", () => {
  test.each([
    ["spec/web", ["generate"]],
    ["spec/web", ["diff"]],
    ["spec", ["import", "--provider", "web/service.yaml"]],
    ["src", ["lint"]],
  ])("in %s: %j", async (folder, args) => {
    const root = specRoot();
    mkdirSync(join(root, "src"));
    const { code, stderr } = await slbgen(join(root, folder), ...args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^There is no spec in this folder\. Run it in (\.\.|\.\.\/\.\.), which has one\.\n$/);
    expect(readdirSync(root).sort()).toEqual(["spec", "src"]);
  });

  test.each([
    [["lnit"], "unknown command 'lnit'", "Did you mean lint?"],
    [["generate", "--chek"], "unknown option '--chek'", "Did you mean --check?"],
    [["generate", "--only", "docz"], "'docz' is invalid", 'did you mean "docs"?'],
    [["generate", "--only", "cobol"], "'cobol' is invalid", 'one of "typescript", "docs", "openapi"'],
    [["generate", "--api", "wbe"], 'There is no service "wbe".', 'did you mean "web"?'],
    [["generate", "--package-only", "--api", "web"], "option '--package-only' cannot be used with", "--help"],
    [["generate", "--watch", "--check"], "option '--watch' cannot be used with option '--check'", "--help"],
    [["generate", "--check", "--api", "web", "nope"], 'There is no service "nope".', '"web"'],
    [["model", "wbe"], 'There is no service "wbe".', 'did you mean "web"?'],
    [["model"], "missing required argument 'api'", "slbgen model --help"],
    [["lint", "web"], "too many arguments", "slbgen lint --help"],
  ])("%j", async (args, message, hint) => {
    const root = specRoot();
    const { code, stdout, stderr } = await slbgen(root, ...args);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/^ +at /m);
    expect({ code, stdout, generated: existsSync(join(root, "generated")) }).toEqual({
      code: 1,
      stdout: "",
      generated: false,
    });
  });
});

describe("lint", () => {
  test("counts what is right", async () => {
    expect(await slbgen(specRoot(), "lint")).toEqual({ code: 0, stdout: "", stderr: "1 Action without a mistake\n" });
  });

  test("a warning is no failure", async () => {
    const { code, stderr } = await slbgen(specRoot({ over: join(CASES, "unused") }), "lint");
    expect(stderr).toContain("2 warnings in 2 files\n");
    expect(code).toBe(0);
  });

  test.each(["many-mistakes", "yaml-alias-bomb", "control-character"])("the real command reports %s", (name) => {
    const root = specRoot({ over: join(CASES, name) });
    const stderr = readFileSync(join(CASES, name, "stderr.txt"), "utf8");
    expect(command(root, ["lint"], { CI: "1" })).toEqual({ code: 1, stdout: "", stderr });
  });
});

describe("model", () => {
  test("prints JSON, the same bytes each time", async () => {
    const root = specRoot();
    const [first, second] = [await slbgen(root, "model", "web"), command(root, ["model", "web"])];
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({ name: "web", actions: [{ name: "CreateRule" }] });
    expect(second).toEqual(first);
  });

  test("prints nothing of a spec with mistakes", async () => {
    const { code, stdout } = await slbgen(specRoot({ over: join(CASES, "unknown-shape") }), "model", "web");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });
});

describe("generate", () => {
  test("writes, is then up to date, and touches nothing more", async () => {
    const root = specRoot();
    const first = await slbgen(root, "generate");
    expect(first.code).toBe(0);
    expect(first.stderr).toMatch(/^\d+ files written, 0 unchanged \(1 Action, [\d.]+ s\)\n$/);
    const before = snapshot(root);
    expect(Object.keys(before)).toEqual(expect.arrayContaining(["manifest.json", "openapi/web.json", "docs/index.md"]));
    expect((await slbgen(root, "generate", "--check")).code).toBe(0);
    expect((await slbgen(root, "generate")).stderr).toMatch(/^0 files written, \d+ unchanged/);
    expect(snapshot(root)).toEqual(before);
  });

  test("--check names what is changed, missing or stale, and mends nothing", async () => {
    const root = specRoot();
    await slbgen(root, "generate", "--only", "openapi", "docs");
    const [api, page] = ["openapi/web.json", "docs/web/CreateRule.md"].map((path) => join(root, "generated", path)) as [
      string,
      string,
    ];
    appendFileSync(api, " ");
    rmSync(page);
    const manifest = join(root, "generated/manifest.json");
    const { files } = JSON.parse(readFileSync(manifest, "utf8")) as { files: Record<string, string> };
    writeFileSync(manifest, JSON.stringify({ files: { ...files, "docs/old.md": "" } }));
    writeFileSync(join(root, "generated/docs/old.md"), "old");
    const before = snapshot(root);
    const { code, stderr } = await slbgen(root, "generate", "--check", "--only", "openapi", "docs");
    expect(code).toBe(1);
    expect(stderr.split("\n").slice(0, -2)).toEqual([
      "missing  generated/docs/web/CreateRule.md",
      "differs  generated/openapi/web.json",
      "differs  generated/manifest.json",
      "stale    generated/docs/old.md",
    ]);
    expect(stderr).toMatch(/\n4 files not up to date; run slbgen generate \(.*\)\n$/);
    expect(snapshot(root)).toEqual(before);
  });

  test("--check fails on a file that slbgen did not write, and leaves it", async () => {
    const root = specRoot();
    await slbgen(root, "generate");
    writeFileSync(join(root, "generated/docs/Extra.md"), "mine");
    const { code, stderr } = await slbgen(root, "generate", "--check");
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^foreign  generated\/docs\/Extra\.md\n\d+ files up to date; delete what is foreign: 1 file/,
    );
    expect(readFileSync(join(root, "generated/docs/Extra.md"), "utf8")).toBe("mine");
  });

  test("--only takes a target that is named twice for one", async () => {
    const root = specRoot();
    expect((await slbgen(root, "generate", "--only", "openapi", "openapi", "--only", "openapi")).code).toBe(0);
    expect(Object.keys(snapshot(root))).toEqual(["manifest.json", "openapi/web.json"]);
  });

  test("--only and --api leave what they do not choose as it is", async () => {
    const service = readFileSync(join(CASES, "base/spec/web/service.yaml"), "utf8");
    const root = specRoot({ files: { "spec/mail/service.yaml": service.replace("service: web", "service: mail") } });
    await slbgen(root, "generate", "--only", "openapi");
    expect(Object.keys(snapshot(root))).toEqual(["manifest.json", "openapi/mail.json", "openapi/web.json"]);
    for (const name of ["mail", "web"]) appendFileSync(join(root, `generated/openapi/${name}.json`), " ");
    const { stderr } = await slbgen(root, "generate", "--only", "openapi", "--api", "web");
    expect(stderr).toMatch(/^1 file written/);
    expect(readFileSync(join(root, "generated/openapi/mail.json"), "utf8")).toMatch(/\n $/);
    // A check of the part is content; a check of the whole is not.
    expect((await slbgen(root, "generate", "--check", "--only", "openapi", "--api", "web")).code).toBe(0);
    expect((await slbgen(root, "generate", "--check", "--only", "openapi")).code).toBe(1);
  });

  test("API by API, and what they share at last, is the same as everything at once", async () => {
    const service = readFileSync(join(CASES, "base/spec/web/service.yaml"), "utf8");
    const mail = { "spec/mail/service.yaml": service.replace("service: web", "service: mail") };
    const root = specRoot({ files: mail });
    const generate = (...args: string[]) => slbgen(root, "generate", ...args);
    await generate();
    const whole = contents(root);
    rmSync(join(root, "generated"), { recursive: true });
    await generate("--api", "web", "--no-package");
    const paths = Object.keys(snapshot(root));
    expect(paths).toEqual(expect.arrayContaining(["docs/web/CreateRule.md", "go/web/create_rule.go"]));
    expect(paths.filter((path) => !/\/web(\/|\.json$)/.test(path))).toEqual(["manifest.json"]);

    // What is wrong with another API is not its matter.
    writeFileSync(join(root, "spec/mail/service.yaml"), "service:");
    expect((await generate("--api", "web", "--no-package", "--check")).code).toBe(0);
    expect((await generate("--api", "web", "--check")).code).toBe(1);
    expect((await generate("--api", "wbe", "--no-package")).stderr).toContain("mail");
    writeFileSync(join(root, "spec/mail/service.yaml"), mail["spec/mail/service.yaml"]);

    // Files of an API may come from a cache, which knows nothing of the list of files.
    await generate("--api", "mail", "--no-package");
    rmSync(join(root, "generated/manifest.json"));
    expect((await generate("--package-only")).code).toBe(0);
    expect(contents(root)).toEqual(whole);
    expect((await generate("--check")).code).toBe(0);
  });

  test("--package-only lists what is there, and no more what is gone", async () => {
    const root = specRoot();
    await slbgen(root, "generate");
    const page = join(root, "generated/docs/web/CreateRule.md");
    rmSync(page);
    appendFileSync(join(root, "generated/openapi/web.json"), " ");
    await slbgen(root, "generate", "--package-only");
    const { code, stderr } = await slbgen(root, "generate", "--check");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^missing  generated\/docs\/web\/CreateRule\.md\ndiffers  generated\/openapi\/web\.json\n/);
    await slbgen(root, "generate");
    expect(existsSync(page)).toBe(true);
  });

  test("the real command stops at a mistake with exit code 1 and leaves generated/ alone", async () => {
    const root = specRoot();
    await slbgen(root, "generate", "--only", "openapi");
    const before = snapshot(root);
    const shape = join(root, "spec/web/shapes/common.yaml");
    writeFileSync(shape, readFileSync(shape, "utf8").replace("1..65535", "65535..1"));
    const { code, stderr } = command(root, ["generate", "--only", "openapi"]);
    expect(code).toBe(1);
    expect(stderr).toContain("min-above-max");
    expect(snapshot(root)).toEqual(before);
  });

  test("a disk that refuses is told in one line", async () => {
    const root = specRoot({ files: { generated: "a file, not a folder" } });
    const { code, stderr } = await slbgen(root, "generate", "--only", "openapi");
    expect(code).toBe(1);
    // Which of the two is found first depends on what Node says of a path below a file.
    const told =
      /^generated(: a file is where a folder| is a file where the folder for the output) must be\. .* Nothing was changed\.\n$/;
    expect(stderr).toMatch(told);
  });

  test("a link out of generated/ is not followed", async () => {
    const root = specRoot();
    const outside = temporaryFolder();
    mkdirSync(join(root, "generated"));
    symlinkSync(outside, join(root, "generated/openapi"));
    const { code, stderr } = await slbgen(root, "generate", "--only", "openapi");
    expect({ code, stderr, outside: readdirSync(outside) }).toEqual({
      code: 1,
      stderr:
        "generated/openapi is a link that leads out of generated. Remove it, and run it again. Nothing was changed.\n",
      outside: [],
    });
  });

  test("a mistake of slbgen itself is exit code 2, with a stack", async () => {
    const { TARGETS } = await import("../generator/emit/targets.js");
    const broken = vi
      .spyOn(TARGETS as { openapi: () => Promise<unknown> }, "openapi")
      .mockRejectedValue(new Error("our fault"));
    const { code, stderr } = await slbgen(specRoot(), "generate", "--only", "openapi");
    broken.mockRestore();
    expect(code).toBe(2);
    expect(stderr).toMatch(/^This is a bug in slbgen:\nError: our fault\n +at /);
  });
});

describe("output", () => {
  const ESCAPE = "\u001b";

  test("has colours only where they are wanted", () => {
    const root = specRoot();
    const args = ["model", "wbe"];
    expect(command(root, args, { CI: "1" }).stderr).not.toContain(ESCAPE);
    expect(command(root, args, { FORCE_COLOR: "1" }).stderr).toContain(ESCAPE);
    expect(command(root, args, { FORCE_COLOR: "1", NO_COLOR: "1" }).stderr).not.toContain(ESCAPE);
  });

  test("a reader that has seen enough is no mistake", () => {
    const script = `"$0" "$1" model slb | head -c 1; echo " $PIPESTATUS"`;
    const cwd = fileURLToPath(new URL("..", import.meta.url));
    const { stdout, stderr } = spawnSync("bash", ["-c", script, process.execPath, COMMAND], { encoding: "utf8", cwd });
    expect({ stdout, stderr }).toEqual({ stdout: "{ 0\n", stderr: "" });
  });
});

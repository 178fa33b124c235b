/** Every sample of the real spec sends what the wire stage of the generator says it must. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../e2e/child.js";
import { type StandIn, startStandIn } from "../e2e/stand-in/server.js";
import { buildArguments, writeModule } from "../emit/go/go-module.js";
import { GO_ENVIRONMENT } from "../go-environment.mjs";
import { allSamples, codeIn, loopSamples, REGION, type SampledExample } from "./all-samples.js";

const GO = "generated/go";
const PYTHON = "generated/python";

const folder = mkdtempSync(join(tmpdir(), "samples-"));
let service: StandIn;
let examples: readonly SampledExample[];
/** Those and the loops, which there are for the SDKs only. */
let forSdks: readonly SampledExample[];
let calls: { action: string; params: Record<string, string> }[] = [];

beforeAll(async () => {
  service = await startStandIn();
  examples = allSamples(new URL(service.url).host);
  forSdks = [...examples, ...loopSamples()];
  service.script = ({ action, params }) => {
    calls.push({ action, params: { ...params } });
    return forSdks[calls.length - 1]?.answer ?? {};
  };
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The environment of the programs: they find their keys there, and the stand-in. */
function environment(): Record<string, string> {
  calls = [];
  return {
    ALIBABA_CLOUD_ACCESS_KEY_ID: "testid",
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: "testsecret",
    ENDPOINT: service.url,
  };
}

/** What came in, without the idempotency tokens that the SDKs fill in. */
function received(): object[] {
  return calls.map(({ action, params }, index) => {
    const example = forSdks[index];
    const known = new Set(wanted(example).flatMap(({ params: own }) => Object.keys(own)));
    const tokens = example?.action.parameters.filter(({ idempotencyToken }) => idempotencyToken) ?? [];
    const given = Object.entries(params).filter(
      ([name]) => known.has(name) || !tokens.some((token) => token.name === name),
    );
    return { action, params: readable(given) };
  });
}

/** JSON as values: Go sends the members of a structure in an order of its own. */
function readable(params: readonly (readonly [string, string])[]): object {
  return Object.fromEntries(
    params.map(([name, value]) => [name, /^[[{]/.test(value) ? (JSON.parse(value) as unknown) : value]),
  );
}

function wanted(...from: readonly (SampledExample | undefined)[]) {
  return from.flatMap((example) => {
    if (example === undefined) return [];
    const { query, body } = example.wire;
    return [{ action: example.action.name, params: readable([...query, ...body]) }];
  });
}

it("there are samples of every example", () => {
  expect(examples.length).toBeGreaterThan(80);
  for (const { samples } of examples) {
    expect(samples.map(({ language }) => language)).toEqual(expect.arrayContaining(["typescript", "curl", "cli"]));
  }
});

it("those for curl", { timeout: 30_000 }, async () => {
  const env = environment();
  const commands = examples.map((example) => {
    return `${(codeIn("curl", example) ?? "").replace("https://", "http://")} --silent --show-error --fail\n`;
  });
  await run("sh", ["-ec", commands.join("echo\n")], { cwd: folder, env });
  expect(received()).toEqual(wanted(...examples));
});

it("those for the CLI give it each parameter as one word", async () => {
  const commands = examples.map((example) => codeIn("cli", example) ?? "");
  // What the command would be given, each argument ended by a NUL, each command by a control character.
  const script = `aliyun() { printf '%s\\0' "$@"; printf '\\001\\0'; }\n${commands.join("\n")}`;
  const printed = await run("sh", ["-ec", script], { cwd: folder });
  const given = printed.split("\u0001\0").slice(0, -1);
  const found = given.map((each) => {
    const [, action, ...options] = each.split("\0").slice(0, -1);
    return { action, params: readable(optionPairs(options)) };
  });
  const regionOf = ({ wire }: SampledExample) =>
    wire.query.concat(wire.body).some(([name]) => name === "RegionId") ? {} : { region: REGION };
  const all = examples.map((example) => {
    const [own] = wanted(example);
    return { action: own?.action, params: { ...own?.params, ...regionOf(example) } };
  });
  expect(found).toEqual(all);
});

/** As the CLI reads them: a value may follow its option, or stand behind an equals sign. */
function optionPairs(words: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index < words.length; index++) {
    const [, name = "", value] = /^--([^=:]+)(?:=([^]*))?$/.exec(words[index] ?? "") ?? [];
    if (value === undefined) index++;
    pairs.push([name, value ?? words[index] ?? ""]);
  }
  return pairs;
}

it.skipIf(!existsSync(PYTHON))("those for Python", { timeout: 30_000 }, async () => {
  const env = environment();
  const codes = forSdks.map((example) => {
    const code = codeIn("python", example) ?? "raise RuntimeError";
    return code.replace(`region_id="${REGION}"`, "$&, endpoint=ENDPOINT");
  });
  writeFileSync(join(folder, "samples.json"), JSON.stringify(codes));
  const program = [
    "import json, os, pathlib",
    "for code in json.loads(pathlib.Path('samples.json').read_text()):",
    "    exec(compile(code, 'sample', 'exec'), {'ENDPOINT': os.environ['ENDPOINT']})",
  ];
  await run("python3", ["-c", program.join("\n")], {
    cwd: folder,
    env: { ...env, PYTHONPATH: join(process.cwd(), PYTHON), PYTHONDONTWRITEBYTECODE: "1" },
  });
  expect(received()).toEqual(wanted(...forSdks));
});

it.skipIf(!existsSync(GO))(
  "those for Go, which gofmt and vet find right",
  async () => {
    const env = environment();
    const shown = join(folder, "shown");
    mkdirSync(shown);
    // By its own path, under which what is compiled is found again.
    const sdk = JSON.stringify(join(process.cwd(), GO));
    const settings = `module samples\n\ngo 1.19\n\nrequire slbsdk v0.0.0\n\nreplace slbsdk => ${sdk}\n`;
    const files = new Map([["go.mod", settings]]);
    for (const example of forSdks) {
      const code = codeIn("go", example) ?? "";
      writeFileSync(join(shown, `${example.name}.go`), `${code}\n`);
      // All of them make one program: to link it once takes a second.
      const part = code
        .replace("func main()", `func ${example.name}()`)
        .replace(`RegionID: "${REGION}"`, "$&, Endpoint: endpoint");
      files.set(`${example.name}.go`, part);
    }
    const main = [
      "package main",
      'import "os"',
      'var endpoint = os.Getenv("ENDPOINT")',
      "func main() {",
      ...forSdks.map(({ name }) => `${name}()`),
      "}",
    ];
    files.set("main.go", main.join("\n"));
    const built = writeModule("samples", files);
    const { program, args } = buildArguments(built);
    expect(await run("gofmt", ["-l", shown], { cwd: folder })).toBe("");
    await run("go", ["vet", "."], { cwd: built, env: GO_ENVIRONMENT });
    await run("go", args, { cwd: built, env: GO_ENVIRONMENT });
    await run(program, [], { cwd: built, env });
    expect(received()).toEqual(wanted(...forSdks));
  },
  120_000,
);

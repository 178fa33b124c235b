/** Texts that mean something to shells and languages stay texts in every sample. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { ActionFacts } from "../../generator/samples/facts.js";
import { samples } from "../../generator/samples/index.js";
import { run } from "../e2e/child.js";
import { HOSTILE } from "../emit/docs/hostile-texts.js";

const text = { kind: "string", goType: "string" } as const;

const facts: ActionFacts = {
  api: "toy",
  product: "Toy",
  version: "2020-01-02",
  action: "CreateBox",
  resource: "box",
  effect: "write",
  httpMethod: "POST",
  names: {
    typescript: { module: "slb-sdk/toy", client: "ToyClient", method: "createBox", validator: "validateCreateBox" },
    python: { module: "slb_sdk.toy", client: "ToyClient", method: "create_box" },
    go: { module: "slbsdk/toy", method: "CreateBox", request: "CreateBoxRequest" },
    cli: { product: "toy", command: "CreateBox" },
  },
  parameters: [
    { name: "Name", in: "query", encoding: "flat", type: text, goField: "Name" },
    {
      name: "Toys",
      in: "query",
      encoding: "json",
      goField: "Toys",
      type: { kind: "list", items: { kind: "map", items: text } },
    },
  ],
};

const texts = [...HOSTILE, "-1", "--Name", "a'b\"c`d$e\\f", "%s %d {x} #{y} ${z}", "tab\tand\u0000end", "= : ,"].map(
  (each) =>
    // A word of a shell cannot hold one.
    each.replaceAll("\u0000", ""),
);
const folder = mkdtempSync(join(tmpdir(), "hostile-samples-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const codes = (language: string) =>
  texts.map((each) => {
    const params = { Name: each, Toys: [{ [each]: each }] };
    const signed = {
      method: "POST",
      host: "toy.example.com",
      target: `/?${each}`,
      headers: [["x", each]],
      body: each,
    } as const;
    return (
      samples(facts, { params, regionId: each, signed }).find((sample) => sample.language === language)?.code ?? ""
    );
  });

it("in a shell", async () => {
  const commands = [...codes("cli"), ...codes("curl")];
  const script = `show() { printf '%s\\0' "$@"; printf '\\001\\0'; }\naliyun() { show "$@"; }\ncurl() { show "$@"; }\n`;
  const printed = await run("sh", ["-ec", script + commands.join("\n")], { cwd: folder });
  const given = printed
    .split("\u0001\0")
    .slice(0, -1)
    .map((each) => each.split("\0"));
  const name = (words: readonly string[]) =>
    words.find((word) => word.startsWith("--Name="))?.slice("--Name=".length) ?? words[words.indexOf("--Name") + 1];
  expect(given.slice(0, texts.length).map(name)).toEqual(texts);
  expect(given.slice(texts.length).map((words) => words[words.indexOf("--data-raw") + 1])).toEqual(texts);
});

it("in Python", async () => {
  writeFileSync(
    join(folder, "codes.json"),
    JSON.stringify(codes("python").map((code) => code.replace(/^from .*\n/, ""))),
  );
  const program = `
import json
found = []
class ToyClient:
    def __init__(self, region_id): pass
    def create_box(self, Name, Toys): found.append([Name, Toys])
for code in json.load(open("codes.json", encoding="utf-8")):
    exec(compile(code, "sample", "exec"), {"ToyClient": ToyClient})
print(json.dumps(found))`;
  const printed = await run("python3", ["-c", program], { cwd: folder });
  expect(JSON.parse(printed)).toEqual(texts.map((each) => [each, [{ [each]: each }]]));
});

it("in Go, as far as gofmt sees", async () => {
  codes("go").forEach((code, index) => writeFileSync(join(folder, `${index}.go`), `${code}\n`));
  expect(await run("gofmt", ["-l", folder], { cwd: folder })).toBe("");
});

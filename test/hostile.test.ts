/** Whatever a spec says, its words stay words: in no output do they become code, markup or keys. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Model } from "../generator/model/model.js";
import { openapi } from "../generator/emit/openapi/index.js";
import { formatFiles } from "../generator/write/format.js";
import { allKindsModel } from "./emit/typescript/all-kinds.js";
import { emitted, importEmitted } from "./emit/typescript/generated-package.js";
import { readInline } from "./emit/typescript/inline-spec.js";
import { hardNamesModel } from "./hostile/hard-names.js";
import { modelWithText, specWithText } from "./hostile/spec-with-text.js";
import { ACCEPTED_TEXTS, ALL_TEXTS, REJECTED_TEXTS } from "./hostile/texts.js";
import { commentsOf, parsed, shapeOf } from "./hostile/typescript-shape.js";
import { compilerOptions, ROOT, typeCheck } from "./types/type-check.js";

/** The files of one API: the runtime beside them holds nothing of the spec. */
function apiFiles(model: Model): Map<string, string> {
  return new Map([...emitted(model)].filter(([path]) => path.startsWith("src/demo/")));
}

test("the language takes these texts", () => {
  for (const text of ACCEPTED_TEXTS) expect(specWithText(text).diagnostics, text).toEqual([]);
});

test("and not these", () => {
  for (const text of REJECTED_TEXTS) {
    const codes = specWithText(text).diagnostics.map(({ code }) => code);
    expect(new Set(codes), JSON.stringify(text)).toEqual(new Set(["control-character"]));
  }
});

type Wait = (client: object, params: object) => Promise<object>;

describe("TypeScript", () => {
  const kindsOf = (files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> =>
    new Map([...files].map(([path, contents]) => [path, shapeOf(parsed(path, contents)).kinds]));
  const harmless = kindsOf(apiFiles(modelWithText("harmless")));
  // In an error code this stands for any text, which makes a template of its type.
  const open = kindsOf(apiFiles(modelWithText("%sharmless%s")));

  test("the spec in question is all there", () => {
    expect([...harmless.keys()]).toHaveLength(8);
    const kinds = harmless.get("src/demo/actions/Try.ts") ?? [];
    expect(kinds.length).toBeGreaterThan(1500);
    expect(kinds).toContain("JSDocDeprecatedTag");
    expect(kinds).not.toContain("TemplateLiteralType");
    expect(open.get("src/demo/api.ts")).toContain("TemplateLiteralType");
  });

  const texts = [...ACCEPTED_TEXTS, ...REJECTED_TEXTS, ALL_TEXTS];
  const all = texts.flatMap((text) => [[text, harmless] as const, [`%s${text}%s`, open] as const]);

  test.each(all)("%j changes no file but its words", (text, expected) => {
    const files = apiFiles(modelWithText(text));
    const trees = [...files].map(([path, contents]) => parsed(path, contents));
    for (const tree of trees) {
      expect(shapeOf(tree), tree.fileName).toEqual({ kinds: expected.get(tree.fileName), faults: [] });
    }
    const written = [...files.values()].join("\n");
    expect(written).not.toMatch(/<\/script|<!--/i);
    // oxlint-disable-next-line no-control-regex
    expect(written).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]|\p{Cs}/u);
    // Bundlers drop calls of what such a comment is about.
    const comments = trees.map(commentsOf).join("\n");
    expect(comments).toContain("The parameters of {@link try_}.");
    expect(comments.replaceAll("/* @__PURE__ */", "")).not.toMatch(/[@#]__/);
  });

  test("what the text was is still there when the program runs", async () => {
    const model = modelWithText(ALL_TEXTS);
    const { askAction, tryAction, demoApi, validateTry } = await importEmitted(model, "src/demo/index.ts");
    const { waitUntilThingReady } = await importEmitted(model, "src/demo/actions.ts");
    expect(demoApi).toMatchObject({ product: ALL_TEXTS, retry: { [ALL_TEXTS]: "later" } });
    expect(tryAction).toMatchObject({ name: "Try", response: { RequestId: "string", State: "string" } });
    const ask = askAction as { response: object };
    expect(ask.response).toMatchObject({ Things: { list: { of: { State: "string" } } } });
    const client = { call: async () => ({ Things: [{ State: ALL_TEXTS }] }) };
    expect(await (waitUntilThingReady as Wait)(client, { Most: 1 })).toEqual(await client.call());
    const validate = validateTry as (params: object) => { message: string }[];
    expect(validate({ Choice: ALL_TEXTS, Slashes: "`</script>" })).toMatchObject([
      { path: "Number", rule: "when-choice" },
    ]);
    expect(validate({ Token: `a${ALL_TEXTS}` })).toMatchObject([{ path: "Token", rule: "not" }]);
    expect(validate({ Choice: "no such" }).map(({ message }) => message)).toEqual([
      `Choice must be ${JSON.stringify(ALL_TEXTS)} or "other".`,
    ]);
  });
});

describe("type-checked as strictly as our own code", () => {
  const folder = mkdtempSync(join(tmpdir(), "slbgen-hostile-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const models = {
    texts: modelWithText(ALL_TEXTS),
    codes: modelWithText(`%s${ALL_TEXTS}%s`),
    kinds: allKindsModel,
    names: hardNamesModel,
  };

  test("hostile texts, hard names, all kinds of rules", { timeout: 60_000 }, async () => {
    // The runtime beside each of them is the same.
    const sources = new Map(
      Object.entries(models).flatMap(([name, model]) =>
        [...emitted(model)].map(([path, contents]) => [path.replace("/demo/", `/${name}/`), contents] as const),
      ),
    );
    const files = [...sources]
      .filter(([path]) => path.startsWith("src/"))
      .map(([path, contents]) => ({ path, contents, format: "typescript" as const }));
    for (const { path, contents } of await formatFiles(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), contents);
    }
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "wrong.ts"), "export const wrong: number = true;\n");
    const code = `import type { DemoErrorCode } from "./src/codes/api.js";
      export const code: DemoErrorCode = ${JSON.stringify(`any${ALL_TEXTS}text`)};
      // @ts-expect-error a part of it is missing
      export const other: DemoErrorCode = ${JSON.stringify(ALL_TEXTS.slice(0, -1))};`;
    writeFileSync(join(folder, "code.ts"), code);
    const project = join(folder, "tsconfig.json");
    writeFileSync(project, JSON.stringify({ extends: join(ROOT, "tsconfig.json"), compilerOptions, include: ["."] }));
    // The one error shows that the folder was looked at.
    expect(await typeCheck(project)).toEqual([expect.stringContaining("wrong.ts(1,14): error TS2322")]);
  });
});

describe("OpenAPI", () => {
  /** All keys and all values but texts. */
  function skeleton(value: unknown): unknown {
    if (typeof value === "string") return "text";
    if (Array.isArray(value)) return value.map(skeleton);
    if (typeof value !== "object" || value === null) return value;
    return Object.entries(value).map(([key, each]) => [key, skeleton(each)]);
  }

  const documents = (text: string) =>
    openapi.emit(modelWithText(text), new Map()).map(({ contents }) => skeleton(JSON.parse(contents)));
  const harmless = documents("harmless");

  test.each([...ACCEPTED_TEXTS, ALL_TEXTS])("%j changes no document but its words", (text) => {
    expect(documents(text)).toEqual(harmless);
  });
});

test.each([
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "a-b",
  "1a",
  "a b",
  "a.b",
  "a;b",
  "",
  "é",
  "a\n",
])("%j is no name", (name) => {
  const service = `
service: demo
product: Demo
title: Demo
version: "2020-01-01"
description: d
documents: { guide: { title: Guide } }
endpoints: { default: demo.example.com }
resources: { thing: { title: d, description: d } }
`;
  const action = `
action: Try
summary: d
effect: read
source: { guide: 1 }
parameters: { ${JSON.stringify(name)}: { type: string, description: d } }
response: { RequestId: { type: string, description: d } }
examples: [{ title: d, request: {}, response: { RequestId: a } }]
`;
  const { model, diagnostics } = readInline({ "demo/service.yaml": service, "demo/thing/Try.yaml": action });
  expect(diagnostics.map(({ code }) => code)).toEqual(["invalid-name"]);
  expect(model.services.flatMap(({ actions }) => actions.flatMap(({ parameters }) => parameters))).toEqual([]);
});

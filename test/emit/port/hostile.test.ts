/** Whatever a spec says, in the code of a port its words stay words: in literals and comments, and the code still parses. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readPortFolder } from "../../../generator/emit/port/folder.js";
import { emitPort } from "../../../generator/emit/port/index.js";
import type { Model } from "../../../generator/model/model.js";
import { hardNamesModel } from "../../hostile/hard-names.js";
import { modelWithText } from "../../hostile/spec-with-text.js";
import { ACCEPTED_TEXTS, ALL_TEXTS, REJECTED_TEXTS } from "../../hostile/texts.js";
import { ROOT } from "../../types/type-check.js";

interface Language {
  readonly folder: string;
  readonly ending: string;
  /** Literals and comments. */
  readonly words: RegExp;
  /** Parses files; prints what is wrong with them. */
  readonly parse: readonly string[];
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  Python: {
    folder: "templates/python",
    ending: ".py",
    words: /[rb]?"""(?:\\.|[^\\])*?"""|[rb]?"(?:\\.|[^"\\\n])*"|[rb]?'(?:\\.|[^'\\\n])*'|#[^\n]*/gs,
    parse: [
      "python3",
      "-W",
      "error",
      "-c",
      "import ast, pathlib, sys\nfor path in sys.argv[1:]: ast.parse(pathlib.Path(path).read_text('utf-8'), path)",
    ],
  },
  Go: {
    folder: "templates/go",
    ending: ".go",
    words: /"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])+'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    parse: ["gofmt", "-l"],
  },
  Ruby: {
    folder: "examples/ruby",
    ending: ".rb",
    words: /"(?:\\.|[^"\\])*"|#[^\n]*/gs,
    parse: ["ruby", "-wc"],
  },
};

const folder = mkdtempSync(join(tmpdir(), "slbgen-hostile-port-"));
afterAll(() => rmSync(folder, { recursive: true }));

const texts = [...ACCEPTED_TEXTS, ...REJECTED_TEXTS, ALL_TEXTS];

type Code = ReadonlyMap<string, string>;

/** What gives the code that a port makes of a model, by its paths; of each model it is made once. */
function coder({ folder: place, ending }: Language): (model: Model) => Code {
  const port = readPortFolder(ROOT, place);
  const made = new Map<Model, Code>();
  const codeOf = (model: Model): Code => {
    const { files, diagnostics } = emitPort(port, model, model.services, [], () => {
      throw new Error("it is no program");
    });
    expect(diagnostics).toEqual([]);
    return new Map(files.filter(({ path }) => path.endsWith(ending)).map(({ path, contents }) => [path, contents]));
  };
  return (model) => {
    const code = made.get(model) ?? codeOf(model);
    made.set(model, code);
    return code;
  };
}

describe.each(
  Object.entries(LANGUAGES).filter(([, { folder: place }]) => existsSync(join(ROOT, place, "target.yaml"))),
)("%s", (name, language) => {
  const skeleton = (code: string) => code.replace(language.words, "").replace(/\s+/g, " ");
  const codeOf = coder(language);
  const harmless = codeOf(modelWithText("harmless"));

  test.each(texts)("%j changes nothing but words", (text) => {
    const files = codeOf(modelWithText(text));
    expect([...files.keys()]).toEqual([...harmless.keys()]);
    for (const [path, contents] of files) {
      const rest = skeleton(contents);
      for (const word of text.match(/evil|PURE|sourceMappingURL|isRecord|inheritDoc/g) ?? [])
        // As a part of a constant's name it is harmless.
        expect(rest).not.toMatch(new RegExp(`\\b${word}\\b`));
      // oxlint-disable-next-line no-control-regex
      expect(contents, path).not.toMatch(/[\0-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\ufeff]|\p{Cs}/u);
    }
  });

  const toolchain = spawnSync(language.parse[0] ?? "", ["--version"]).error === undefined;
  test.skipIf(!toolchain)(`what is made of all of them is ${name}`, { timeout: 60_000 }, () => {
    const models = [...texts.map(modelWithText), hardNamesModel];
    const written = new Set<string>();
    const paths = models.flatMap((model, index) =>
      [...codeOf(model)].flatMap(([path, contents]) => {
        // The runtime is the same for all.
        if (written.has(contents)) return [];
        written.add(contents);
        const full = join(folder, name, String(index), path);
        mkdirSync(dirname(full), { recursive: true });
        writeFileSync(full, contents);
        return [full];
      }),
    );
    const [command = "", ...args] = language.parse;
    // Ruby looks at one file at a time.
    const runs = name === "Ruby" ? paths.filter((path) => !path.includes("/slb/")).map((path) => [path]) : [paths];
    for (const files of runs) {
      const { status, stdout, stderr } = spawnSync(command, [...args, ...files], { encoding: "utf8" });
      expect({ files, status, stderr }).toEqual({ files, status: 0, stderr: "" });
      if (name === "Ruby") expect(stdout).toBe("Syntax OK\n");
    }
  });
});

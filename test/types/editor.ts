/** TypeScript's language service, which is what editors ask, on a program that uses the package of a model. */
import { join } from "node:path";
import { ts } from "ts-morph";
import type { Model } from "../../generator/model/model.js";
import { formatFiles } from "../../generator/write/format.js";
import { emitted } from "../emit/typescript/generated-package.js";
import { ROOT } from "./type-check.js";

const PROGRAM = "/program.ts";

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  // Not the types of a browser: nothing that is asked here needs them, and to parse them takes longer than all else.
  lib: ["lib.es2023.d.ts"],
  noEmit: true,
};

/** What an editor knows of a program that imports `./slb/index.js` and the like. */
export class Editor {
  readonly #text: string;
  readonly #service: ts.LanguageService;

  /** Opens a program beside the package, which is formatted as it is when it is generated. */
  static async open(model: Model, text: string): Promise<Editor> {
    const sources = [...emitted(model)].filter(([path]) => path.startsWith("src/"));
    const files = await formatFiles(
      sources.map(([path, contents]) => ({ path: path.slice("src".length), contents, format: "typescript" })),
    );
    return new Editor(
      new Map([...files.map((file) => [file.path, String(file.contents)] as const), [PROGRAM, text]]),
      text,
    );
  }

  private constructor(files: ReadonlyMap<string, string>, text: string) {
    const read = (path: string): string | undefined => files.get(path) ?? ts.sys.readFile(path);
    this.#text = text;
    this.#service = ts.createLanguageService({
      getScriptFileNames: () => [PROGRAM],
      getScriptVersion: () => "1",
      getScriptSnapshot: (path) => {
        const contents = read(path);
        return contents === undefined ? undefined : ts.ScriptSnapshot.fromString(contents);
      },
      getCurrentDirectory: () => "/",
      getCompilationSettings: () => OPTIONS,
      getDefaultLibFileName: (options) => join(ROOT, "node_modules/typescript/lib", ts.getDefaultLibFileName(options)),
      fileExists: (path) => files.has(path) || ts.sys.fileExists(path),
      readFile: read,
      directoryExists: () => true,
    });
  }

  /** The errors of the program: line and message. */
  problems(): string[] {
    const all = [...this.#service.getSyntacticDiagnostics(PROGRAM), ...this.#service.getSemanticDiagnostics(PROGRAM)];
    return all.map(({ start = 0, messageText }) => {
      const line = this.#text.slice(0, start).split("\n").length;
      return `${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
  }

  /** What shows over the first name that follows a mark. */
  hover(mark: string): { readonly code: string; readonly doc: string } {
    const at = this.#after(mark);
    const info = this.#service.getQuickInfoAtPosition(PROGRAM, at);
    if (info === undefined) throw new Error(`nothing shows over ${this.#text.slice(at, at + 20)}`);
    return {
      code: ts.displayPartsToString(info.displayParts),
      doc: ts.displayPartsToString(info.documentation),
    };
  }

  /** What is offered after a mark. */
  completions(mark: string): string[] {
    const found = this.#service.getCompletionsAtPosition(PROGRAM, this.#after(mark), {});
    return (found?.entries ?? []).map(({ name }) => name);
  }

  /** What is said of something that is offered after a mark. */
  completionDoc(mark: string, name: string): string {
    const at = this.#after(mark);
    const details = this.#service.getCompletionEntryDetails(PROGRAM, at, name, {}, undefined, {}, undefined);
    return ts.displayPartsToString(details?.documentation);
  }

  #after(mark: string): number {
    const at = this.#text.indexOf(mark);
    if (at < 0) throw new Error(`the program has no ${mark}`);
    return at + mark.length;
  }
}

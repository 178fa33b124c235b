/** The migration of some files of code: what is rewritten in them, and what remains. */
import { relative } from "node:path";
import { ts } from "ts-morph";
import { SourceFile } from "../diagnostics/source.js";
import type { Span } from "../diagnostics/span.js";
import type { Model } from "../model/model.js";
import { FileContext, type Remark } from "./code/context.js";
import { type LoadedProgram, loadPrograms } from "./code/programs.js";
import { PACKAGE, SdkIndex } from "./code/sdk.js";
import type { Plan } from "./plan/plan.js";
import { rewriteFile } from "./rewrite/file.js";
import { readText, type TextOnDisk } from "./write.js";

export interface Migration {
  readonly files: readonly MigratedFile[];
  /** Files that cannot be migrated, and why. */
  readonly refusals: readonly Refusal[];
  /** Whether the code uses the SDK at all. */
  readonly usesSdk: boolean;
  /** What the older spec has and the installed SDK has not. */
  readonly absent: readonly string[];
}

export interface MigratedFile {
  /** Absolute. */
  readonly path: string;
  /** As seen from the working folder, with `/`. */
  readonly name: string;
  readonly before: TextOnDisk;
  readonly after: TextOnDisk;
  /** What remains, by places of the older text, and where these are in the newer one. */
  readonly remarks: readonly (Remark & { readonly moved: readonly [start: number, end: number] })[];
}

export interface Refusal {
  readonly span: Span;
  readonly code: "syntax-error" | "unresolved-sdk" | "unreadable-file";
  readonly message: string;
  readonly hint: string;
  readonly source: SourceFile | undefined;
}

export function migrate(root: string, paths: readonly string[], before: Model, plan: Plan): Migration {
  const done = loadPrograms(paths).map((loaded) => migrateProgram(root, loaded, before, plan));
  return {
    files: done.flatMap(({ files }) => files).sort((a, b) => (a.name < b.name ? -1 : 1)),
    refusals: done.flatMap(({ refusals }) => refusals),
    usesSdk: done.some(({ usesSdk }) => usesSdk),
    absent: [...new Set(done.flatMap(({ absent }) => absent))].sort(),
  };
}

function migrateProgram(root: string, loaded: LoadedProgram, before: Model, plan: Plan): Migration {
  const { program, checker } = loaded;
  const index = new SdkIndex(program, before, plan);
  const files: MigratedFile[] = [];
  const refusals: Refusal[] = [];
  for (const path of loaded.files) {
    const file = program.getSourceFile(path);
    const name = relative(root, path).replaceAll("\\", "/");
    const text = readText(path);
    if (file === undefined || text === undefined) {
      refusals.push(unreadable(name));
      continue;
    }
    const source = new SourceFile(name, text.text);
    const found = [...syntaxErrors(program, file, source), ...unresolved(checker, file, source)];
    refusals.push(...found);
    if (found.length > 0 || index.has(file)) continue;
    if (file.text !== text.text) throw new Error(`${path} was read in two ways`);
    const context = new FileContext(file, checker, index, plan);
    rewriteFile(context);
    const { edits } = context;
    const remarks = context.remarks.map((remark) => ({
      ...remark,
      moved: [edits.moved(remark.start), edits.moved(remark.end)] as const,
    }));
    files.push({ path, name, before: text, after: { ...text, text: edits.apply(text.text) }, remarks });
  }
  return { files, refusals, usesSdk: index.isInstalled, absent: [...index.absent] };
}

function unreadable(name: string): Refusal {
  return {
    span: { file: name, line: 1, column: 1, width: 0 },
    code: "unreadable-file",
    message: "The file is not UTF-8.",
    hint: "save it as UTF-8",
    source: undefined,
  };
}

function syntaxErrors(program: ts.Program, file: ts.SourceFile, source: SourceFile): Refusal[] {
  return program.getSyntacticDiagnostics(file).map(({ start, length, messageText }) => ({
    span: source.span(start, start + length),
    code: "syntax-error",
    message: `The file does not parse: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    hint: "mend it first; the file is left as it is",
    source,
  }));
}

/** Imports of the SDK that lead nowhere: without its types nothing can be told. */
function unresolved(checker: ts.TypeChecker, file: ts.SourceFile, source: SourceFile): Refusal[] {
  return file.statements.flatMap((statement): Refusal[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    const { text } = moduleSpecifier;
    if (text !== PACKAGE && !text.startsWith(`${PACKAGE}/`)) return [];
    if (checker.getSymbolAtLocation(moduleSpecifier) !== undefined) return [];
    return [
      {
        span: source.span(moduleSpecifier.getStart(file), moduleSpecifier.end),
        code: "unresolved-sdk",
        message: `${JSON.stringify(text)} cannot be found from here, and without its types nothing can be told.`,
        hint: `install the ${PACKAGE} that the code is written for first, and migrate before you update it`,
        source,
      },
    ];
  });
}

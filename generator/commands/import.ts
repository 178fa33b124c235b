import { diagnostic } from "../diagnostics/catalogue.js";
import { type Diagnostic, Diagnostics } from "../diagnostics/diagnostic.js";
import { count } from "../diagnostics/render.js";
import type { SourceFile } from "../diagnostics/source.js";
import { wholeFile } from "../diagnostics/span.js";
import { SPEC_FOLDER } from "../folders.js";
import { importApi } from "../import/api.js";
import { createFiles, isThere, listMetadata, readApiFolder } from "../import/disk.js";
import { apiName, misnamedProduct } from "../import/mistakes.js";
import { Progress } from "../progress.js";
import { readProviderFile, snapshotPath } from "../provider/read.js";
import { snapshotText } from "../provider/snapshot.js";
import { BAD_INPUT } from "./exit-codes.js";
import { report } from "./report.js";

interface ImportChoice {
  /** Files of provider metadata, and folders that hold some. */
  readonly provider: readonly string[];
  readonly api?: readonly string[] | undefined;
}

/** What was written of an API. */
interface Imported {
  readonly api: string;
  readonly drafted: number;
  readonly held: number;
  readonly homeless: readonly string[];
}

/** `slbgen import`: drafts every Action of the metadata that the spec lacks; the exit code. */
export function runImport({ provider, api: wanted }: ImportChoice): number {
  const root = process.cwd();
  const importer = new Importer(root);
  const progress = new Progress();
  try {
    for (const each of provider) {
      const paths = listMetadata(root, each);
      if (paths.length === 0) importer.nothingIn(each);
      for (const path of paths) {
        progress.stage(`importing ${path}`);
        importer.importFile(path, wanted);
      }
    }
  } finally {
    progress.clear();
  }
  const { imported } = importer;
  for (const name of (wanted ?? []).filter((each) => !importer.seen.has(each))) importer.missing(name);
  const failed = importer.diagnostics.failed;
  report({ diagnostics: importer.diagnostics.sorted(), sources: importer.sources, failed });
  process.stderr.write(`${summary(imported).join("\n")}\n`);
  return failed || imported.some(({ homeless }) => homeless.length > 0) ? BAD_INPUT : 0;
}

/** Imports one API after the other, so that only one is held in memory. */
class Importer {
  readonly diagnostics = new Diagnostics();
  /** The texts of what is reported. */
  readonly sources = new Map<string, SourceFile>();
  readonly imported: Imported[] = [];
  /** The APIs that the files describe, whether they are wanted or not. */
  readonly described = new Set<string>();
  /** Those of them that are wanted. */
  readonly seen = new Set<string>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  importFile(path: string, wanted: readonly string[] | undefined): void {
    const file = readProviderFile(this.#root, path, this.diagnostics, this.sources);
    if (file === undefined) return;
    const api = apiName(file.facts.product);
    if (api === undefined) return this.#report([misnamedProduct(file)]);
    this.described.add(api);
    if (!(wanted?.includes(api) ?? true)) return;
    if (this.seen.has(api)) return this.#report([diagnostic("provider-twice", wholeFile(path), { name: api })]);
    this.seen.add(api);
    const there = readApiFolder(this.#root, `${SPEC_FOLDER}/${api}`, this.diagnostics);
    const result = importApi(file, api, SPEC_FOLDER, there);
    if ("mistakes" in result) return this.#report(result.mistakes, result.sources);
    const { drafted, held, homeless, diagnostics, sources } = result;
    const snapshot = { path: snapshotPath(SPEC_FOLDER, api), text: snapshotText(file.facts) };
    // What the audit compares the drafts with as they are curated.
    const isSnapshotNew = drafted > 0 && !isThere(this.#root, snapshot.path);
    const obstacle = createFiles(this.#root, SPEC_FOLDER, [...result.files, ...(isSnapshotNew ? [snapshot] : [])]);
    if (obstacle !== undefined) return this.#report([obstacle]);
    this.imported.push({ api, drafted, held, homeless });
    this.#report(diagnostics, sources);
  }

  /** A folder holds no metadata. */
  nothingIn(folder: string): void {
    this.diagnostics.add(diagnostic("no-metadata", wholeFile(folder), { folder }));
  }

  /** No file describes an API that was asked for. */
  missing(name: string): void {
    this.diagnostics.add(
      diagnostic("api-without-provider", wholeFile(SPEC_FOLDER), { name, described: [...this.described] }),
    );
  }

  #report(mistakes: readonly Diagnostic[], sources: ReadonlyMap<string, SourceFile> = new Map()): void {
    this.diagnostics.addAll(mistakes);
    for (const { span } of mistakes) {
      const source = sources.get(span.file);
      if (source !== undefined) this.sources.set(span.file, source);
    }
  }
}

/** What was done for each API, and what comes next. */
function summary(imported: readonly Imported[]): string[] {
  const total = imported.reduce((sum, { drafted }) => sum + drafted, 0);
  return [
    ...imported.flatMap(({ api, drafted, held, homeless }) => [
      `${SPEC_FOLDER}/${api}: ${count(drafted, "draft")} written, ${count(held, "Action")} there already`,
      ...(homeless.length === 0
        ? []
        : [
            `${SPEC_FOLDER}/${api}: ${homeless.length} left out, whose names fit no resource of service.yaml: ${homeless.join(", ")}`,
          ]),
    ]),
    total === 0
      ? "nothing imported"
      : `${count(total, "draft")} imported; slbgen generate takes them as they are. Curate one and take \`draft\` out: lint then reports what is open in it`,
  ];
}

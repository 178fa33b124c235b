import { cacheFolder } from "../cache/home.js";
import { Memories } from "../cache/memories.js";
import { compareModels } from "../compare/compare.js";
import { readPair } from "../compare/read/read.js";
import { readSide, type Side } from "../compare/read/side.js";
import { changelog } from "../compare/show/changelog.js";
import type { Format } from "../compare/show/formats.js";
import { changesJson } from "../compare/show/json.js";
import { changesText } from "../compare/show/text.js";
import { reaches, type Threshold, verdictOf } from "../compare/verdict.js";
import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { renderReport } from "../diagnostics/render.js";
import { wholeFile } from "../diagnostics/span.js";
import { SPEC_FOLDER } from "../folders.js";
import { BAD_INPUT } from "./exit-codes.js";
import { coloursFor } from "./report.js";

export interface DiffChoice {
  readonly api?: readonly string[] | undefined;
  readonly json?: boolean | undefined;
  readonly format?: Format | undefined;
  readonly failOn?: Threshold | undefined;
}

const NARROWEST = 40;
/** Of what is no terminal. */
const USUAL_WIDTH = 120;

/**
 * `slbgen diff`: compares two specs; the exit code.
 *
 * @param from a folder or a git revision
 * @param to the same; the working folder when left out
 */
export function runDiff(from: string, to: string, { api, json, format = "text", failOn }: DiffChoice): number {
  const root = process.cwd();
  const [before, after] = [readSide(root, from, SPEC_FOLDER), readSide(root, to, SPEC_FOLDER)];
  const memories = new Memories(cacheFolder(root));
  const pair = readPair(before, after, api, memories.of("spec"));
  memories.save();
  const mistakes = pair.failed ? pair.diagnostics : unknownApis(before, after, api);
  if (mistakes.length > 0) {
    process.stderr.write(renderReport(mistakes, pair.sources, coloursFor(process.stderr)));
    return BAD_INPUT;
  }
  const changes = compareModels(pair.before, pair.after);
  const verdict = verdictOf(changes);
  const show = {
    text: () => changesText(changes, verdict, coloursFor(process.stdout), width(process.stdout)),
    json: () => `${JSON.stringify(changesJson(from, to, changes, verdict), null, 2)}\n`,
    changelog: () => changelog(from, to, changes, verdict),
  };
  process.stdout.write(show[json ? "json" : format]());
  return failOn !== undefined && reaches(changes, failOn) ? BAD_INPUT : 0;
}

/** A mistake for each API on the command line that neither side has. */
function unknownApis(before: Side, after: Side, apis: readonly string[] = []): Diagnostic[] {
  const names = [before, after].flatMap(({ folder, files }) =>
    files.map(({ path }) => path.slice(folder.length + 1).split("/")[0] ?? ""),
  );
  const candidates = new Set(names);
  return apis
    .filter((name) => !candidates.has(name))
    .map((name) => diagnostic("unknown-service", wholeFile(after.folder), { name, candidates }));
}

function width({ columns = USUAL_WIDTH }: { readonly columns?: number }): number {
  return Math.max(NARROWEST, columns);
}

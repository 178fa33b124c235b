import type { Change } from "../compare/change.js";
import { compareModels } from "../compare/compare.js";
import { readPair } from "../compare/read/read.js";
import { readSide } from "../compare/read/side.js";
import { renderReport } from "../diagnostics/render.js";
import { SPEC_FOLDER } from "../folders.js";
import { filesNamed } from "../migrate/code/files.js";
import { ConfigError } from "../migrate/code/programs.js";
import { migrate } from "../migrate/migrate.js";
import { planMigration } from "../migrate/plan/plan.js";
import { remainingText, remains } from "../migrate/show/report.js";
import { unifiedDiff } from "../migrate/show/unified.js";
import { replaceText } from "../migrate/write.js";
import { BAD_INPUT } from "./exit-codes.js";
import { coloursFor } from "./report.js";

export interface MigrateChoice {
  /** Folders with a spec, or git revisions. */
  readonly from: string;
  readonly to: string;
  readonly write?: boolean | undefined;
}

/**
 * `slbgen migrate`: rewrites code that calls the SDK of the older spec, or shows how; the exit code, 1 when something
 * remains to be done by hand.
 *
 * @param names files and folders
 */
export function runMigrate(names: readonly string[], { from, to, write = false }: MigrateChoice): number {
  const root = process.cwd();
  const colours = coloursFor(process.stderr);
  const pair = readPair(readSide(root, from, SPEC_FOLDER), readSide(root, to, SPEC_FOLDER));
  if (pair.failed) return complain(renderReport(pair.diagnostics, pair.sources, colours));
  const swapped = backwards(compareModels(pair.before, pair.after));
  if (swapped !== undefined) return complain(`${swapped}\n`);
  const { files, mistakes } = filesNamed(root, names);
  if (mistakes.length > 0) return complain(mistakes.map((line) => `${line}\n`).join(""));
  const plan = planMigration(pair.before, pair.after);
  try {
    const migration = migrate(root, files, pair.before, plan);
    for (const file of migration.files.filter(({ before, after }) => before.text !== after.text)) {
      if (write) replaceText(file.path, file.after);
      else process.stdout.write(unifiedDiff(file));
    }
    process.stderr.write(remainingText(migration, plan, write, colours));
    return remains(migration) ? BAD_INPUT : 0;
  } catch (cause) {
    if (cause instanceof ConfigError) return complain(`${cause.message}\n`);
    throw cause;
  }
}

function complain(text: string): number {
  process.stderr.write(text);
  return BAD_INPUT;
}

/** What to say when all renames between the two specs lead from the newer names to the older ones. */
function backwards(changes: readonly Change[]): string | undefined {
  const withdrawn = changes.find(({ code }) => code.endsWith("-rename-withdrawn"));
  if (withdrawn === undefined || changes.some(({ code }) => code.endsWith("-renamed"))) return undefined;
  const { before, after } = withdrawn;
  return `--from is newer than --to: it has ${JSON.stringify(before)} in place of ${JSON.stringify(after)}. Swap the two.`;
}

import { cacheFolder, templateFolder } from "../cache/home.js";
import { Memories } from "../cache/memories.js";
import { targetsOf } from "../emit/targets.js";
import { Crew } from "../emit/threads/crew.js";
import { SourceFile } from "../diagnostics/source.js";
import { outputFolder } from "../folders.js";
import { digestOf, readSelected, readTemplates, type SpecFiles } from "../inputs.js";
import { holds, type LastRun, LastRuns } from "../last-run.js";
import type { Selection } from "../pipeline.js";
import { Progress } from "../progress.js";
import { Disk } from "../write/disk.js";
import { summary } from "./plan-text.js";
import { report } from "./report.js";

/** What `slbgen generate` can be told. */
export interface GenerateChoice extends Selection {
  /** Whether to use what earlier runs have kept of a spec; the files are the same without. */
  readonly cache: boolean;
}

/**
 * `slbgen generate`: writes what is selected, or compares it with what is there; the exit code. Where nothing has
 * changed since the last run it is over before the generator itself is loaded.
 */
export async function runGenerate({ cache, ...selection }: GenerateChoice): Promise<number> {
  const started = process.uptime();
  const root = process.cwd();
  const progress = new Progress();
  progress.stage("reading the spec");
  const folder = cache ? cacheFolder(root) : undefined;
  const spec = readSelected(root, selection);
  const templates = readTemplates();
  const { check, folders, ...part } = selection;
  // Programs that are ports may do what they like with the same input.
  const lastRuns = new LastRuns(folders === undefined ? folder : undefined, part);
  const last = lastRuns.read();
  const disk = new Disk(outputFolder(root), last?.known);
  const inputs = digestOf(spec, templates);
  if (last !== undefined && holds(last, inputs, disk)) {
    progress.clear();
    const code = report({ diagnostics: last.diagnostics, sources: sourcesOf(spec, last), failed: false });
    const { files, actions } = last;
    progress.done(
      summary({ written: 0, removed: 0, foreign: 0, unchanged: files }, check === true, actions, started),
      true,
    );
    if (disk.hasRead) lastRuns.keep({ ...last, known: disk.learn() });
    return code;
  }
  const memories = new Memories(folder, templateFolder());
  // Before the generator is loaded here: the workers load it at the same time.
  const crew = new Crew(targetsOf(selection), templates, memories);
  const { generateOnce } = await import("./generate-once.js");
  const work = { spec, templates, inputs, disk, memories, lastRuns, crew };
  return (await generateOnce(root, selection, work, progress, started)).code;
}

/** The texts that the warnings of the last run show. */
function sourcesOf({ files }: SpecFiles, { diagnostics }: LastRun): Map<string, SourceFile> {
  const shown = new Set(
    diagnostics.flatMap(({ span, related }) => [span, ...related.map((each) => each.span)]).map(({ file }) => file),
  );
  return new Map(
    files
      .filter(({ path }) => shown.has(path))
      .map(({ path, bytes }) => [path, new SourceFile(path, new TextDecoder().decode(bytes))]),
  );
}

import type { Memories } from "../cache/memories.js";
import type { Templates } from "../emit/emitter.js";
import type { Crew } from "../emit/threads/crew.js";
import type { SpecFiles } from "../inputs.js";
import type { LastRuns } from "../last-run.js";
import { type Generation, generate, type Reading, readModelOf, type Selection } from "../pipeline.js";
import type { Progress } from "../progress.js";
import type { Disk } from "../write/disk.js";
import { type Figures, figuresOf, isStale, printPlan, summary } from "./plan-text.js";
import { BAD_INPUT } from "./exit-codes.js";
import { actionsOf, report, withKnownApis, withMistakes } from "./report.js";

/** What a run works on. */
export interface Work {
  readonly spec: SpecFiles;
  readonly templates: Templates;
  /** The digest of both. */
  readonly inputs: string | undefined;
  /** What stands below the output folder. */
  readonly disk: Disk;
  readonly memories: Memories;
  /** Where the run is noted if it leaves everything up to date. */
  readonly lastRuns: LastRuns;
  /** The threads for what is selected. */
  readonly crew: Crew;
}

/** Generates, and says what came of it. */
export async function generateOnce(
  root: string,
  selection: Selection,
  { spec, templates, inputs, disk, memories, lastRuns, crew }: Work,
  progress: Progress,
  started: number,
): Promise<{ readonly code: number; readonly generation?: Generation }> {
  try {
    const reading = withKnownApis(readModelOf(spec, memories.of("spec")), selection.apis);
    if (reading.failed) {
      memories.save();
      progress.clear();
      return { code: report(reading) };
    }
    const help = {
      templates,
      disk,
      digests: reading.digests,
      memories,
      crew,
      progress: (stage: string) => progress.stage(stage),
    };
    const generation = await generate(root, reading.model, selection, help);
    memories.save();
    progress.clear();
    const all = withPorts(reading, generation);
    const code = report(all);
    if (generation.failed) return { code };
    const figures = figuresOf(generation);
    const check = selection.check === true;
    printPlan(generation, check);
    const isBad = check && isStale(figures);
    progress.done(summary(figures, check, actionsOf(reading), started), !isBad);
    if (inputs !== undefined && isUpToDate(figures, check)) {
      lastRuns.keep({
        inputs,
        diagnostics: all.diagnostics,
        actions: actionsOf(reading),
        files: figures.written + figures.unchanged,
        listing: disk.list(),
        known: disk.learn(),
      });
    }
    return { code: isBad ? BAD_INPUT : 0, generation };
  } finally {
    await crew.dismiss();
    progress.clear();
  }
}

/** Whether nothing is left to do after the run. */
function isUpToDate(figures: Figures, check: boolean): boolean {
  return figures.foreign === 0 && !(check && isStale(figures));
}

/** The reading with what is wrong with ports. */
function withPorts(reading: Reading, { diagnostics, sources }: Generation): Reading {
  return { ...withMistakes(reading, diagnostics), sources: new Map([...reading.sources, ...sources]) };
}

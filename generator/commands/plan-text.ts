/** What `slbgen generate` says of what it found. */
import { count } from "../diagnostics/render.js";
import { OUTPUT_FOLDER } from "../folders.js";
import type { Plan } from "../write/plan.js";

/** How much of a plan is in the words of a summary. */
export interface Figures {
  readonly written: number;
  readonly removed: number;
  readonly foreign: number;
  readonly unchanged: number;
}

export function figuresOf({ write, remove, foreign, unchanged }: Plan): Figures {
  return { written: write.length, removed: remove.length, foreign: foreign.length, unchanged };
}

/** Whether something is not as a run would leave it. */
export function isStale({ written, removed, foreign }: Figures): boolean {
  return written + removed + foreign > 0;
}

/** Names what a check found; what slbgen did not write is worth a word in every run. */
export function printPlan({ write, remove, foreign }: Plan, check: boolean): void {
  const print = (what: string, path: string) => process.stderr.write(`${what}  ${OUTPUT_FOLDER}/${path}\n`);
  if (check) {
    for (const { path, isNew } of write) print(isNew ? "missing" : "differs", path);
    for (const path of remove) print("stale  ", path);
  }
  for (const path of foreign) print("foreign", path);
}

/**
 * The last line of a run.
 *
 * @param started when that was, as `process.uptime()` tells it: Node need load nothing for that
 */
export function summary(figures: Figures, check: boolean, actions: number, started: number): string {
  const seconds = (process.uptime() - started).toFixed(1);
  return `${check ? verdict(figures) : outcome(figures)} (${count(actions, "Action")}, ${seconds} s)`;
}

function verdict(figures: Figures): string {
  const changes = figures.written + figures.removed;
  if (changes === 0) return `${count(figures.unchanged, "file")} up to date${strangers(figures)}`;
  return `${count(changes, "file")} not up to date; run slbgen generate${strangers(figures)}`;
}

function outcome(figures: Figures): string {
  const removed = figures.removed === 0 ? "" : `, ${figures.removed} removed`;
  return `${count(figures.written, "file")} written${removed}, ${figures.unchanged} unchanged${strangers(figures)}`;
}

function strangers({ foreign }: Figures): string {
  return foreign === 0 ? "" : `; delete what is foreign: ${count(foreign, "file")}`;
}

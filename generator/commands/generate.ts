import { count } from "../diagnostics/render.js";
import { type Generation, generate, OUTPUT_FOLDER, type Reading, readModel, type Selection } from "../pipeline.js";
import { Progress } from "../progress.js";
import type { Plan } from "../write/plan.js";
import { actionsOf, BAD_INPUT, report, withKnownApis, withMistakes } from "./report.js";

/** `slbgen generate`: writes what is selected, or compares it with what is there; the exit code. */
export async function runGenerate(selection: Selection): Promise<number> {
  const progress = new Progress();
  const started = performance.now();
  progress.stage("reading the spec");
  const reading = withKnownApis(readModel(process.cwd()), selection.apis);
  if (reading.failed) {
    progress.clear();
    return report(reading);
  }
  try {
    const plan = await generate(process.cwd(), reading.model, selection, (stage) => progress.stage(stage));
    progress.clear();
    const code = report(withPorts(reading, plan));
    if (plan.failed) return code;
    const stale = plan.write.length + plan.remove.length + plan.foreign.length > 0;
    printPlan(plan, selection);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    progress.done(
      `${summary(plan, selection)} (${count(actionsOf(reading), "Action")}, ${seconds} s)`,
      !(selection.check && stale),
    );
    return selection.check && stale ? BAD_INPUT : 0;
  } finally {
    progress.clear();
  }
}

/** The reading with what is wrong with ports. */
function withPorts(reading: Reading, { diagnostics, sources }: Generation): Reading {
  return { ...withMistakes(reading, diagnostics), sources: new Map([...reading.sources, ...sources]) };
}

/** Names what a check found; what slbgen did not write is worth a word in every run. */
function printPlan({ write, remove, foreign }: Plan, { check }: Selection): void {
  const print = (what: string, path: string) => process.stderr.write(`${what}  ${OUTPUT_FOLDER}/${path}\n`);
  if (check) {
    for (const { path, isNew } of write) print(isNew ? "missing" : "differs", path);
    for (const path of remove) print("stale  ", path);
  }
  for (const path of foreign) print("foreign", path);
}

function summary({ write, remove, foreign, unchanged }: Plan, { check }: Selection): string {
  const strangers = foreign.length === 0 ? "" : `; delete what is foreign: ${count(foreign.length, "file")}`;
  if (check) {
    const changes = write.length + remove.length;
    const verdict =
      changes === 0 ? `${count(unchanged, "file")} up to date` : `${count(changes, "file")} not up to date`;
    return `${verdict}${changes === 0 ? "" : "; run slbgen generate"}${strangers}`;
  }
  const removed = remove.length === 0 ? "" : `, ${remove.length} removed`;
  return `${count(write.length, "file")} written${removed}, ${unchanged} unchanged${strangers}`;
}

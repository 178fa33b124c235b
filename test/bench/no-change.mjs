import { cpSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alternating, processTime } from "./measure.mjs";
import { inScratchFolder, ROOT } from "./scratch.mjs";

const EDITED = "spec/slb/listener/CreateLoadBalancerHTTPListener.yaml";

/** A run with nothing to do, against a process that does nothing; and one after an edit, against one that makes everything. */
export function noChange(rounds = 7) {
  return inScratchFolder((folder) => {
    cpSync(join(ROOT, "spec"), join(folder, "spec"), { recursive: true });
    const generate = (...args) => processTime([join(ROOT, "generator/slbgen.mjs"), "generate", ...args], folder);
    const text = readFileSync(join(folder, EDITED), "utf8");
    let edits = 0;
    let old = 0;
    const [cold, same, edited, empty] = alternating(rounds, [
      () => {
        // Moved and not deleted: some file systems look at every file that was just deleted for each one that is made.
        if (existsSync(join(folder, "generated"))) renameSync(join(folder, "generated"), join(folder, `old-${old++}`));
        return generate("--no-cache");
      },
      () => {
        // What the cold run has not remembered.
        generate();
        return generate();
      },
      () => {
        edits += 1;
        writeFileSync(join(folder, EDITED), text.replace(/^summary: .*$/m, `summary: Edited ${edits} times.`));
        return generate();
      },
      () => processTime(["--eval", ""], folder),
    ]);
    return [
      {
        name: "generate, nothing changed / empty process",
        target: "<= 4",
        measured: (same / empty).toFixed(1),
        met: same <= 4 * empty,
        details: `${same.toFixed(0)} ms / ${empty.toFixed(0)} ms`,
      },
      {
        name: "generate, one Action edited / cold",
        target: "<= 0.33",
        measured: (edited / cold).toFixed(2),
        met: edited <= cold / 3,
        details: `${edited.toFixed(0)} ms / ${cold.toFixed(0)} ms`,
      },
    ];
  });
}

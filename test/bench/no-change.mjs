import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alternating, processTime } from "./measure.mjs";
import { inScratchFolder, ROOT } from "./scratch.mjs";

const EDITED = "spec/slb/listener/CreateLoadBalancerHTTPListener.yaml";

/**
 * The runs of a day: the first one in a new checkout, which makes everything; one with nothing to do, against a process that
 * does nothing; and one after an edit, against the first.
 */
export function noChange(rounds = 7) {
  return inScratchFolder((folder) => {
    const checkout = () => join(folder, String(checkouts));
    const generate = () => processTime([join(ROOT, "generator/slbgen.mjs"), "generate"], checkout());
    let checkouts = 0;
    const [cold, same, edited, empty] = alternating(rounds, [
      () => {
        checkouts += 1;
        cpSync(join(ROOT, "spec"), join(checkout(), "spec"), { recursive: true });
        return generate();
      },
      generate,
      () => {
        const path = join(checkout(), EDITED);
        const text = readFileSync(path, "utf8");
        writeFileSync(path, text.replace(/^summary: .*$/m, "summary: Edited once."));
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

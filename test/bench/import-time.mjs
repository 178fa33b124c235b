import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alternating, processTime } from "./measure.mjs";
import { inScratchFolder, ROOT } from "./scratch.mjs";

/** A node process that imports the package as it is installed, against one that does nothing. */
export function importTime(rounds = 25) {
  return inScratchFolder((folder) => {
    const installed = join(folder, "node_modules/slb-sdk");
    for (const part of ["package.json", "dist"]) {
      cpSync(join(ROOT, "generated/typescript", part), join(installed, part), { recursive: true });
    }
    const program = (name, text) => {
      writeFileSync(join(folder, name), text);
      return () => processTime([name], folder);
    };
    const [empty, slb, root, cjs] = alternating(rounds, [
      program("empty.mjs", ""),
      program("slb.mjs", 'import "slb-sdk/slb";'),
      program("root.mjs", 'import "slb-sdk";'),
      program("slb.cjs", 'require("slb-sdk/slb");'),
    ]);
    const row = (name, time) => ({
      name,
      target: "<= 1.15",
      measured: (time / empty).toFixed(3),
      met: time <= 1.15 * empty,
      details: `${time.toFixed(1)} ms / ${empty.toFixed(1)} ms`,
    });
    return [
      row('import "slb-sdk/slb" / empty process', slb),
      { ...row('  require("slb-sdk/slb")', cjs), target: "" },
      { ...row('  import "slb-sdk"', root), target: "" },
    ];
  });
}

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alternating, processTime } from "./measure.mjs";
import { inScratchFolder, ROOT } from "./scratch.mjs";

const MOST = 500;

/** A comparison of two full specs of which no two files are the same; with nothing remembered, and as the second time. */
export function diff(rounds = 7) {
  return inScratchFolder((folder) => {
    for (const side of ["old", "new"]) cpSync(join(ROOT, "spec"), join(folder, side, "spec"), { recursive: true });
    rewrite(join(folder, "new", "spec"));
    // What is remembered belongs to the folder that the command is called in.
    let fresh = 0;
    const compare = (name) => {
      const cwd = join(folder, name);
      mkdirSync(cwd, { recursive: true });
      return processTime([join(ROOT, "generator/slbgen.mjs"), "diff", "../old", "../new"], cwd);
    };
    const [cold, warm] = alternating(rounds, [() => compare(`cold-${fresh++}`), () => compare("warm")]);
    const row = (name, time) => ({
      name,
      target: `< ${MOST} ms`,
      measured: `${time.toFixed(0)} ms`,
      met: time < MOST,
      details: "every file differs",
    });
    return [row("diff of two full specs", cold), row("  the same, for the second time", warm)];
  });
}

/** Changes what every Action says of itself, and the text of every other file. */
function rewrite(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name }) =>
    name.endsWith(".yaml"),
  );
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, `${text.replace(/^(summary: .*)\.$/m, "$1, as before.")}# Changed.\n`);
  }
}

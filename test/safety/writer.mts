/** The program of a process that writes two outputs in turns until somebody kills it, or as often as it is told. */
import { readFileSync } from "node:fs";
import { planWrites } from "../../generator/write/plan.js";
import { bringUpToDate } from "../../generator/write/update.js";

const [folder = "", states = "", times = "Infinity"] = process.argv.slice(2);
const outputs = (JSON.parse(readFileSync(states, "utf8")) as [string, string][][]).map((files) =>
  files.map(([path, contents]) => ({ path, contents })),
);
process.stdout.write("ready\n");
for (let index = 0; index < Number(times); index++) {
  await bringUpToDate(folder, () => planWrites(folder, outputs[index % outputs.length] ?? [], () => true));
}

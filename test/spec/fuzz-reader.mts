/**
 * The program of a process that reads one damaged spec after the other, with little memory. It says on its output which one
 * it reads, and what is wrong with how it was read.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { NO_COLOURS, renderReport } from "../../generator/diagnostics/render.js";
import type { Span } from "../../generator/diagnostics/span.js";
import { resolveModel } from "../../generator/model/resolve.js";
import { loadSpec } from "../../generator/spec/load.js";
import { changed, input } from "./fuzz-inputs.js";

const [spec = "", seed = "0", seconds = "1", most = "1000"] = process.argv.slice(2);
const MOST_MS = Number(most);

const files = readdirSync(spec, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => ({ path: `spec/${path.slice(spec.length + 1)}`, bytes: readFileSync(path) }));
const shared = files.filter(({ path }) => /\/(service\.yaml|shapes\/.*|mixins\/.*)$/.test(path));

/** With everything of the API that files share, but without its other Actions: those would only take time. */
function read(path: string, bytes: Uint8Array): string[] {
  const api = path.split("/").slice(0, 2).join("/");
  const around = shared.filter((each) => each.path.startsWith(`${api}/`) && each.path !== path);
  const started = process.cpuUsage();
  const loaded = loadSpec(
    [...around, { path, bytes }].sort((a, b) => (a.path < b.path ? -1 : 1)),
    "spec",
  );
  const { model, diagnostics } = resolveModel(loaded.spec);
  const found = [...loaded.diagnostics.sorted(), ...diagnostics.sorted()];
  const report = renderReport(found, loaded.spec.sources, NO_COLOURS);
  JSON.stringify(model);
  const { user, system } = process.cpuUsage(started);
  const isInside = ({ file, line, column, width }: Span) => {
    if (width === 0) return true;
    const text = loaded.spec.sources.get(file)?.line(line);
    return text !== undefined && column > 0 && column + width - 1 <= text.length + 1;
  };
  const outside = found.find(({ span, related }) => ![span, ...related.map((each) => each.span)].every(isInside));
  return [
    ...((user + system) / 1000 > MOST_MS ? [`took ${Math.round((user + system) / 1000)} ms`] : []),
    ...(outside === undefined ? [] : [`${outside.code} at ${JSON.stringify(outside.span)}`]),
    // oxlint-disable-next-line no-control-regex
    ...(/[\u0000-\u0008\u000b-\u001f\u202e\ufeff]/.test(report) ? ["a control character in the report"] : []),
    ...(report.length > 20_000_000 ? [`a report of ${report.length} characters`] : []),
  ];
}

let count = 0;
const started = process.cpuUsage();
const isOver = () => process.cpuUsage(started).user / 1_000_000 > Number(seconds);
for (let batch = 0; !isOver(); batch++) {
  for (const { file, changes } of fc.sample(input, { numRuns: 50, seed: Number(seed) + batch })) {
    const { path, bytes } = files[file % files.length]!;
    const what = JSON.stringify({ path, changes });
    process.stdout.write(`read ${what}\n`);
    for (const fault of read(path, changed(bytes, changes))) process.stdout.write(`fault ${fault}: ${what}\n`);
    count++;
    if (isOver()) break;
  }
}
process.stdout.write(`done ${count}, ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`);

// Measures what is promised, as ratios, and prints them beside the targets. Figures depend on the machine and fail nothing.
import { parseArgs } from "node:util";
import { bundleSize } from "./bundle-size.mjs";
import { diff } from "./diff.mjs";
import { generation } from "./generation.mjs";
import { goValidation } from "./go-validation.mjs";
import { importTime } from "./import-time.mjs";
import { noChange } from "./no-change.mjs";
import { providerSdk } from "./provider-sdk.mjs";
import { pythonValidation } from "./python-validation.mjs";
import { scale } from "./scale.mjs";
import { validation } from "./validation.mjs";

/** The largest spec takes minutes. */
const { values } = parseArgs({ options: { scale: { type: "boolean", default: false } } });
const measures = [
  bundleSize,
  validation,
  pythonValidation,
  goValidation,
  importTime,
  providerSdk,
  generation,
  noChange,
  diff,
  function scaleOfSpecs() {
    return scale({ sizes: values.scale ? [10, 100] : [10] });
  },
];

const rows = [];
for (const measure of measures) {
  process.stderr.write(`measuring: ${measure.name}\n`);
  rows.push(...(await measure()));
}

const cells = [
  ["", "target", "measured", "", ""],
  ...rows.map(({ name, target, measured, met, details = "" }) => {
    const verdict = target === "" ? "" : met ? "met" : "missed";
    return [name, target, measured, verdict, details];
  }),
];
const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
for (const row of cells)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join("  ")
      .trimEnd(),
  );
for (const line of rows.flatMap(({ listing = [] }) => listing)) console.log(`\n${line}`);

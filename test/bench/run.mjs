// Measures what is promised, as ratios, and prints them beside the targets. Figures depend on the machine and fail nothing.
import { bundleSize } from "./bundle-size.mjs";
import { generation } from "./generation.mjs";
import { goValidation } from "./go-validation.mjs";
import { importTime } from "./import-time.mjs";
import { providerSdk } from "./provider-sdk.mjs";
import { pythonValidation } from "./python-validation.mjs";
import { validation } from "./validation.mjs";

const rows = [];
for (const measure of [bundleSize, validation, pythonValidation, goValidation, importTime, providerSdk, generation]) {
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

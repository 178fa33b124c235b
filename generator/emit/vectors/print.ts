import type { VectorFile } from "./format.js";

/** JSON with a line for each vector, so that a difference of two versions shows the vectors that changed. */
export function printVectors(file: VectorFile): string {
  const entries = Object.entries(file).map(([key, value]) => {
    const lines = Array.isArray(value) ? value.map((each) => `    ${JSON.stringify(each)}`) : undefined;
    const text =
      lines === undefined ? JSON.stringify(value) : lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${entries.join(",\n")}\n}\n`;
}

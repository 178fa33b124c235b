import type { VectorFile } from "./format.js";

/** The lists of a file, each of its vectors as a line of JSON. */
export interface VectorLines {
  readonly requests: readonly string[];
  readonly validation: readonly string[];
  readonly responses: readonly string[];
  readonly pagination: readonly string[];
  readonly waiters: readonly string[];
}

/** JSON with a line for each vector, so that a difference of two versions shows the vectors that changed. */
export function printVectors(head: Omit<VectorFile, keyof VectorLines>, lists: VectorLines): string {
  const { requests, validation, responses, pagination, waiters } = lists;
  const entries = [
    ...Object.entries(head).map(([key, value]) => [key, JSON.stringify(value)] as const),
    ...Object.entries({ requests, validation, responses, pagination, waiters }).map(
      ([key, lines]) => [key, lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`] as const,
    ),
  ];
  return `{\n${entries.map(([key, text]) => `  ${JSON.stringify(key)}: ${text}`).join(",\n")}\n}\n`;
}

export function linesOf(vectors: readonly object[]): string[] {
  return vectors.map((vector) => `    ${JSON.stringify(vector)}`);
}

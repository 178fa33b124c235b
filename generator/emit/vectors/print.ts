import type { VectorFile } from "./format.js";

/** The lists of a file, or a part of each: its vectors as text. */
export interface VectorTexts {
  readonly requests: string;
  readonly validation: string;
  readonly responses: string;
  readonly pagination: string;
  readonly waiters: string;
}

/** JSON with a line for each vector, so that a difference of two versions shows the vectors that changed. */
export function printVectors(head: Omit<VectorFile, keyof VectorTexts>, lists: VectorTexts): string {
  const { requests, validation, responses, pagination, waiters } = lists;
  const entries = [
    ...Object.entries(head).map(([key, value]) => [key, JSON.stringify(value)] as const),
    ...Object.entries({ requests, validation, responses, pagination, waiters }).map(
      ([key, text]) => [key, text === "" ? "[]" : `[\n${text}\n  ]`] as const,
    ),
  ];
  return `{\n${entries.map(([key, text]) => `  ${JSON.stringify(key)}: ${text}`).join(",\n")}\n}\n`;
}

/** Vectors as lines of JSON; empty when there are none. */
export function linesOf(vectors: readonly object[]): string {
  return joinedLines(vectors.map((vector) => `    ${JSON.stringify(vector)}`));
}

/** The lines of several texts. */
export function joinedLines(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(",\n");
}

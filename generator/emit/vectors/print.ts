import type { VectorFile } from "./format.js";
import type { Checked } from "./validation/vectors.js";

/** The lists of a file, or a part of each: its vectors as text. */
export interface VectorTexts {
  readonly requests: string;
  readonly validation: string;
  readonly responses: string;
  readonly pagination: string;
  readonly waiters: string;
}

/** The lists of a file, each as texts of several vectors. */
export type VectorLists = { readonly [List in keyof VectorTexts]: readonly string[] };

/** JSON with a line for each vector, so that a difference of two versions shows the vectors that changed. */
export function printVectors(head: Omit<VectorFile, keyof VectorTexts>, lists: VectorLists): string {
  const { requests, validation, responses, pagination, waiters } = lists;
  const entries = [
    ...Object.entries(head).map(([key, value]) => entry(key, [JSON.stringify(value)])),
    ...Object.entries({ requests, validation, responses, pagination, waiters }).map(([key, texts]) =>
      entry(key, listOf(texts)),
    ),
  ];
  // Put together at once: the texts are long.
  return ["{\n", ...entries.flatMap((pieces, index) => [index === 0 ? "" : ",\n", ...pieces]), "\n}\n"].join("");
}

function entry(key: string, value: readonly string[]): string[] {
  return [`  ${JSON.stringify(key)}: `, ...value];
}

function listOf(texts: readonly string[]): string[] {
  const lines = texts.filter((text) => text !== "").flatMap((text, index) => (index === 0 ? [text] : [",\n", text]));
  return lines.length === 0 ? ["[]"] : ["[\n", ...lines, "\n  ]"];
}

/** Vectors as lines of JSON; empty when there are none. */
export function linesOf(vectors: readonly object[]): string {
  return joined(vectors.map((vector) => JSON.stringify(vector)));
}

/** The same of validation vectors, whose parameters are JSON already. */
export function validationLines(action: string, vectors: readonly Checked[]): string {
  const name = JSON.stringify(action);
  const texts = vectors.map(({ id, params, issues }) => {
    const found = issues.map(({ path, rule, severity }) => ({ path, rule, severity }));
    return `{"id":${JSON.stringify(id)},"action":${name},"params":${params},"issues":${JSON.stringify(found)}}`;
  });
  return joined(texts);
}

function joined(texts: readonly string[]): string {
  return texts.map((text) => `    ${text}`).join(",\n");
}

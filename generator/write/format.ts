import { availableParallelism } from "node:os";
import type { format as Format } from "oxfmt";
import { type Memory, noMemory } from "../cache/memory.js";
import type { EmittedFile } from "../emit/emitter.js";
import { sumOf } from "../sum.js";
import type { MadeFile } from "./output-file.js";

/**
 * Formats files with options that live here, so that no editor or configuration file changes the output. As many at a time
 * as there are cores: the formatter takes any number, and for a thousand at once ten times the time and memory.
 */
export async function formatFiles(files: readonly EmittedFile[], memory: Memory = noMemory): Promise<MadeFile[]> {
  const waiting = files.entries();
  const formatted: MadeFile[] = [];
  const takeTurns = async () => {
    for (const [index, file] of waiting) formatted[index] = await formatFile(file, memory);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeTurns));
  return formatted;
}

async function formatFile(file: EmittedFile, memory: Memory): Promise<MadeFile> {
  // As it is: its contents may not be made yet.
  if (file.format === undefined || file.format === "none") return file;
  const { path, contents } = file;
  const formatted = await memory.recallLater("format", [path, contents], () => formatOne(path, contents));
  return { path, ...formatted };
}

async function formatOne(path: string, contents: string): Promise<Omit<MadeFile, "path">> {
  const format = await (formatter ??= loadFormatter());
  const { code, errors } = await format(path, contents, { printWidth: 120, endOfLine: "lf" });
  const [error] = errors;
  if (error !== undefined) throw new Error(`the text generated for ${path} cannot be formatted: ${error.message}`);
  return { contents: code, sum: sumOf(code) };
}

let formatter: Promise<typeof Format> | undefined;

/** Loading it needs our thread again and again; its first call loads the most. */
async function loadFormatter(): Promise<typeof Format> {
  const { format } = await import("oxfmt");
  await format("empty.ts", "");
  return format;
}

/** Resolves when the formatter, if anything has asked for it, goes on without our thread. */
export async function formatterLoaded(): Promise<void> {
  await formatter;
}

import { availableParallelism } from "node:os";
import { type Memory, noMemory } from "../cache/memory.js";
import type { GeneratedFile } from "../emit/emitter.js";

/** A file as it goes to the disk. */
export interface OutputFile {
  /** Relative to `generated/`, with `/`. */
  readonly path: string;
  readonly contents: string;
}

/**
 * Formats files with options that live here, so that no editor or configuration file changes the output. As many at a time
 * as there are cores: the formatter takes any number, and for a thousand at once ten times the time and memory.
 */
export async function formatFiles(files: readonly GeneratedFile[], memory: Memory = noMemory): Promise<OutputFile[]> {
  const waiting = files.entries();
  const formatted: OutputFile[] = [];
  const takeTurns = async () => {
    for (const [index, file] of waiting) formatted[index] = await formatFile(file, memory);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeTurns));
  return formatted;
}

async function formatFile({ path, contents, format: kind }: GeneratedFile, memory: Memory): Promise<OutputFile> {
  if (kind === "none") return { path, contents };
  return { path, contents: await memory.recallLater("format", [path, contents], () => formatOne(path, contents)) };
}

async function formatOne(path: string, contents: string): Promise<string> {
  const { format } = await import("oxfmt");
  const { code, errors } = await format(path, contents, { printWidth: 120, endOfLine: "lf" });
  const [error] = errors;
  if (error !== undefined) throw new Error(`the text generated for ${path} cannot be formatted: ${error.message}`);
  return code;
}

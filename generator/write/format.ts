import type { GeneratedFile } from "../emit/emitter.js";

/** A file as it goes to the disk. */
export interface OutputFile {
  /** Relative to `generated/`, with `/`. */
  readonly path: string;
  readonly contents: string;
}

/** Formats files with options that live here, so that no editor or configuration file changes the output. */
export async function formatFiles(files: readonly GeneratedFile[]): Promise<OutputFile[]> {
  if (!files.some((file) => file.format !== "none")) return [...files];
  const { format } = await import("oxfmt");
  return Promise.all(
    files.map(async ({ path, contents, format: kind }) => {
      if (kind === "none") return { path, contents };
      const { code, errors } = await format(path, contents, { printWidth: 120, endOfLine: "lf" });
      const [error] = errors;
      if (error !== undefined) throw new Error(`the text generated for ${path} is not ${kind}: ${error.message}`);
      return { path, contents: code };
    }),
  );
}

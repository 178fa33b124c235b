import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { SourceFile } from "../diagnostics/source.js";

/** Larger than any spec file should ever be; a guard against a wrong file in the folder. */
const MAX_BYTES = 1024 * 1024;

/** Bytes of one file, by its path relative to the working folder, with `/`. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All YAML files below the folder, in code-unit order of their paths. Other files are not ours. */
export function readSpecFolder(root: string, folder: string, diagnostics: Diagnostics): RawFile[] {
  const files: RawFile[] = [];
  for (const path of listYaml(root, folder)) {
    const full = join(root, path);
    try {
      const { size } = statSync(full);
      if (size > MAX_BYTES) {
        diagnostics.add(diagnostic("file-too-large", startOf(path), { bytes: size, limit: MAX_BYTES }));
      } else {
        files.push({ path, bytes: readFileSync(full) });
      }
    } catch (cause) {
      const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
      diagnostics.add(diagnostic("unreadable-file", startOf(path), { reason }));
    }
  }
  return files;
}

/** Decodes a file strictly; what is not text is a diagnostic at the first bad place. */
export function decodeFile(file: RawFile, diagnostics: Diagnostics): SourceFile | undefined {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(file.bytes);
  } catch {
    const source = new SourceFile(file.path, validPrefix(file.bytes));
    diagnostics.add(diagnostic("not-utf8", source.span(source.text.length, source.text.length), undefined));
    return undefined;
  }
  const source = new SourceFile(file.path, text);
  // oxlint-disable-next-line no-control-regex
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\u2028\u2029]/.exec(text);
  if (control === null) return source;
  const character = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  diagnostics.add(diagnostic("control-character", source.span(control.index, control.index + 1), { character }));
  return undefined;
}

function listYaml(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).replaceAll("\\", "/"))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The longest text that the bytes begin with. */
function validPrefix(bytes: Uint8Array): string {
  const lossy = new TextDecoder("utf-8").decode(bytes);
  const replaced = lossy.indexOf("\ufffd");
  return replaced < 0 ? lossy : lossy.slice(0, replaced);
}

function startOf(path: string) {
  return { file: path, line: 1, column: 1, width: 1 };
}

import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { SourceFile } from "../diagnostics/source.js";
import { wholeFile } from "../diagnostics/span.js";
import { filesBelow } from "../files-below.mjs";

/** Larger than any spec file should ever be; a guard against a wrong file in the folder. */
export const MAX_BYTES = 128 * 1024;

/** Bytes of one file, by its path relative to the working folder, with `/`. */
export interface RawFile {
  readonly path: string;
  /** Undefined for a file that is there but could not be read, which is reported. */
  readonly bytes: Uint8Array | undefined;
}

/** All YAML files below the folder, in code-unit order of their paths. Other and hidden files are not ours. */
export function readSpecFolder(root: string, folder: string, diagnostics: Diagnostics): RawFile[] {
  try {
    return listYaml(root, folder).map((path) => ({ path, bytes: readOne(join(root, path), path, diagnostics) }));
  } catch (cause) {
    diagnostics.add(diagnostic("unreadable-file", wholeFile(folder), { reason: reasonOf(cause) }));
    return [];
  }
}

function readOne(full: string, path: string, diagnostics: Diagnostics): Uint8Array | undefined {
  try {
    const status = statSync(full);
    // A link may lead to a device or a pipe, whose size is 0 and whose contents never end.
    if (!status.isFile()) {
      diagnostics.add(diagnostic("unreadable-file", wholeFile(path), { reason: "not a regular file" }));
    } else if (status.size > MAX_BYTES) {
      diagnostics.add(diagnostic("file-too-large", wholeFile(path), { bytes: status.size, limit: MAX_BYTES }));
    } else {
      return readFileSync(full);
    }
  } catch (cause) {
    diagnostics.add(diagnostic("unreadable-file", wholeFile(path), { reason: reasonOf(cause) }));
  }
  return undefined;
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
}

/** Decodes a file strictly; what is not text is a diagnostic at the first bad place, with as much of it as can be shown. */
export function decodeFile(
  { path, bytes }: RawFile,
  diagnostics: Diagnostics,
): { source?: SourceFile; usable: boolean } {
  if (bytes === undefined) return { usable: false };
  let text: string;
  try {
    // A byte order mark at the start is no part of the text.
    text = STRICT.decode(bytes);
  } catch {
    const source = new SourceFile(path, validPrefix(bytes));
    diagnostics.add(diagnostic("not-utf8", source.span(source.text.length, source.text.length), undefined));
    return { source, usable: false };
  }
  const source = new SourceFile(path, text);
  const control = controlCharacter(text);
  if (control === undefined) return { source, usable: true };
  diagnostics.add(diagnostic("control-character", source.span(control.index, control.index + 1), control));
  return { source, usable: false };
}

/** A file that was decoded without a mistake before. */
export function knownSource(path: string, bytes: Uint8Array): SourceFile {
  return new SourceFile(path, STRICT.decode(bytes));
}

const STRICT = new TextDecoder("utf-8", { fatal: true });

/**
 * The first character of a text that editors do not show as what it is: control characters but line ends and tabs,
 * line separators, marks of text direction, halves of surrogate pairs.
 */
export function controlCharacter(text: string): { index: number; character: string } | undefined {
  const found = CONTROL.exec(text);
  if (found === null) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return { index: found.index, character: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
}

const CONTROL =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\r(?!\n)|\p{Surrogate}/u;

function listYaml(root: string, folder: string): string[] {
  return filesBelow(join(root, folder))
    .filter((path) => /^[^.].*\.ya?ml$/i.test(basename(path)))
    .map((path) => `${folder}/${path}`);
}

/** The longest text that the bytes begin with. */
function validPrefix(bytes: Uint8Array): string {
  const lossy = new TextDecoder("utf-8").decode(bytes);
  const replaced = lossy.indexOf("\ufffd");
  return replaced < 0 ? lossy : lossy.slice(0, replaced);
}

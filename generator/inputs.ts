/** What a run reads: the spec of the working folder, and the templates beside the generator. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Diagnostics } from "./diagnostics/diagnostic.js";
import type { Templates } from "./emit/emitter.js";
import { filesBelow } from "./files-below.mjs";
import { SPEC_FOLDER } from "./folders.js";
import { type RawFile, readSpecFolder } from "./spec/files.js";

/** The files of a spec, and those that could not be read. */
export interface SpecFiles {
  readonly files: readonly RawFile[];
  readonly diagnostics: Diagnostics;
}

export function readSpec(root: string): SpecFiles {
  const diagnostics = new Diagnostics();
  const files = existsSync(join(root, SPEC_FOLDER)) ? readSpecFolder(root, SPEC_FOLDER, diagnostics) : [];
  return { files, diagnostics };
}

/** The spec as far as a run needs it: where only files of single APIs are made, what is wrong with others is no matter. */
export function readSelected(
  root: string,
  { apis, part }: { readonly apis?: readonly string[] | undefined; readonly part?: string | undefined },
): SpecFiles {
  const { files, diagnostics } = readSpec(root);
  if (part !== "apis" || apis === undefined) return { files, diagnostics };
  const parts = apis.map((name) => files.filter(({ path }) => path.startsWith(`${SPEC_FOLDER}/${name}/`)));
  // A name that is none is told beside those that there are.
  return { files: parts.some((own) => own.length === 0) ? files : [...new Set(parts.flat())], diagnostics };
}

/** Where the templates are: beside the generator. */
export const TEMPLATES_FOLDER = fileURLToPath(new URL("../templates", import.meta.url));

/** Everything below `templates/`. */
export function readTemplates(): Templates {
  return new Map(
    filesBelow(TEMPLATES_FOLDER).map((path) => [path, readFileSync(join(TEMPLATES_FOLDER, path), "utf8")]),
  );
}

/** A digest of all that a run reads; undefined when some of it could not be read. */
export function digestOf({ files, diagnostics }: SpecFiles, templates: Templates): string | undefined {
  if (diagnostics.failed) return undefined;
  const hash = createHash("sha256");
  for (const { path, bytes } of files) {
    if (bytes === undefined) return undefined;
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.update(digestOfTemplates(templates)).digest("hex");
}

const digests = new WeakMap<Templates, string>();

export function digestOfTemplates(templates: Templates): string {
  let digest = digests.get(templates);
  if (digest === undefined) {
    const hash = createHash("sha256");
    for (const [path, text] of templates) hash.update(`${path}\0${text.length}\0`).update(text);
    digests.set(templates, (digest = hash.digest("hex")));
  }
  return digest;
}

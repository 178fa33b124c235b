/** One of the two specs of a comparison: a folder, or a git revision of the repository. */
import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { diagnostic } from "../../diagnostics/catalogue.js";
import { type Diagnostic, Diagnostics } from "../../diagnostics/diagnostic.js";
import { nearest } from "../../diagnostics/near.js";
import { wholeFile } from "../../diagnostics/span.js";
import { type RawFile, readSpecFolder } from "../../spec/files.js";
import { findCommit, readCommit, revisionNames } from "./git.js";

export interface Side {
  /** As diagnostics name its spec folder: `spec`, `../old/spec`, `HEAD:spec`; paths of the files begin with it. */
  readonly folder: string;
  readonly files: readonly RawFile[];
  /** What is wrong with the folder or its files. */
  readonly diagnostics: Diagnostics;
}

/**
 * Reads the files of a side.
 *
 * @param root the working folder
 * @param name a folder that holds a spec folder, a spec folder itself, or a git revision; a folder goes first
 * @param specFolder the spec folder's name
 */
export function readSide(root: string, name: string, specFolder: string): Side {
  const full = resolve(root, name);
  if (isFolder(full)) return readFolder(root, isFolder(join(full, specFolder)) ? join(full, specFolder) : full);
  const diagnostics = new Diagnostics();
  const commit = findCommit(root, name);
  if (commit === undefined) {
    diagnostics.add(nothingThere(root, name, full));
    return { folder: name, files: [], diagnostics };
  }
  const folder = `${name}:${specFolder}`;
  const files = readCommit(root, commit, specFolder, folder, diagnostics);
  return withSpec({ folder, files, diagnostics });
}

function readFolder(root: string, full: string): Side {
  const [diagnostics, found] = [new Diagnostics(), new Diagnostics()];
  const folder = relative(root, full).replaceAll("\\", "/") || ".";
  const inside = basename(full);
  // As seen from the working folder.
  const named = (path: string) => folder + path.slice(inside.length);
  const files = readSpecFolder(dirname(full), inside, found).map(({ path, bytes }) => ({ path: named(path), bytes }));
  diagnostics.addAll(found.sorted().map((each) => ({ ...each, span: { ...each.span, file: named(each.span.file) } })));
  return withSpec({ folder, files, diagnostics });
}

function withSpec(side: Side): Side {
  const { folder, files, diagnostics } = side;
  if (files.length === 0 && !diagnostics.failed) {
    diagnostics.add(diagnostic("no-spec", wholeFile(folder), { folder }));
  }
  return side;
}

function nothingThere(root: string, name: string, full: string): Diagnostic {
  const revisions = revisionNames(root);
  const isCommitted = revisions !== undefined && revisions.length > 0;
  const folders = foldersBeside(full).map((folder) => join(dirname(name), folder));
  const near = nearest(name, [...(isCommitted ? ["HEAD", ...revisions] : []), ...folders]);
  const help =
    revisions === undefined
      ? "this folder is in no git repository, so that only folders can be compared"
      : isCommitted
        ? "give a folder with a spec, or a git revision such as HEAD, main~3 or a tag"
        : "the git repository here has no commit yet, so that only folders can be compared";
  const hint = near === undefined ? help : `did you mean ${JSON.stringify(near)}?`;
  return diagnostic("unknown-spec", wholeFile(name), { name, hint });
}

function foldersBeside(full: string): string[] {
  try {
    return readdirSync(dirname(full), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() && !entry.name.startsWith(".") ? [entry.name] : [],
    );
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "./format.js";
import { hash, type Manifest, MANIFEST, readManifest, renderManifest } from "./manifest.js";

/** What a run would change on the disk. */
export interface Plan {
  /** New or different files, the manifest last. */
  readonly write: readonly (OutputFile & { readonly isNew: boolean })[];
  /** Files of an earlier run that nothing generates any more. */
  readonly remove: readonly string[];
  /** Files below the folder that no run has written: somebody put them there. They are reported and left alone. */
  readonly foreign: readonly string[];
  readonly unchanged: number;
}

/**
 * Compares the files with the disk.
 *
 * @param folder the absolute path of `generated/`
 * @param owned tells which files of the last run this run answers for; others are left as they are
 */
export function planWrites(folder: string, files: readonly OutputFile[], owned: (path: string) => boolean): Plan {
  checkPaths(files);
  const before = readManifest(folder);
  const kept = [...before].filter(([path]) => !owned(path));
  const manifest: Manifest = new Map([...kept, ...files.map(({ path, contents }) => [path, hash(contents)] as const)]);
  const all = [...files, renderManifest(manifest)];
  const remove = [...before.keys()].filter((path) => !manifest.has(path) && exists(folder, path));
  const compared = all.map((file) => ({ ...file, current: read(folder, file.path) }));
  return {
    write: compared
      .filter(({ current, contents }) => current !== contents)
      .map(({ path, contents, current }) => ({ path, contents, isNew: current === undefined }))
      .sort((a, b) => Number(a.path === MANIFEST) - Number(b.path === MANIFEST) || (a.path < b.path ? -1 : 1)),
    remove: remove.sort(),
    foreign: listFiles(folder, "").filter((path) => path !== MANIFEST && !manifest.has(path) && !before.has(path)),
    unchanged: compared.filter(({ current, contents }) => current === contents).length,
  };
}

/** What stands below the folder, without what building the generated packages leaves there. */
function listFiles(folder: string, below: string): string[] {
  const place = join(folder, below);
  if (!existsSync(place)) return [];
  return (
    readdirSync(place, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith(".") && !/^(dist|node_modules|__pycache__|.*\.tgz)$/.test(name))
      // The docs site is built from what is here, by another command.
      .filter(({ name }) => below !== "" || name !== "site")
      .flatMap((entry) => {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        return entry.isDirectory() ? listFiles(folder, path) : [path];
      })
      .sort()
  );
}

/** Two files of one path, or of one path to a disk that ignores case, are a mistake of an emitter. */
function checkPaths(files: readonly OutputFile[]): void {
  const seen = new Map<string, string>();
  for (const { path } of files) {
    const folded = path.toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) throw new Error(`${other} and ${path} would be the same file`);
    seen.set(folded, path);
  }
}

function exists(folder: string, path: string): boolean {
  return read(folder, path) !== undefined;
}

/** No such file: nothing is there, a file stands where its folder would be, or a folder where it would be. */
const NO_FILE: readonly unknown[] = ["ENOENT", "ENOTDIR", "EISDIR"];

function read(folder: string, path: string): string | undefined {
  try {
    return readFileSync(join(folder, path), "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && NO_FILE.includes(cause.code)) return undefined;
    throw cause;
  }
}

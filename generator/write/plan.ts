import { Disk } from "./disk.js";
import { type Manifest, MANIFEST, readManifest, renderManifest } from "./manifest.js";
import { ContentsWanted, type MadeFile, type OutputFile, sumOfFile } from "./output-file.js";

/** What a run would change on the disk. */
export interface Plan extends Changes {
  /** Files below the folder that no run has written: somebody put them there. They are reported and left alone. */
  readonly foreign: readonly string[];
  readonly unchanged: number;
}

/** What has to be done for that. */
export interface Changes {
  /** New or different files, the manifest last. */
  readonly write: readonly (MadeFile & { readonly isNew: boolean })[];
  /** Files of an earlier run that nothing generates any more. */
  readonly remove: readonly string[];
  /** The files that the manifest lists before and after. */
  readonly before: Manifest;
  readonly after: Manifest;
}

/**
 * Compares the files with the disk.
 *
 * @param folder the absolute path of `generated/`
 * @param owned tells which files of the last run this run answers for; others are left as they are
 * @param disk what stands below the folder
 * @param restored tells of files of other runs that may have come from a cache: they are listed as they are
 * @throws ContentsWanted when a file that is only known would have to be written
 */
export function planWrites(
  folder: string,
  files: readonly OutputFile[],
  owned: (path: string) => boolean,
  disk = new Disk(folder),
  restored?: (path: string) => boolean,
): Plan {
  checkPaths(files);
  const before = readManifest(folder);
  const others = [...before].filter(([path]) => !owned(path));
  const kept = restored === undefined ? others : asTheyAre(disk, new Map(others), restored);
  const made = files.map((file) => [file.path, sumOfFile(file)] as const);
  const manifest: Manifest = new Map([...kept, ...made]);
  const all = [...files, renderManifest(manifest)];
  const remove = [...before.keys()].filter((path) => !manifest.has(path) && disk.sum(path) !== undefined).sort();
  /** On a disk that ignores case, a file is gone when one is removed that differs from it in nothing else. */
  const leaving = new Set(remove.map((path) => path.toLowerCase()));
  const write = all.flatMap((file) => {
    const current = leaving.has(file.path.toLowerCase()) ? undefined : disk.sum(file.path);
    if (current === sumOfFile(file)) return [];
    if (file.contents === undefined) throw new ContentsWanted(file.path);
    return [{ ...file, isNew: current === undefined }];
  });
  return {
    write: write.sort(
      (a, b) => Number(a.path === MANIFEST) - Number(b.path === MANIFEST) || (a.path < b.path ? -1 : 1),
    ),
    remove,
    before,
    after: manifest,
    foreign: disk.list().filter((path) => path !== MANIFEST && !manifest.has(path) && !before.has(path)),
    unchanged: all.length - write.length,
  };
}

/** Whether any file is not on the disk as it should be; the first one that is not is the last one looked at. */
export function anyDiffers(files: readonly OutputFile[], disk: Disk): boolean {
  return files.some((file) => disk.sum(file.path) !== sumOfFile(file));
}

/** The files that are listed or were restored, with what they hold now; those that are gone are not listed any more. */
function asTheyAre(disk: Disk, listed: Manifest, restored: (path: string) => boolean): [string, string][] {
  return disk
    .list()
    .filter((path) => listed.has(path) || restored(path))
    .flatMap((path) => {
      const sum = disk.sum(path);
      return sum === undefined ? [] : [[path, sum] as [string, string]];
    });
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

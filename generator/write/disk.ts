import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sumOf } from "../sum.js";
import { type MadeFile, sumOfFile } from "./output-file.js";

/** What is known of a file: when it was last looked at, and what it held then. */
export interface KnownFile {
  /** Size, times and number of the file; a file that is written gets another one. */
  readonly stamp: string;
  /** When the stamp was taken, in milliseconds since 1970. */
  readonly at: number;
  /** SHA-256 of the contents. */
  readonly sum: string;
}

/** What is known of the files of a folder, by their paths. */
export type Knowledge = ReadonlyMap<string, KnownFile>;

/** A file that is written twice within the steps of the disk's clock has the same stamp both times. */
const CLOCK_STEP_MS = 20;
/** Some disks keep whole seconds, and of these some only every other one. */
const COARSE_STEP_MS = 2000;

/** The stamp of no file. */
const NEVER_SEEN = { stamp: "", at: 0 };

/** No such file: nothing is there, or a file stands where its folder would be. */
const NO_FILE: readonly unknown[] = ["ENOENT", "ENOTDIR"];

/** The files below a folder. One that has not changed since it was known is not read. */
export class Disk {
  readonly folder: string;
  readonly #known: Knowledge;
  readonly #seen = new Map<string, KnownFile>();
  /** Whether anything had to be read, since it was not known or may have changed. */
  hasRead = false;

  /** @param folder the absolute path of `generated/` */
  constructor(folder: string, known: Knowledge = new Map()) {
    this.folder = folder;
    this.#known = known;
  }

  /** SHA-256 of the contents of a file; undefined when there is none. */
  sum(path: string): string | undefined {
    return unlessMissing(() => {
      // Before it is read: what is written meanwhile changes the stamp.
      const found = this.#look(path);
      if (found === undefined) return undefined;
      const { changed, ...look } = found;
      const before = this.#known.get(path);
      const holds =
        before?.stamp === look.stamp && changed < before.at - (changed % 1000 === 0 ? COARSE_STEP_MS : CLOCK_STEP_MS);
      const sum = holds ? before.sum : this.#read(path);
      this.#seen.set(path, { ...look, sum });
      return sum;
    });
  }

  /** What stands below the folder, without what building the generated packages leaves there. */
  list(): string[] {
    return listFiles(this.folder, "");
  }

  /** Takes note of changes that were just made. Somebody else may have made others since: the next look reads the files. */
  note({ write, remove }: { readonly write: readonly MadeFile[]; readonly remove: readonly string[] }): void {
    for (const path of remove) this.#seen.delete(path);
    for (const file of write) this.#seen.set(file.path, { ...NEVER_SEEN, sum: sumOfFile(file) });
  }

  /** What is known of the files that were looked at or noted. */
  learn(): Knowledge {
    return this.#seen;
  }

  #read(path: string): string {
    this.hasRead = true;
    return sumOf(readFileSync(join(this.folder, path)));
  }

  /** Undefined when nothing is there, or a folder, or a pipe that would never end. */
  #look(path: string): { stamp: string; at: number; changed: number } | undefined {
    const at = Date.now();
    const status = statSync(join(this.folder, path), { bigint: true, throwIfNoEntry: false });
    if (!status?.isFile()) return undefined;
    const { size, mtimeNs, ctimeNs, ctimeMs, ino } = status;
    return { stamp: `${size} ${mtimeNs} ${ctimeNs} ${ino}`, at, changed: Number(ctimeMs) };
  }
}

function unlessMissing<Found>(look: () => Found): Found | undefined {
  try {
    return look();
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && NO_FILE.includes(cause.code)) return undefined;
    throw cause;
  }
}

function listFiles(folder: string, below: string): string[] {
  const place = join(folder, below);
  // A file in the place of the folder is for the run to complain about.
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [];
  return (
    readdirSync(place, { withFileTypes: true })
      .filter(
        ({ name }) => !name.startsWith(".") && !/^(dist|build|node_modules|__pycache__|.*\.(tgz|egg-info))$/.test(name),
      )
      // The docs site is built from what is here, by another command.
      .filter(({ name }) => below !== "" || name !== "site")
      .flatMap((entry) => {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        return entry.isDirectory() ? listFiles(folder, path) : [path];
      })
      .sort()
  );
}

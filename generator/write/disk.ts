import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sumOf } from "../sum.js";
import { type MadeFile, sumOfFile } from "./output-file.js";

/** What the system says of a file; writing changes some of it. */
interface Look {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
  /** When it said so, in milliseconds since 1970. */
  readonly at: number;
}

/** What is known of a file: when it was last looked at, and what it held then. */
export interface KnownFile extends Look {
  /** SHA-256 of the contents. */
  readonly sum: string;
}

/** What is known of the files of a folder, by their paths. */
export type Knowledge = ReadonlyMap<string, KnownFile>;

/** A file that is written twice within the steps of the disk's clock looks the same both times. */
const CLOCK_STEP_MS = 20;
/** Some disks keep whole seconds, and of these some only every other one. */
const COARSE_STEP_MS = 2000;

/** How no file looks. */
const NEVER_SEEN: Look = { size: -1, mtimeMs: 0, ctimeMs: 0, ino: 0, at: 0 };

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
      // Before it is read: what is written meanwhile looks different.
      const look = this.#look(path);
      if (look === undefined) return undefined;
      const before = this.#known.get(path);
      const sum = before !== undefined && isUnchanged(before, look) ? before.sum : this.#read(path);
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
  #look(path: string): Look | undefined {
    const at = Date.now();
    const status = statSync(`${this.folder}/${path}`, { throwIfNoEntry: false });
    if (!status?.isFile()) return undefined;
    const { size, mtimeMs, ctimeMs, ino } = status;
    return { size, mtimeMs, ctimeMs, ino, at };
  }
}

/** Whether nothing can have been written since a file was looked at. */
function isUnchanged(before: Look, { size, mtimeMs, ctimeMs, ino }: Look): boolean {
  const step = ctimeMs % 1000 === 0 ? COARSE_STEP_MS : CLOCK_STEP_MS;
  return (
    before.size === size &&
    before.mtimeMs === mtimeMs &&
    before.ctimeMs === ctimeMs &&
    before.ino === ino &&
    ctimeMs < before.at - step
  );
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
  // Nothing is there, or not any more: another run may take it away at this moment. A file in the place of the folder is
  // for the run to complain about.
  const entries = unlessMissing(() => {
    const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
    return isFolder ? readdirSync(place, { withFileTypes: true }) : undefined;
  });
  if (entries === undefined) return [];
  return (
    entries
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

import { basename, dirname, relative, sep } from "node:path";

/** The folder below `generated/` could not be brought up to date for a reason outside of slbgen: a line for the user. */
export class OutputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "OutputError";
  }
}

/** What a run that ends early has done. */
export const UNTOUCHED = "Nothing was changed.";
export const HALF_DONE = "Some files are new and some are old, each of them whole; the next run completes it.";

/** What the codes of the operating system mean here, and what one does about it. */
const REASONS: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  ENOSPC: ["the disk is full", "Make room"],
  EDQUOT: ["your share of the disk is used up", "Make room"],
  EFBIG: ["files may not become that large here", "Raise the limit (`ulimit -f`)"],
  EACCES: ["permission denied", "Make it readable and writable for yourself"],
  EPERM: ["permission denied", "Make it readable and writable for yourself"],
  EROFS: ["the disk is read-only", "Make it writable"],
  EEXIST: ["something else is in its place", "Move that away"],
  ENOTDIR: ["a file is where a folder must be", "Move it away"],
  EISDIR: ["a folder is where a file must be", "Move it away"],
  ENOTEMPTY: ["a folder with files is where a file must be", "Move it away"],
  ENOENT: ["it has vanished while it was used", "Make sure that nothing else works in this folder"],
  ELOOP: ["its links lead in a circle", "Remove the links"],
  EXDEV: ["it is on another disk than the folder that it belongs to", "Move it there"],
  EBUSY: ["another program holds it", "Close that"],
  EMFILE: ["too many files are open", "Close other programs or raise the limit (`ulimit -n`)"],
  ENFILE: ["too many files are open", "Close other programs"],
  ENAMETOOLONG: ["the path is too long for this disk", "Work in a folder with a shorter path"],
  EIO: ["the disk has failed", "Check the disk"],
};

/**
 * An error of the operating system in words about the user's folder; any other error as it is.
 *
 * @param folder the absolute path of `generated/`, or what it really is when it is a link
 */
export function explained(cause: unknown, folder: string, state: string): unknown {
  if (!isOfSystem(cause)) return cause;
  const [what, mend] = REASONS[cause.code] ?? [cause.message, "Mend that"];
  return new OutputError(`${placeOf(cause, folder)}: ${what}. ${mend}, and run it again. ${state}`);
}

interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
  readonly dest?: string;
}

function isOfSystem(cause: unknown): cause is SystemError {
  return cause instanceof Error && "code" in cause && "syscall" in cause;
}

/** The path as the user knows it; of our own files that are not in place yet, the folder itself. */
function placeOf({ code, path, dest }: Pick<SystemError, "code" | "path" | "dest">, folder: string): string {
  const name = basename(folder);
  // What is wrong is the folder on the way.
  if (code === "ENOTDIR" && path !== undefined) return placeOf({ code: "", path: dirname(path) }, folder);
  const [place = ""] = [dest, path]
    .flatMap((each) => (each === undefined ? [] : [relative(folder, each)]))
    .filter((way) => way !== "" && !way.startsWith("..") && !way.startsWith("."));
  return place === "" ? name : `${name}/${place.split(sep).join("/")}`;
}

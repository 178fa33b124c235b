import { linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file that does not exist yet, all of it or nothing; false, and nothing changed, when something of that name is
 * there. The folder is made when it is missing.
 */
export function createFile(path: string, contents: string): boolean {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  // Hidden files are not read as part of the spec.
  const unfinished = join(folder, `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(unfinished, contents);
    // Unlike a rename, a link never takes the place of another file.
    linkSync(unfinished, path);
    return true;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") return false;
    throw cause;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

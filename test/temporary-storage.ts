/**
 * Puts the temporary folders of all tests into memory, where Linux has room for them: what tests write and remove by the
 * thousand waits for no disk. Elsewhere they stay where they are.
 */
import { accessSync, constants, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const MEMORY = "/dev/shm";
const GIGABYTE = 2 ** 30;

/** For all tests, and for all programs that they start. */
export function setup(): (() => void) | undefined {
  const folder = folderInMemory();
  if (folder === undefined) return undefined;
  process.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A new one, if all that tests write finds room in it, and if what they compile may run there. */
function folderInMemory(): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < 2 * GIGABYTE) return undefined;
    const folder = mkdtempSync(join(MEMORY, "slbgen-"));
    if (runsPrograms(folder)) return folder;
    rmSync(folder, { recursive: true });
  } catch {
    // There is no such place, or it is not for us.
  }
  return undefined;
}

function runsPrograms(folder: string): boolean {
  const program = join(folder, "program");
  writeFileSync(program, "", { mode: 0o700 });
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(program);
  }
}

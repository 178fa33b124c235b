import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of this repository. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Gives a fresh folder to some work and takes it away afterwards. */
export function inScratchFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "slbgen-bench-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

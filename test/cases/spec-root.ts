import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const CASES = fileURLToPath(new URL(".", import.meta.url));

/** A small and clean spec that most cases change one file of. */
export const BASE = join(CASES, "base");

/** An empty folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const root = mkdtempSync(join(tmpdir(), "slbgen-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** A working folder with the small spec and, over it, the files of a case or of the test itself. */
export function specRoot({
  over,
  files = {},
}: { over?: string; files?: Record<string, string | Uint8Array> } = {}): string {
  const root = temporaryFolder();
  cpSync(join(BASE, "spec"), join(root, "spec"), { recursive: true });
  if (over !== undefined) cpSync(join(over, "spec"), join(root, "spec"), { recursive: true });
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), contents);
  }
  return root;
}

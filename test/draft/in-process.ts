import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { main } from "../../generator/cli.js";

/** Runs the command line in this process, as if called in a folder; nothing goes to stdout. */
export async function slbgen(folder: string, ...args: string[]): Promise<{ code: number; stderr: string }> {
  let stderr = "";
  const spies = [
    vi.spyOn(process, "cwd").mockReturnValue(folder),
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      stderr += String(text);
      return true;
    }),
  ];
  try {
    return { code: await main(args), stderr };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Every file below `spec/` with its text. */
export function specFiles(folder: string): Record<string, string> {
  const entries = readdirSync(join(folder, "spec"), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What a tsconfig outside of the repository needs to find the types of Node. */
export const compilerOptions = { typeRoots: [join(ROOT, "node_modules/@types")] };

/** The native compiler, which takes a sixth of the time of the one in JavaScript; without the Node that its package starts first. */
const TSC = join(ROOT, `node_modules/@typescript/typescript-${process.platform}-${process.arch}/lib/tsc`);

/**
 * The lines that `tsc --noEmit` prints about a project: none if it is right.
 *
 * @param project the path of its tsconfig.json
 */
export function typeCheck(project: string): Promise<string[]> {
  // The other cores run other tests; and it has ended before it needs back the memory that it no longer uses.
  const args = ["-p", project, "--noEmit", "--pretty", "false", "--singleThreaded"];
  const env = { ...process.env, GOGC: "off" };
  return new Promise((resolve, reject) => {
    execFile(TSC, args, { cwd: ROOT, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const lines = stdout.split("\n").filter(Boolean);
      if (error !== null && lines.length === 0) reject(new Error(`tsc failed: ${stderr}`, { cause: error }));
      else resolve(lines);
    });
  });
}

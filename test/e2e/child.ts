import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a program with exactly this environment (and a PATH, and what the suite tells Node); its output. Fails with all that it printed. */
export async function run(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<string> {
  const { PATH, HOME, NODE_OPTIONS } = process.env;
  const surroundings = { PATH, HOME, NODE_OPTIONS, ...env };
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd, env: surroundings, timeout: 60_000 });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(" ")} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

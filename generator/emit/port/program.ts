import { spawnSync } from "node:child_process";
import type { ProgramEnd, RunProgram } from "./answer.js";

/** How long a program may take, in milliseconds. */
const TIME_LIMIT = 60_000;
/** How much it may answer, in bytes. */
const SIZE_LIMIT = 64 * 1024 * 1024;

/**
 * Runs programs in a folder.
 *
 * @param folder the absolute path of the port's folder
 */
export function programsIn(folder: string, timeLimit = TIME_LIMIT, sizeLimit = SIZE_LIMIT): RunProgram {
  return ([command = "", ...args], input): ProgramEnd => {
    const { error, status, signal, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      input,
      encoding: "utf8",
      timeout: timeLimit,
      killSignal: "SIGKILL",
      maxBuffer: sizeLimit,
    });
    const failed = (reason: string): ProgramEnd => ({ kind: "failed", reason, errors: stderr ?? "" });
    // One that has answered without reading all of its input closes the pipe early, which is its right.
    const code = error !== undefined && "code" in error && error.code !== "EPIPE" ? String(error.code) : undefined;
    if (code === "ETIMEDOUT") return failed(`had not ended after ${timeLimit / 1000} seconds`);
    if (code === "ENOBUFS") return failed(`answered more than ${sizeLimit / 1024 / 1024} MB`);
    if (code !== undefined) return failed(`could not be started (${code})`);
    if (signal !== null) return failed(`was ended by ${signal}`);
    if (status !== 0) return failed(`ended with exit code ${status}`);
    return { kind: "answered", output: stdout };
  };
}

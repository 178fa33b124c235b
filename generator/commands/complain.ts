import { OutputError } from "../write/failure.js";
import { BAD_INPUT, OUR_BUG } from "./exit-codes.js";

/** Says what stopped a command: a failing disk is told in a line; anything else is a bug of ours. The exit code. */
export function complain(cause: unknown): number {
  if (cause instanceof OutputError || (cause instanceof Error && "code" in cause && "syscall" in cause)) {
    process.stderr.write(`${cause.message}\n`);
    return BAD_INPUT;
  }
  process.stderr.write(`This is a bug in slbgen:\n${cause instanceof Error ? cause.stack : String(cause)}\n`);
  return OUR_BUG;
}

import { TransportError, type TransportFailure } from "../../transport.js";

/** `ECONNREFUSED` and the like. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "failed";
}

/**
 * A failure with the system's error as its cause: message and code only, for others of its members hold what was read or
 * a whole certificate.
 */
export function described(failure: TransportFailure, error: unknown, message: string): TransportError {
  const cause = Object.assign(new Error(error instanceof Error ? error.message : "failed"), { code: codeOf(error) });
  return new TransportError(failure, message, { cause });
}

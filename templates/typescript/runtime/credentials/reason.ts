import { CredentialsError, SdkError } from "../errors.js";

/** Why something failed, in one line that may be shown. */
export function reason(error: unknown): string {
  // Only errors of this SDK are known to hold no secret.
  if (!(error instanceof SdkError)) return "failed; its error is not shown, since it may hold a secret.";
  return error.message.replace(/\s*\n\s*/g, " ");
}

/** Does work; what it fails with becomes a CredentialsError that begins with the name of the work and has no cause. */
export async function named<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new CredentialsError(`${name}: ${reason(error)}`);
  }
}

import { environmentVariable } from "./environment.js";
import { CredentialsError, SdkError } from "./errors.js";

/** An AccessKey pair of the provider. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** The token that goes with a temporary AccessKey pair (STS). */
  readonly securityToken?: string | undefined;
  /** When the pair ends, where that is known. */
  readonly expiration?: Date | undefined;
}

/** Supplies credentials; asked before every request, so one that is slow should remember its answer. */
export type CredentialsProvider = () => Credentials | Promise<Credentials>;

/**
 * Credentials from `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for a temporary pair,
 * `ALIBABA_CLOUD_SECURITY_TOKEN`. Throws a CredentialsError when one of the first two is not set.
 */
export function environmentCredentials(): Credentials {
  return {
    accessKeyId: required("ALIBABA_CLOUD_ACCESS_KEY_ID"),
    accessKeySecret: required("ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
    securityToken: environmentVariable("ALIBABA_CLOUD_SECURITY_TOKEN"),
  };
}

function required(name: string): string {
  const value = environmentVariable(name);
  if (value !== undefined) return value;
  throw new CredentialsError(`No credentials: set ${name} in the environment, or pass \`credentials\` to the client.`);
}

/** Asks a source for credentials and checks that they can be sent; throws a CredentialsError. */
export async function resolveCredentials(source: Credentials | CredentialsProvider): Promise<Credentials> {
  return checkedCredentials(typeof source === "function" ? await ask(source) : source);
}

/** Checks that credentials can be sent; throws a CredentialsError. */
export function checkedCredentials(found: Partial<Credentials> | undefined): Credentials {
  const { accessKeyId = "", accessKeySecret = "", securityToken } = found ?? {};
  check("accessKeyId", accessKeyId);
  check("accessKeySecret", accessKeySecret);
  if (!securityToken) return { accessKeyId, accessKeySecret };
  check("securityToken", securityToken);
  return { accessKeyId, accessKeySecret, securityToken };
}

function check(name: string, value: string): void {
  // Nothing else is in a key, and fetch would quote a header value that it refuses, and with it the secret.
  if (/^[\x21-\x7e]+$/.test(value)) return;
  throw new CredentialsError(`The ${name} of the credentials is empty or holds a character that no key has.`);
}

async function ask(provider: CredentialsProvider): Promise<Credentials> {
  try {
    return await provider();
  } catch (error) {
    if (error instanceof SdkError) throw error;
    // It may quote what it read, secrets included, and as a cause it would be printed with this one.
    const kind = error instanceof Error ? error.constructor.name : typeof error;
    throw new CredentialsError(`The credentials provider failed (${kind}); its message is not shown.`);
  }
}

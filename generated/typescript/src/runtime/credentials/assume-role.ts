import type { Credentials, CredentialsProvider } from "../credentials.js";
import { CredentialsError } from "../errors.js";
import type { CredentialsHost } from "./host.js";
import { checkedKeys } from "./keys.js";
import type { RoleSessionOptions } from "./sts.js";
import { fetchFromSts } from "./sts.js";

/** Whose keys become those of a role. */
export interface AssumeRoleOptions extends RoleSessionOptions {
  /** The credentials that are allowed to take the role. */
  readonly source: Credentials | CredentialsProvider;
  /** The role: `acs:ram::123456789012****:role/deployer`. Default: `ALIBABA_CLOUD_ROLE_ARN`. */
  readonly roleArn?: string | undefined;
  /** What a role of another account may ask for, against confused deputies. */
  readonly externalId?: string | undefined;
}

/** Exchanges credentials for the temporary ones of a role. */
export async function fetchAssumedRole(host: CredentialsHost, options: AssumeRoleOptions): Promise<Credentials> {
  const { source, externalId } = options;
  const RoleArn = options.roleArn ?? host.environment("ALIBABA_CLOUD_ROLE_ARN");
  if (!RoleArn) throw new CredentialsError("the ARN of the role is missing; pass it or set ALIBABA_CLOUD_ROLE_ARN.");
  const signer = await checkedKeys(typeof source === "function" ? await source() : source);
  return fetchFromSts(host, { action: "AssumeRole", form: { RoleArn, ExternalId: externalId }, options, signer });
}

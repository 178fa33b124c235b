import type { Credentials } from "../credentials.js";
import { CredentialsError } from "../errors.js";
import type { CredentialsHost } from "./host.js";
import { named } from "./reason.js";
import type { RoleSessionOptions } from "./sts.js";
import { fetchFromSts } from "./sts.js";

/** A token of another identity provider that stands for a role, as the pods of a Kubernetes cluster have one. */
export interface OidcOptions extends RoleSessionOptions {
  /** Default: `ALIBABA_CLOUD_ROLE_ARN`. */
  readonly roleArn?: string | undefined;
  /** Default: `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`. */
  readonly oidcProviderArn?: string | undefined;
  /** The file with the token, read anew at each renewal. Default: `ALIBABA_CLOUD_OIDC_TOKEN_FILE`. */
  readonly oidcTokenFile?: string | undefined;
}

/** Exchanges such a token for the temporary credentials of the role. */
export async function fetchOidcRole(host: CredentialsHost, options: OidcOptions = {}): Promise<Credentials> {
  const setting = (given: string | undefined, variable: string): string => {
    const value = given ?? host.environment(variable);
    if (value) return value;
    throw new CredentialsError(`${variable} is not set.`);
  };
  const RoleArn = setting(options.roleArn, "ALIBABA_CLOUD_ROLE_ARN");
  const OIDCProviderArn = setting(options.oidcProviderArn, "ALIBABA_CLOUD_OIDC_PROVIDER_ARN");
  const file = setting(options.oidcTokenFile, "ALIBABA_CLOUD_OIDC_TOKEN_FILE");
  // A path that was passed may come from a file, of which nothing is shown.
  const OIDCToken = await named(options.oidcTokenFile === undefined ? file : "the token file", async () => {
    const token = (await host.readFile(file)).trim();
    if (token) return token;
    throw new CredentialsError("it is empty.");
  });
  return fetchFromSts(host, { action: "AssumeRoleWithOIDC", form: { RoleArn, OIDCProviderArn, OIDCToken }, options });
}

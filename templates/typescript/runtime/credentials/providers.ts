/**
 * The credential providers, each for itself. A client takes one as its `credentials`. All of them remember what they
 * fetched until shortly before it expires, and fail with a CredentialsError that says why and shows no secret.
 */
import {
  defaultCredentials as platformCredentials,
  fetchAssumedRole,
  fetchCliProfile,
  fetchEcsRole,
  fetchFromFile,
  fetchFromUri,
  fetchOidcRole,
  thisHost,
} from "#platform";
import type { Credentials, CredentialsProvider } from "../credentials.js";
import type { AssumeRoleOptions } from "./assume-role.js";
import { cachedProvider } from "./cached.js";
import type { CliProfileOptions } from "./cli-profile.js";
import type { EcsRoleOptions } from "./ecs-role.js";
import type { FileOptions } from "./file.js";
import type { CredentialsHost } from "./host.js";
import type { OidcOptions } from "./oidc.js";
import type { UriOptions } from "./uri.js";

/**
 * What a client without `credentials` asks: the first of environment, OIDC, CLI profile, credentials file, ECS role and
 * credentials URI that has some. In browsers and workers only the environment.
 */
export function defaultCredentials(): CredentialsProvider {
  return platformCredentials();
}

/** Temporary credentials of a role, taken with other credentials (STS AssumeRole). */
export function assumeRoleCredentials(options: AssumeRoleOptions): CredentialsProvider {
  return provider("Role", fetchAssumedRole, options);
}

/** Temporary credentials of a role, taken with a token of another identity provider (STS AssumeRoleWithOIDC). */
export function oidcCredentials(options?: OidcOptions): CredentialsProvider {
  return provider("OIDC", fetchOidcRole, options);
}

/** What a profile of the command line tool `aliyun` holds or leads to, whatever its mode (`~/.aliyun/config.json`). */
export function cliProfileCredentials(options?: CliProfileOptions): CredentialsProvider {
  return provider("CLI profile", fetchCliProfile, options);
}

/** What a section of the credentials file holds or leads to (`~/.alibabacloud/credentials`). */
export function fileCredentials(options?: FileOptions): CredentialsProvider {
  return provider("Credentials file", fetchFromFile, options);
}

/** Temporary credentials of the role of the ECS instance that the program runs on. */
export function ecsRoleCredentials(options?: EcsRoleOptions): CredentialsProvider {
  return provider("ECS role", fetchEcsRole, options);
}

/** Temporary credentials that a service of one's own hands out. */
export function uriCredentials(options?: UriOptions): CredentialsProvider {
  return provider("Credentials URI", fetchFromUri, options);
}

function provider<Options>(
  name: string,
  fetch: (host: CredentialsHost, options: Options) => Promise<Credentials>,
  options: Options,
): CredentialsProvider {
  return cachedProvider(thisHost, name, () => fetch(thisHost, options));
}

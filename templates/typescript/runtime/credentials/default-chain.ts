import type { Credentials, CredentialsProvider } from "../credentials.js";
import { CredentialsError } from "../errors.js";
import { cachedProvider } from "./cached.js";
import { chainCredentials } from "./chain.js";
import { fetchCliProfile } from "./cli-profile.js";
import { fetchEcsRole } from "./ecs-role.js";
import { fetchFromFile } from "./file.js";
import type { CredentialsHost } from "./host.js";
import { fetchOidcRole } from "./oidc.js";
import { named } from "./reason.js";
import { fetchFromUri } from "./uri.js";

/** The provider's documented chain, in its order. */
export function defaultChain(host: CredentialsHost): CredentialsProvider {
  return chainCredentials(
    () => named("Environment", async () => environmentKeys(host)),
    cachedProvider(host, "OIDC", () => fetchOidcRole(host)),
    cachedProvider(host, "CLI profile", () => fetchCliProfile(host)),
    cachedProvider(host, "Credentials file", () => fetchFromFile(host)),
    cachedProvider(host, "ECS role", () => fetchEcsRole(host)),
    cachedProvider(host, "Credentials URI", () => fetchFromUri(host)),
  );
}

function environmentKeys(host: CredentialsHost): Credentials {
  const needed = (name: string): string => {
    const value = host.environment(name);
    if (value !== undefined) return value;
    throw new CredentialsError(`${name} is not set.`);
  };
  return {
    accessKeyId: needed("ALIBABA_CLOUD_ACCESS_KEY_ID"),
    accessKeySecret: needed("ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
    securityToken: host.environment("ALIBABA_CLOUD_SECURITY_TOKEN"),
  };
}

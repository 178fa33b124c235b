import { type CredentialsProvider, environmentCredentials } from "../credentials.js";
import { ConfigurationError } from "../errors.js";
import { fetchTransport } from "../transport-fetch.js";
import { type Sender, withSignal } from "../transport.js";

export { fetchAssumedRole } from "../credentials/assume-role.js";
export { fetchCliProfile } from "../credentials/cli-profile.js";
export { fetchEcsRole } from "../credentials/ecs-role.js";
export { fetchFromFile } from "../credentials/file.js";
export { fetchOidcRole } from "../credentials/oidc.js";
export { fetchFromUri } from "../credentials/uri.js";
export { webHost as thisHost } from "../credentials/web-host.js";

/** For the `User-Agent` header. */
export const platformName: string = "web";

/** The global `fetch`, looked up at each request. */
export function defaultTransport({ proxy }: { readonly proxy?: string | undefined }): Sender {
  if (proxy) throw new ConfigurationError("`proxy` has an effect only under Node.");
  return withSignal(fetchTransport((url, init) => globalThis.fetch(url, init)));
}

/** Browsers and workers have no other source. */
export function defaultCredentials(): CredentialsProvider {
  return environmentCredentials;
}

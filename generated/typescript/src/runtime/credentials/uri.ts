import type { Credentials } from "../credentials.js";
import { CredentialsError } from "../errors.js";
import { parseJson } from "../json.js";
import { isRecord } from "../validation.js";
import type { CredentialsHost } from "./host.js";
import { temporaryKeys } from "./keys.js";

/** A service of one's own that hands out temporary credentials. */
export interface UriOptions {
  /** An http(s) URL; its answer is JSON with AccessKeyId, AccessKeySecret, SecurityToken and Expiration. Default: `ALIBABA_CLOUD_CREDENTIALS_URI`. */
  readonly uri?: string | undefined;
}

const TIMEOUT = 5000;

/** Asks it. The URL is never shown, since its path or query may be a secret. */
export async function fetchFromUri(host: CredentialsHost, options: UriOptions = {}): Promise<Credentials> {
  const url = options.uri ?? host.environment("ALIBABA_CLOUD_CREDENTIALS_URI");
  if (!url) throw new CredentialsError("ALIBABA_CLOUD_CREDENTIALS_URI is not set.");
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new CredentialsError("the URI is not an http(s) URL.");
  const { status, text } = await host.send({ method: "GET", url, timeout: TIMEOUT });
  if (status !== 200) throw new CredentialsError(`the service answered HTTP ${status}.`);
  const answer = parseJson(text);
  if (isRecord(answer) && (answer["Code"] ?? "Success") !== "Success") {
    throw new CredentialsError("the service answered without success.");
  }
  return temporaryKeys(answer, "the service");
}

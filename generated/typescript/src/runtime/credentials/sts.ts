import type { Credentials } from "../credentials.js";
import { newNonce } from "../digest.js";
import type { Pair } from "../encode.js";
import { canonicalQuery } from "../encode.js";
import { CredentialsError } from "../errors.js";
import { parseJson } from "../json.js";
import type { SignedRequest, Stamp } from "../request.js";
import { outgoing } from "../request.js";
import { signV3 } from "../sign-v3.js";
import { timestamp } from "../timestamp.js";
import { isRecord } from "../validation.js";
import type { CredentialsHost } from "./host.js";
import { isSwitchedOn } from "./host.js";
import { temporaryKeys, textOf } from "./keys.js";
import { named } from "./reason.js";

/** Where and for how long a role is taken. */
export interface RoleSessionOptions {
  /** The name of the session in the logs of the provider. Default: `ALIBABA_CLOUD_ROLE_SESSION_NAME`, else `slb-sdk-` and the time. */
  readonly roleSessionName?: string | undefined;
  /** Life of the keys in seconds, 900 or more. Default: 3600. */
  readonly durationSeconds?: number | undefined;
  /** A policy, as JSON text, that leaves the session fewer rights than the role has. */
  readonly policy?: string | undefined;
  /** Region of the STS host. Default: `ALIBABA_CLOUD_STS_REGION`; without either, `sts.aliyuncs.com`. */
  readonly stsRegion?: string | undefined;
  /** Use the region's host inside VPCs. Default: `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED`. */
  readonly vpc?: boolean | undefined;
  /** Instead of all that: a host, or a URL such as `http://127.0.0.1:8080`. */
  readonly stsEndpoint?: string | undefined;
}

/** One of the Actions of STS that give temporary keys. */
export interface StsCall {
  readonly action: "AssumeRole" | "AssumeRoleWithOIDC";
  /** What the Action wants beside the members that both have. */
  readonly form: Readonly<Record<string, string | undefined>>;
  readonly options: RoleSessionOptions;
  /** Whose signature the request has; none for AssumeRoleWithOIDC, whose token proves enough. */
  readonly signer?: Credentials;
}

const VERSION = "2015-04-01";
const TIMEOUT = 5000;

/** Asks STS for temporary keys. */
export async function fetchFromSts(host: CredentialsHost, call: StsCall): Promise<Credentials> {
  const { roleSessionName, durationSeconds = 3600, policy } = call.options;
  if (!(durationSeconds >= 900)) throw new CredentialsError("the life of a session must be 900 seconds or more.");
  const form = {
    ...call.form,
    RoleSessionName: roleSessionName ?? host.environment("ALIBABA_CLOUD_ROLE_SESSION_NAME") ?? `slb-sdk-${host.now()}`,
    DurationSeconds: String(durationSeconds),
    Policy: policy,
  };
  const body = Object.entries(form).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const request = await requestOf(call, stsEndpoint(host, call.options), body, new Date(host.now()));
  const { status, text } = await named("STS", () => host.send({ ...request, timeout: TIMEOUT }));
  const parsed = parseJson(text);
  const answer = isRecord(parsed) ? parsed : {};
  if (status === 200) return temporaryKeys(answer["Credentials"], "STS");
  throw new CredentialsError(`STS answered HTTP ${status}${errorCode(answer)}.`);
}

async function requestOf(call: StsCall, endpoint: URL, body: readonly Pair[], date: Date): Promise<SignedRequest> {
  const request = { method: "POST", endpoint, action: call.action, version: VERSION, query: [], body } as const;
  const stamp: Stamp = { date, nonce: newNonce() };
  if (call.signer) return signV3(request, call.signer, stamp);
  const query = canonicalQuery([
    ["Action", call.action],
    ["Format", "JSON"],
    ["SignatureNonce", stamp.nonce],
    ["Timestamp", timestamp(date)],
    ["Version", VERSION],
  ]);
  return outgoing(request, query, canonicalQuery(body), {});
}

function stsEndpoint(host: CredentialsHost, options: RoleSessionOptions): URL {
  const region = options.stsRegion ?? host.environment("ALIBABA_CLOUD_STS_REGION");
  const isVpc = options.vpc ?? isSwitchedOn(host, "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED");
  // Anything else could lead the request, and its signature, to another host.
  if (region && !/^[a-z0-9-]+$/.test(region)) throw new CredentialsError("the STS region is not a region id.");
  const regional = region ? `sts${isVpc ? "-vpc" : ""}.${region}.aliyuncs.com` : "sts.aliyuncs.com";
  const endpoint = options.stsEndpoint ?? regional;
  try {
    const url = new URL(endpoint.includes("://") ? endpoint : `https://${endpoint}`);
    if (/^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url;
  } catch {
    // Not quoted below: it may hold a password.
  }
  throw new CredentialsError("the STS endpoint must be a host or an http(s) URL without path, query and user.");
}

/** The words of which the codes of STS are made, as far as they tell a user what to mend; spaces around each. */
const CODE_WORDS =
  " NoPermission EntityNotExist Role OIDCProvider InvalidAccessKeyId NotFound Inactive InvalidSecurityToken Expired " +
  "Malformed MismatchWithAccessKey InvalidParameter MissingParameter RoleArn RoleSessionName DurationSeconds " +
  "PolicyGrammar PolicySize ExternalId InvalidTimeStamp SignatureDoesNotMatch AuthenticationFail OIDCToken Invalid " +
  "Throttling User Api ServiceUnavailable InternalError ";

/** The code in an error of STS if it is made of such words. Nothing else of an answer is shown: it may be a secret. */
function errorCode(answer: Readonly<Record<string, unknown>>): string {
  const code = textOf(answer, "Code") ?? "";
  return code.split(".").every((word) => CODE_WORDS.includes(` ${word} `)) ? ` ${code}` : "";
}

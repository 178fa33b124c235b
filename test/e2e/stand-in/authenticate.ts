import { parameters, type ReceivedRequest, verifiesV1, verifiesV3 } from "../../runtime/independent-signature.js";
import { Refusal } from "./refusal.js";

/** An AccessKey that the stand-in knows. */
export interface KnownKey {
  readonly secret: string;
  /** Of a temporary key: the token that must come with it. */
  readonly securityToken?: string;
}

/** A request whose signature is right. */
export interface Call {
  readonly action: string;
  readonly version: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What the two signatures have under different names. */
interface Envelope extends Call {
  readonly keyId: string;
  readonly token: string | undefined;
  readonly nonce: string;
  readonly date: string;
  readonly isSigned: (secret: string) => boolean;
}

const FIFTEEN_MINUTES = 15 * 60 * 1000;

/** Lets in what is signed by a known key, new and of today; throws a Refusal for all else. */
export class Gate {
  readonly #keys: Readonly<Record<string, KnownKey>>;
  readonly #nonces = new Set<string>();

  constructor(keys: Readonly<Record<string, KnownKey>>) {
    this.#keys = keys;
  }

  admit(request: ReceivedRequest): Call {
    const { action, version, params, keyId, token, nonce, date, isSigned } = open(request);
    const key = Object.hasOwn(this.#keys, keyId) ? this.#keys[keyId] : undefined;
    if (key === undefined) throw new Refusal(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.");
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date) || Math.abs(Date.now() - Date.parse(date)) > FIFTEEN_MINUTES) {
      throw new Refusal(400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.");
    }
    if (key.securityToken !== token) {
      throw new Refusal(
        400,
        "InvalidSecurityToken.MismatchWithAccessKey",
        "Specified SecurityToken is not for the key.",
      );
    }
    if (!isSigned(key.secret)) {
      // As the service does: the message repeats what it has computed, and so the whole request.
      const message = `Specified signature is not matched with our calculation. server string to sign is:${request.target}`;
      throw new Refusal(400, "SignatureDoesNotMatch", message);
    }
    if (this.#nonces.has(nonce)) {
      throw new Refusal(400, "SignatureNonceUsed", "Specified signature nonce was used already.");
    }
    this.#nonces.add(nonce);
    return { action, version, params };
  }
}

function open(request: ReceivedRequest): Envelope {
  const query = Object.fromEntries(parameters(request.target.split("?")[1] ?? ""));
  const params = { ...query, ...Object.fromEntries(parameters(request.body)) };
  return query["Signature"] === undefined ? openV3(request, params) : openV1(request, params);
}

function openV3(request: ReceivedRequest, params: Record<string, string>): Envelope {
  const header = (name: string): string => String(request.headers[name] ?? "");
  return {
    action: header("x-acs-action"),
    version: header("x-acs-version"),
    params,
    keyId: /Credential=([^,]*)/.exec(header("authorization"))?.[1] ?? "",
    token: header("x-acs-security-token") || undefined,
    nonce: header("x-acs-signature-nonce"),
    date: header("x-acs-date"),
    isSigned: (secret) => verifiesV3(request, secret),
  };
}

function openV1(request: ReceivedRequest, all: Record<string, string>): Envelope {
  const { Action, Version, AccessKeyId, SecurityToken, SignatureNonce, Timestamp, ...rest } = all;
  const { Format, SignatureMethod, SignatureVersion, Signature: _, ...params } = rest;
  const isScheme = Format === "JSON" && SignatureMethod === "HMAC-SHA1" && SignatureVersion === "1.0";
  return {
    action: Action ?? "",
    version: Version ?? "",
    params,
    keyId: AccessKeyId ?? "",
    token: SecurityToken,
    nonce: SignatureNonce ?? "",
    date: Timestamp ?? "",
    isSigned: (secret) => isScheme && verifiesV1(request, secret),
  };
}

/** The two signatures of the RPC style, with clock, nonce and credentials from outside. */
import { createHmac, hash } from "node:crypto";
import { canonicalQuery, type EncodedPair, encodedQuery, encodePairs, percentEncode } from "./percent.js";
import type { Pair, WireParameters } from "./serialize.js";

/** A request before it is signed. */
export interface WireRequest extends WireParameters {
  readonly method: "GET" | "POST";
  readonly host: string;
  readonly action: string;
  readonly version: string;
}

export interface AccessKey {
  readonly id: string;
  readonly secret: string;
  /** Of temporary credentials. */
  readonly securityToken?: string;
}

/** What makes two signatures of the same request differ. */
export interface Stamp {
  readonly date: Date;
  readonly nonce: string;
}

/** A request as it is sent, and the texts on the way to its signature. */
export interface SignedRequest {
  readonly method: "GET" | "POST";
  readonly host: string;
  /** Path and query. */
  readonly target: string;
  /** In the order in which they are shown; the host first. */
  readonly headers: readonly Pair[];
  /** Empty when there is none. */
  readonly body: string;
  /** V3 only; V1 has no text before the one it signs. */
  readonly canonicalRequest?: string;
  readonly stringToSign: string;
  readonly signature: string;
}

const FORM: Pair = ["content-type", "application/x-www-form-urlencoded"];
const ACCEPT: Pair = ["accept", "application/json"];

/** ACS3-HMAC-SHA256: Action, version, nonce and signature are headers. */
export function signV3(request: WireRequest, key: AccessKey, stamp: Stamp): SignedRequest {
  const query = canonicalQuery(request.query);
  const body = canonicalQuery(request.body);
  const bodyHash = body === "" ? HASH_OF_NOTHING : sha256(body);
  const signed: Pair[] = [
    ["host", request.host],
    ["x-acs-action", request.action],
    ["x-acs-version", request.version],
    ["x-acs-date", utcSeconds(stamp.date)],
    ["x-acs-signature-nonce", stamp.nonce],
    ["x-acs-content-sha256", bodyHash],
  ];
  if (key.securityToken !== undefined) signed.push(["x-acs-security-token", key.securityToken]);
  if (body !== "") signed.push(FORM);
  const sorted = [...signed].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const names = sorted.map(([name]) => name).join(";");
  const block = sorted.map(([name, value]) => `${name}:${value.trim()}\n`).join("");
  const canonicalRequest = [request.method, "/", query, block, names, bodyHash].join("\n");
  const stringToSign = `ACS3-HMAC-SHA256\n${sha256(canonicalRequest)}`;
  const signature = createHmac("sha256", key.secret).update(stringToSign, "utf8").digest("hex");
  const authorization = `ACS3-HMAC-SHA256 Credential=${key.id},SignedHeaders=${names},Signature=${signature}`;
  const [host, ...rest] = signed;
  return {
    method: request.method,
    host: request.host,
    target: query === "" ? "/" : `/?${query}`,
    headers: [host as Pair, ACCEPT, ...rest, ["authorization", authorization]],
    body,
    canonicalRequest,
    stringToSign,
    signature,
  };
}

/** HMAC-SHA1, `SignatureVersion=1.0`: Action, version, nonce and signature are parameters of the query. */
export function signV1(request: WireRequest, key: AccessKey, stamp: Stamp): SignedRequest {
  const query = encodePairs([
    ["Action", request.action],
    ["Version", request.version],
    ["Format", "JSON"],
    ["AccessKeyId", key.id],
    ["SignatureMethod", "HMAC-SHA1"],
    ["SignatureVersion", "1.0"],
    ["SignatureNonce", stamp.nonce],
    ["Timestamp", utcSeconds(stamp.date)],
    ...(key.securityToken === undefined ? [] : [["SecurityToken", key.securityToken] as const]),
    ...request.query,
  ]);
  const form = encodePairs(request.body);
  const { stringToSign, signature } = encodedSignatureV1(request.method, [...query, ...form], key.secret);
  const body = encodedQuery(form);
  return {
    method: request.method,
    host: request.host,
    target: `/?${encodedQuery([...query, ...encodePairs([["Signature", signature]])])}`,
    headers: [["host", request.host], ACCEPT, ...(body === "" ? [] : [FORM])],
    body,
    stringToSign,
    signature,
  };
}

/** The V1 signature of all parameters of a request, those of query and form together. */
export function signatureV1(method: string, parameters: readonly Pair[], secret: string): SignatureV1 {
  return encodedSignatureV1(method, encodePairs(parameters), secret);
}

interface SignatureV1 {
  readonly stringToSign: string;
  readonly signature: string;
}

function encodedSignatureV1(method: string, parameters: readonly EncodedPair[], secret: string): SignatureV1 {
  const stringToSign = `${method}&%2F&${percentEncode(encodedQuery(parameters))}`;
  return { stringToSign, signature: createHmac("sha1", `${secret}&`).update(stringToSign, "utf8").digest("base64") };
}

/** The request as text, with LF at the ends of its lines. */
export function httpText({ method, target, headers, body }: SignedRequest): string {
  const lines = [`${method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return [...lines, ...(body === "" ? [] : ["", body])].join("\n");
}

/** `2026-01-02T03:04:05Z` */
function utcSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

function sha256(text: string): string {
  return hash("sha256", text, "hex");
}

/** Most requests have no body. */
const HASH_OF_NOTHING = sha256("");

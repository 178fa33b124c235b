import type { Credentials } from "./credentials.js";
import { hmacSha256Hex, sha256Hex } from "./digest.js";
import { canonicalQuery } from "./encode.js";
import type { RpcRequest, SignedRequest, Stamp } from "./request.js";
import { FORM, outgoing } from "./request.js";
import { timestamp } from "./timestamp.js";

/** Signs by ACS3-HMAC-SHA256: Action, version and signature are headers. */
export async function signV3(request: RpcRequest, credentials: Credentials, stamp: Stamp): Promise<SignedRequest> {
  const query = canonicalQuery(request.query);
  const body = canonicalQuery(request.body);
  const bodyHash = await sha256Hex(body);
  const own = Object.entries(request.headers ?? {}).filter(([name]) => name.startsWith("x-acs-"));
  const signed: Record<string, string> = {
    ...Object.fromEntries(own),
    ...(body && { "content-type": FORM }),
    host: request.endpoint.host,
    "x-acs-action": request.action,
    "x-acs-content-sha256": bodyHash,
    "x-acs-date": timestamp(stamp.date),
    ...(credentials.securityToken && { "x-acs-security-token": credentials.securityToken }),
    "x-acs-signature-nonce": stamp.nonce,
    "x-acs-version": request.version,
  };
  const names = Object.keys(signed).sort();
  const list = names.join(";");
  const block = names.map((name) => `${name}:${signed[name]}\n`).join("");
  const canonical = [request.method, "/", query, block, list, bodyHash].join("\n");
  const toSign = `ACS3-HMAC-SHA256\n${await sha256Hex(canonical)}`;
  const signature = await hmacSha256Hex(credentials.accessKeySecret, toSign);
  const { host: _, ...headers } = signed;
  headers["authorization"] =
    `ACS3-HMAC-SHA256 Credential=${credentials.accessKeyId},SignedHeaders=${list},Signature=${signature}`;
  return outgoing(request, query, body, headers);
}

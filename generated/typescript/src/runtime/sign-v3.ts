import type { Credentials } from "./credentials.js";
import { after, hmacSha256Hex, sha256Hex, type Soon } from "./digest.js";
import { canonicalQuery } from "./encode.js";
import { outgoing, type RpcRequest, type SignedRequest, type Stamp } from "./request.js";
import { timestamp } from "./timestamp.js";

/** Signs by ACS3-HMAC-SHA256: Action, version and signature are headers. */
export function signV3(request: RpcRequest, credentials: Credentials, stamp: Stamp): Soon<SignedRequest> {
  const query = canonicalQuery(request.query);
  const body = canonicalQuery(request.body);
  return after(sha256Hex(body), (bodyHash) => {
    const signature: Record<string, string> = {
      "x-acs-action": request.action,
      "x-acs-content-sha256": bodyHash,
      "x-acs-date": timestamp(stamp.date),
      "x-acs-signature-nonce": stamp.nonce,
      "x-acs-version": request.version,
      authorization: "",
    };
    if (credentials.securityToken) signature["x-acs-security-token"] = credentials.securityToken;
    const signed = outgoing(request, query, body, signature);
    const { headers } = signed;
    const names = body ? ["content-type", "host"] : ["host"];
    for (const name in headers) if (name.startsWith("x-acs-")) names.push(name);
    names.sort();
    let block = "";
    for (const name of names) block += `${name}:${name === "host" ? request.endpoint.host : headers[name]}\n`;
    const list = names.join(";");
    const canonical = `${request.method}\n/\n${query}\n${block}\n${list}\n${bodyHash}`;
    return after(sha256Hex(canonical), (hash) =>
      after(hmacSha256Hex(credentials.accessKeySecret, `ACS3-HMAC-SHA256\n${hash}`), (proof) => {
        headers["authorization"] =
          `ACS3-HMAC-SHA256 Credential=${credentials.accessKeyId},SignedHeaders=${list},Signature=${proof}`;
        return signed;
      }),
    );
  });
}

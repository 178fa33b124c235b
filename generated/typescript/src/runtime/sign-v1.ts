import type { Credentials } from "./credentials.js";
import { after, hmacSha1Base64, type Soon } from "./digest.js";
import type { Pair } from "./encode.js";
import { canonicalQuery, percentEncode } from "./encode.js";
import { outgoing, type RpcRequest, type SignedRequest, type Stamp } from "./request.js";
import { timestamp } from "./timestamp.js";

/** Signs by HMAC-SHA1 (`SignatureVersion=1.0`): Action, version and signature are query parameters. */
export function signV1(request: RpcRequest, credentials: Credentials, stamp: Stamp): Soon<SignedRequest> {
  const common: Pair[] = Object.entries({
    Action: request.action,
    Version: request.version,
    Format: "JSON",
    AccessKeyId: credentials.accessKeyId,
    SignatureMethod: "HMAC-SHA1",
    SignatureVersion: "1.0",
    SignatureNonce: stamp.nonce,
    Timestamp: timestamp(stamp.date),
  });
  if (credentials.securityToken) common.push(["SecurityToken", credentials.securityToken]);
  const query = [...common, ...request.query];
  return after(signatureV1(request.method, [...query, ...request.body], credentials.accessKeySecret), (signature) => {
    const signed = canonicalQuery([...query, ["Signature", signature]]);
    return outgoing(request, signed, canonicalQuery(request.body), {});
  });
}

/** The signature of all parameters of a request, query and form together. */
export function signatureV1(method: string, parameters: readonly Pair[], secret: string): Soon<string> {
  const toSign = `${method}&%2F&${percentEncode(canonicalQuery(parameters))}`;
  return hmacSha1Base64(`${secret}&`, toSign);
}

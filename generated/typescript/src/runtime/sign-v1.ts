import type { Credentials } from "./credentials.js";
import { hmacSha1Base64 } from "./digest.js";
import type { Pair } from "./encode.js";
import { canonicalQuery, percentEncode } from "./encode.js";
import type { RpcRequest, SignedRequest, Stamp } from "./request.js";
import { FORM, outgoing } from "./request.js";
import { timestamp } from "./timestamp.js";

/** Signs by HMAC-SHA1 (`SignatureVersion=1.0`): Action, version and signature are query parameters. */
export async function signV1(request: RpcRequest, credentials: Credentials, stamp: Stamp): Promise<SignedRequest> {
  const common: Pair[] = [
    ["Action", request.action],
    ["Version", request.version],
    ["Format", "JSON"],
    ["AccessKeyId", credentials.accessKeyId],
    ["SignatureMethod", "HMAC-SHA1"],
    ["SignatureVersion", "1.0"],
    ["SignatureNonce", stamp.nonce],
    ["Timestamp", timestamp(stamp.date)],
  ];
  if (credentials.securityToken) common.push(["SecurityToken", credentials.securityToken]);
  const query = [...common, ...request.query];
  const signature = await signatureV1(request.method, [...query, ...request.body], credentials.accessKeySecret);
  const body = canonicalQuery(request.body);
  const signed = canonicalQuery([...query, ["Signature", signature]]);
  return outgoing(request, signed, body, body ? { "content-type": FORM } : {});
}

/** The signature of all parameters of a request, query and form together. */
export function signatureV1(method: string, parameters: readonly Pair[], secret: string): Promise<string> {
  const toSign = `${method}&%2F&${percentEncode(canonicalQuery(parameters))}`;
  return hmacSha1Base64(`${secret}&`, toSign);
}

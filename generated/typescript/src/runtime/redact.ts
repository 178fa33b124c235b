import type { Credentials } from "./credentials.js";
import { percentEncode } from "./encode.js";

/**
 * Takes out of a text that came from outside what must not reach a log: the credentials (plain or percent-encoded),
 * signatures, and the string to sign, which repeats the whole request.
 */
export function redact(text: string, credentials: Credentials): string {
  let result = text
    .replace(/((?:string ?to ?sign|canonical ?request)\b)[^]*/i, "$1 …")
    .replace(/(Signature(?:=|%3D))[\w%.~+/-]+/gi, "$1***");
  for (const secret of [credentials.accessKeySecret, credentials.securityToken, credentials.accessKeyId]) {
    if (!secret) continue;
    const once = percentEncode(secret);
    for (const form of [secret, once, percentEncode(once)]) result = result.replaceAll(form, "***");
  }
  return result;
}

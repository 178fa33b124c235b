import type { SignedHttpRequest } from "./request.js";
import { commandLines, quoted } from "./shell.js";

/** The signed request as a command; its signature is good for the one date in it. */
export function curlSample({ method, host, target, headers, body }: SignedHttpRequest): string {
  const own = headers.filter(([name]) => name !== "host");
  // Without a body, curl says nothing of its length, which a POST must not leave open.
  const all = method === "POST" && body === "" ? [...own, ["content-length", "0"] as const] : own;
  return commandLines(`curl -X ${method} ${quoted(`https://${host}${target}`)}`, [
    ...all.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === "" ? [] : [`--data-raw ${quoted(body)}`]),
  ]);
}

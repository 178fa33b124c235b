import { createHash, createHmac } from "node:crypto";

/** A request as a server sees it. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query, raw. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Whether the V3 signature of a received request is right: written from the wire facts, not from the runtime. */
export function verifiesV3(request: ReceivedRequest, secret: string): boolean {
  const authorization = String(request.headers["authorization"]);
  const match = /^ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})$/.exec(
    authorization,
  );
  if (!match) return false;
  const names = match[2]!.split(";");
  const mustBeSigned = Object.keys(request.headers).filter(
    (name) => name.startsWith("x-acs-") || name === "host" || (name === "content-type" && request.body !== ""),
  );
  if (mustBeSigned.sort().join(";") !== names.join(";")) return false;
  const bodyHash = createHash("sha256").update(request.body, "utf8").digest("hex");
  if (request.headers["x-acs-content-sha256"] !== bodyHash) return false;
  const canonical =
    `${request.method}\n/\n${canonical3986(parameters(request.target.split("?")[1] ?? ""))}\n` +
    names.map((name) => `${name}:${String(request.headers[name]).trim()}\n`).join("") +
    `\n${names.join(";")}\n${bodyHash}`;
  const toSign = `ACS3-HMAC-SHA256\n${createHash("sha256").update(canonical, "utf8").digest("hex")}`;
  return createHmac("sha256", secret).update(toSign, "utf8").digest("hex") === match[3];
}

/** Whether the V1 signature of a received request is right, over query and form together. */
export function verifiesV1(request: ReceivedRequest, secret: string): boolean {
  const query = parameters(request.target.split("?")[1] ?? "");
  const signature = query.find(([name]) => name === "Signature")?.[1];
  const rest = [...query.filter(([name]) => name !== "Signature"), ...parameters(request.body)];
  const toSign = `${request.method}&%2F&${rfc3986(canonical3986(rest))}`;
  return createHmac("sha1", `${secret}&`).update(toSign, "utf8").digest("base64") === signature;
}

/** The parameters of a query or a form. */
export function parameters(encoded: string): [string, string][] {
  return [...new URLSearchParams(encoded)];
}

/** RFC 3986 encoding, byte by byte. */
export function rfc3986(text: string): string {
  let result = "";
  for (const byte of Buffer.from(text, "utf8")) {
    const character = String.fromCharCode(byte);
    result += /[A-Za-z0-9\-_.~]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return result;
}

function canonical3986(pairs: readonly (readonly [string, string])[]): string {
  // A tab sorts before all encoded characters, so that whole pairs compare as name first, then value.
  return pairs
    .map(([name, value]) => `${rfc3986(name)}\t${rfc3986(value)}`)
    .sort()
    .map((pair) => pair.replace("\t", "="))
    .join("&");
}

import { ConfigurationError } from "./errors.js";

/** SHA-256 of the UTF-8 text, in lower-case hex. */
export async function sha256Hex(text: string): Promise<string> {
  return nodeCrypto()?.hash("sha256", text) ?? hex(await subtle().digest("SHA-256", utf8(text)));
}

/** HMAC-SHA256 of the UTF-8 text, in lower-case hex. */
export async function hmacSha256Hex(key: string, text: string): Promise<string> {
  return nodeCrypto()?.createHmac("sha256", key).update(text).digest("hex") ?? hex(await hmac("SHA-256", key, text));
}

/** HMAC-SHA1 of the UTF-8 text, in base64. */
export async function hmacSha1Base64(key: string, text: string): Promise<string> {
  const digest = nodeCrypto()?.createHmac("sha1", key).update(text).digest("base64");
  return digest ?? btoa(String.fromCharCode(...new Uint8Array(await hmac("SHA-1", key, text))));
}

/** What Node offers instead of WebCrypto, which hands each digest to another thread at ten times the cost. */
interface NodeCrypto {
  hash(name: string, text: string): string;
  createHmac(name: string, key: string): { update(text: string): { digest(encoding: "hex" | "base64"): string } };
}

let node: NodeCrypto | undefined | "unknown" = "unknown";

/** Without an import, since other platforms have no such module, or not all of it. */
function nodeCrypto(): NodeCrypto | undefined {
  if (node !== "unknown") return node;
  const found: Partial<NodeCrypto> | undefined = globalThis.process?.getBuiltinModule?.("node:crypto");
  return (node = found?.hash && (found as NodeCrypto));
}

async function hmac(hash: string, key: string, text: string): Promise<ArrayBuffer> {
  const imported = await subtle().importKey("raw", utf8(key), { name: "HMAC", hash }, false, ["sign"]);
  return subtle().sign("HMAC", imported, utf8(text));
}

/** A text that no other call ever gives. */
export function newNonce(): string {
  subtle();
  return crypto.randomUUID();
}

function subtle(): typeof crypto.subtle {
  const found = globalThis.crypto?.subtle;
  if (!found) throw new ConfigurationError("WebCrypto is missing; browsers have it on https pages only.");
  return found;
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

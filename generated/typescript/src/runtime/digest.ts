import { ConfigurationError } from "./errors.js";

/** SHA-256 of the UTF-8 text, in lower-case hex. */
export async function sha256Hex(text: string): Promise<string> {
  return hex(await subtle().digest("SHA-256", utf8(text)));
}

/** HMAC-SHA256 of the UTF-8 text, in lower-case hex. */
export async function hmacSha256Hex(key: string, text: string): Promise<string> {
  return hex(await hmac("SHA-256", key, text));
}

/** HMAC-SHA1 of the UTF-8 text, in base64. */
export async function hmacSha1Base64(key: string, text: string): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await hmac("SHA-1", key, text))));
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

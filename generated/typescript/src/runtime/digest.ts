import { ConfigurationError } from "./errors.js";

/** What is there at once under Node, and later where WebCrypto makes the digests. */
export type Soon<T> = T | Promise<T>;

/** Goes on with a digest; at once when it is there, since each wait costs as much as the digest. */
export function after<T>(digest: Soon<string>, next: (digest: string) => Soon<T>): Soon<T> {
  return typeof digest === "string" ? next(digest) : digest.then(next);
}

/** SHA-256 of the empty text, which is the body of most requests. */
const NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** SHA-256 of the UTF-8 text, in lower-case hex. */
export function sha256Hex(text: string): Soon<string> {
  return text === ""
    ? NOTHING
    : (nodeCrypto()?.hash("sha256", text) ?? subtle().digest("SHA-256", utf8(text)).then(hex));
}

/** HMAC-SHA256 of the UTF-8 text, in lower-case hex. */
export function hmacSha256Hex(key: string, text: string): Soon<string> {
  return (
    nodeCrypto()?.createHmac("sha256", key).update(text).digest("hex") ?? hmacOfWeb("SHA-256", key, text).then(hex)
  );
}

/** HMAC-SHA1 of the UTF-8 text, in base64. */
export function hmacSha1Base64(key: string, text: string): Soon<string> {
  const digest = nodeCrypto()?.createHmac("sha1", key).update(text).digest("base64");
  return digest ?? hmacOfWeb("SHA-1", key, text).then((bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes))));
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

async function hmacOfWeb(hash: string, key: string, text: string): Promise<ArrayBuffer> {
  const imported = await subtle().importKey("raw", utf8(key), { name: "HMAC", hash }, false, ["sign"]);
  return subtle().sign("HMAC", imported, utf8(text));
}

/** A text that no other call ever gives. */
export function newNonce(): string {
  // Looking at `subtle` would cost more, and where one is missing so is the other.
  if (!globalThis.crypto?.randomUUID) subtle();
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

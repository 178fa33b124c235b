import type { Pair } from "./encode.js";

/** A request on its way to a signer: serialised, and addressed to a host. */
export interface RpcRequest {
  readonly method: "GET" | "POST";
  /** Protocol and host; the path is always `/`. */
  readonly endpoint: URL;
  readonly action: string;
  readonly version: string;
  readonly query: readonly Pair[];
  readonly body: readonly Pair[];
  /** Names in lower case; those of the signature win. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What makes each attempt at a request a different one. */
export interface Stamp {
  readonly date: Date;
  /** Never used twice. */
  readonly nonce: string;
}

/** A request as `fetch` takes it. */
export interface SignedRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  /** Names in lower case; `host` is left to `fetch`. */
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** A request with its query and body as they were signed, and the headers of the signature, which win. */
export function outgoing(
  { method, endpoint, headers: own }: RpcRequest,
  query: string,
  body: string,
  signature: Readonly<Record<string, string>>,
): SignedRequest {
  const url = `${endpoint.origin}/${query && `?${query}`}`;
  const headers: Record<string, string> = { accept: "application/json", ...own, ...signature };
  if (!body) return { method, url, headers };
  headers["content-type"] = "application/x-www-form-urlencoded";
  return { method, url, headers, body };
}

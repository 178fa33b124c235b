import type { Credentials, CredentialsProvider } from "./credentials.js";

/** What happens to a request that breaks the rules of its Action: not sent, sent with a log line, or not even checked. */
export type ValidationMode = "error" | "warn" | "off";

/** Receives log lines, without secrets and without parameter values; `console` is one. */
export interface Logger {
  debug?(message: string): void;
  warn?(message: string): void;
}

/** What the client hands to `fetch`. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body?: string;
  redirect: "manual";
  signal: AbortSignal;
}

/** What the client needs of an answer of `fetch`. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** The global `fetch`, or anything that does as much of it as the client uses. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** What a client is made of. Everything is optional; what is missing comes from the environment or has a default. */
export interface ClientOptions {
  /** Region id: `cn-hangzhou`. It decides the host, and fills in `RegionId` where an Action has it. Default: `ALIBABA_CLOUD_REGION_ID`, then `ALIBABA_CLOUD_REGION`. */
  readonly regionId?: string | undefined;
  /** Instead of the region's own host: a host, or a URL such as `http://127.0.0.1:8080`. */
  readonly endpoint?: string | undefined;
  /** Default: `environmentCredentials`. */
  readonly credentials?: Credentials | CredentialsProvider | undefined;
  /** Signature: `v3` (ACS3-HMAC-SHA256, the default) or `v1` (HMAC-SHA1, all in the query). */
  readonly signer?: "v3" | "v1" | undefined;
  /** Limit of one call in total, in milliseconds; `Infinity` for none. Default: 60 000. */
  readonly timeout?: number | undefined;
  /** Default: the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Default: `error`. */
  readonly validation?: ValidationMode | undefined;
  /** Default: none; issues of `validation: "warn"` then go to the console. */
  readonly logger?: Logger | undefined;
  /** The `User-Agent` header. Default: that of `fetch`. */
  readonly userAgent?: string | undefined;
}

/** What one call may set for itself. */
export interface RequestOptions {
  /** Ends the call; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Limit of this call in total, in milliseconds; `Infinity` for none. */
  readonly timeout?: number | undefined;
  readonly validation?: ValidationMode | undefined;
}

import type { Credentials, CredentialsProvider } from "./credentials.js";
import type { Hook } from "./hooks.js";
import type { Logger } from "./logger.js";
import type { Transport } from "./transport.js";

/** What happens to a request that breaks the rules of its Action: not sent, sent with a log line, or not even checked. */
export type ValidationMode = "error" | "warn" | "off";

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
  readonly headers: {
    get(name: string): string | null;
    forEach?(callback: (value: string, name: string) => void): void;
  };
  /** A stream, if it is one; it is then read instead of the text. */
  readonly body?: unknown;
  text(): Promise<string>;
}

/** The global `fetch`, or anything that does as much of it as the client uses. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** How often a call that fails for a passing reason is repeated. */
export interface RetryOptions {
  /** The first attempt included. Default: 3. */
  readonly attempts?: number | undefined;
}

/** What a client is made of. Everything is optional; what is missing comes from the environment or has a default. */
export interface ClientOptions {
  /** Region id: `cn-hangzhou`. It decides the host, and fills in `RegionId` where an Action has it. Default: `ALIBABA_CLOUD_REGION_ID`, then `ALIBABA_CLOUD_REGION`. */
  readonly regionId?: string | undefined;
  /** Instead of the region's own host: a host, or a URL such as `http://127.0.0.1:8080`. */
  readonly endpoint?: string | undefined;
  /** `vpc` takes the host that a region has inside of its VPCs. Default: `public`. */
  readonly network?: "public" | "vpc" | undefined;
  /** Keys, or what gives them; asked before every attempt. Default: `defaultCredentials()`. */
  readonly credentials?: Credentials | CredentialsProvider | undefined;
  /** Signature: `v3` (ACS3-HMAC-SHA256, the default) or `v1` (HMAC-SHA1, all in the query). */
  readonly signer?: "v3" | "v1" | undefined;
  /** Limit of one call in total, in milliseconds; `Infinity` for none. Default: 60 000. */
  readonly timeout?: number | undefined;
  /** Limit of each attempt, from sending to the end of the answer, in milliseconds. Default: 30 000. */
  readonly attemptTimeout?: number | undefined;
  /** Limit of opening a connection, in milliseconds; without effect where `fetch` does it. Default: 5 000. */
  readonly connectTimeout?: number | undefined;
  /** `false` sends each request once. Default: 3 attempts, where a second one can do no harm. */
  readonly retry?: false | RetryOptions | undefined;
  /** Called in this order before each attempt is signed, and in reverse after its answer. */
  readonly hooks?: readonly Hook[] | undefined;
  /** `http://user:password@host:port`, or `""` for none; only under Node, without `fetch` and `transport`. Default: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`. */
  readonly proxy?: string | undefined;
  /** Carries requests and answers, as the global `fetch` does outside of Node. Default under Node: HTTP with kept connections. */
  readonly fetch?: Fetch | undefined;
  /** The longest answer that is read, in bytes. Default: 16 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** What carries requests and answers, instead of `fetch` or HTTP. */
  readonly transport?: Transport | undefined;
  /** Default: `error`. */
  readonly validation?: ValidationMode | undefined;
  /** Default: none; issues of `validation: "warn"` then go to the console. */
  readonly logger?: Logger | undefined;
  /** The `User-Agent` header. Default: `slb-sdk/<version> node/<version>`, in a browser its own. */
  readonly userAgent?: string | undefined;
}

/** What one call may set for itself. */
export interface RequestOptions extends Pick<
  ClientOptions,
  "attemptTimeout" | "connectTimeout" | "retry" | "timeout" | "validation"
> {
  /** Ends the call at once, wherever it is; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}
